import type { Comment } from './comments-file';

/** The choice and the comment beside an item of the book. */
export type ItemBox = {
  id: string;
  hash: string;
  /** What is said of it; null where nothing is yet. */
  said: () => Comment | null;
  fill: (comment: Comment) => void;
  focus: () => void;
};

/** Finds the boxes on the page, in its order. */
export const itemBoxes = (page: Document): ItemBox[] =>
  Array.from(page.querySelectorAll<HTMLElement>('[data-item]'), boxOf);

function boxOf(item: HTMLElement): ItemBox {
  const { item: id = '', hash = '' } = item.dataset;
  const radios = Array.from(item.querySelectorAll<HTMLInputElement>('input[type=radio]'));
  const text = item.querySelector('textarea') as HTMLTextAreaElement;
  /** A comment from a file stays one on the words that it was made on, until somebody touches it. */
  let opened: Comment | null = null;
  item.addEventListener('input', () => {
    opened = null;
  });
  return {
    id,
    hash,
    said: () => {
      if (opened) return opened;
      const choice = (radios.find(({ checked }) => checked)?.value ?? null) as Comment['choice'];
      const comment = text.value.trim();
      if (choice === null && comment === '') return null;
      return { id, hash, words: wordsOf(item), choice, comment };
    },
    fill: (comment) => {
      for (const radio of radios) radio.checked = radio.value === comment.choice;
      text.value = comment.comment;
      opened = comment;
    },
    focus: () => {
      item.scrollIntoView();
      radios[0]?.focus({ preventScroll: true });
    },
  };
}

/** The wordings of an item, a line each. */
const wordsOf = (item: HTMLElement): string =>
  Array.from(item.querySelectorAll('[data-key]'), ({ textContent }) => textContent).join('\n');
