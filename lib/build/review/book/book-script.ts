// The script of the review book: counts, saves and opens comments. It runs in the browser, sends nothing,
// and stores nothing: on a disk, all pages share one storage.
import { sayReview as say } from '../../../wording/review-wording';
import {
  type Comment,
  type Comments,
  commentsAsFile,
  largestCommentsFile,
  readComments,
} from './comments-file';
import { itemBoxes } from './item-boxes';

const boxes = itemBoxes(document);
const element = (id: string) => document.getElementById(id) as HTMLElement;
const by = element('by') as HTMLInputElement;
const chooser = element('file') as HTMLInputElement;

/** Comments of a file on items that this book does not have. */
const ofOthers: Comment[] = [];
// Some browsers keep what was typed where a page is loaded again.
let isSaved = boxes.every((box) => box.said() === null);

function tell(...sentences: string[]): void {
  element('status').textContent = sentences.join(' ');
}

function count(): void {
  const read = boxes.filter((box) => box.said() !== null).length;
  element('count').textContent = say('review.count', { read, of: boxes.length });
}

function save(): void {
  const comments = [...boxes.flatMap((box) => box.said() ?? []), ...ofOthers];
  if (comments.length > 0) {
    const { edition = '' } = document.body.dataset;
    download(commentsAsFile({ edition, by: by.value, comments }));
    isSaved = true;
  }
  tell(
    comments.length > 0
      ? say('review.saved', { count: comments.length })
      : say('review.saved.none'),
  );
}

function download(file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
  link.download = say('review.fileName');
  link.click();
}

/** Puts comments into empty boxes; what stands in the others stays. */
async function open(file: File): Promise<void> {
  const isTooLarge = file.size > largestCommentsFile;
  const read = isTooLarge ? null : readComments(await file.text().catch(() => ''));
  if (read?.ok) fillIn(read.said, read.unread);
  else tell(say(`review.file.${read?.problem ?? 'tooLarge'}`, { file: file.name }));
}

function fillIn(said: Comments, unread: number): void {
  const changed: string[] = [];
  let [opened, kept, unknown] = [0, 0, 0];
  for (const comment of said.comments) {
    const box = boxes.find(({ id }) => id === comment.id);
    if (!box) {
      const isHere = ofOthers.some(
        (one) => one.id === comment.id && one.comment === comment.comment,
      );
      if (!isHere) ofOthers.push(comment);
      unknown += 1;
    } else if (box.said() !== null) kept += 1;
    else {
      box.fill(comment);
      opened += 1;
      if (box.hash !== comment.hash) changed.push(box.id);
    }
  }
  by.value ||= said.by;
  count();
  tell(
    say('review.opened', { count: opened }),
    ...(kept > 0 ? [say('review.opened.kept', { count: kept })] : []),
    ...(changed.length > 0
      ? [say('review.opened.changed', { count: changed.length, ids: changed.join(', ') })]
      : []),
    ...(unknown > 0 ? [say('review.opened.unknown', { count: unknown })] : []),
    ...(unread > 0 ? [say('review.opened.unread', { count: unread })] : []),
  );
}

/** Prints one chapter alone. */
function printOnly(chapter: string): void {
  document.body.dataset.prints = chapter;
  print();
  document.body.dataset.prints = 'all';
}

document.addEventListener('input', ({ target }) => {
  if (target === chooser) return;
  isSaved = false;
  count();
});
element('save').addEventListener('click', save);
element('open').addEventListener('click', () => chooser.click());
chooser.addEventListener('change', () => {
  const [file] = chooser.files ?? [];
  if (file) open(file);
  chooser.value = '';
});
element('next').addEventListener('click', () => boxes.find((box) => box.said() === null)?.focus());
element('print-kit').addEventListener('click', () => printOnly('kit'));
addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});

count();
element('bar').hidden = false;
