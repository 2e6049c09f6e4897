import { followUpsAtMost, pressingPriority } from '../../../content/follow-ups';
import { trialPromptsAtMost } from '../../../content/trials';
import { HomeFront } from '../../../html/home-view';
import { VisitFront } from '../../../html/sheet-view';
import { Wallet } from '../../../html/wallet-view';
import { sayReview as say } from '../../../wording/review-wording';
import type { Book, Chapter } from './book';
import { CoverView } from './cover-view';
import { ItemView } from './item-view';
import { KitView } from './kit-view';
import { applyRules } from './outcome';
import { type Person, people } from './people';

/** The review book: cover, chapters with room for comments, the reading kit. */
export const BookView = ({ book }: { book: Book }) => (
  <>
    <main>
      <CoverView book={book} />
      {book.chapters.map((chapter) => (
        <ChapterView key={chapter.id} chapter={chapter} />
      ))}
      <KitView sheet={sheetOf(whoTriesIt)} />
    </main>
    <Bar />
  </>
);

const sheetOf = ({ answers }: Person) => applyRules(answers).sheet;

/** The person whose page and card patients try: has told most, and marked no sign. */
const whoTriesIt = people.find(({ id }) => id === 'maria') as Person;

const ChapterView = ({ chapter: { id, items } }: { chapter: Chapter }) => (
  <section className="chapter" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{say(`review.chapter.${id}`)}</h2>
    <p>{say(`review.chapter.${id}.lead`, limits[id])}</p>
    {id === 'card' && <CardAsPrinted />}
    {items.map((item) => (
      <ItemView key={item.id} item={item}>
        {id === 'people' && <Page of={item.id} />}
      </ItemView>
    ))}
  </section>
);

/** How many of its prompts print. */
const limits: Partial<Record<Chapter['id'], Record<string, number>>> = {
  followUps: { most: followUpsAtMost, pressing: pressingPriority },
  trials: { most: trialPromptsAtMost },
};

const CardAsPrinted = () => {
  const sheet = sheetOf(whoTriesIt);
  return (
    <article className="sheet" lang={sheet.language}>
      <HomeFront sheet={sheet} boxes={false} />
      <Wallet sheet={sheet} boxes={false} />
    </article>
  );
};

const Page = ({ of }: { of: string }) => {
  const person = people.find(({ id }) => of === `page.${id}`);
  if (!person) return null;
  const sheet = sheetOf(person);
  return (
    <article className="sheet" lang={sheet.language}>
      <VisitFront sheet={sheet} boxes={false} />
    </article>
  );
};

/** How many items are read, and the ways to keep the comments. Without its script it would do nothing. */
const Bar = () => (
  <footer className="bar" id="bar" hidden>
    <p>
      <span id="count" /> <span role="status" id="status" />
    </p>
    <button type="button" id="next">
      {say('review.next')}
    </button>
    <button type="button" id="save">
      {say('review.save')}
    </button>
    <button type="button" id="open">
      {say('review.open')}
    </button>
    <input type="file" id="file" accept=".json,application/json" hidden />
  </footer>
);
