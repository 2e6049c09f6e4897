import { HomeFront } from '../../../html/home-view';
import { VisitFront } from '../../../html/sheet-view';
import type { Sheet } from '../../../sheet/sheet';
import { sayReview as say } from '../../../wording/review-wording';

const tasks = [
  'review.kit.task.1',
  'review.kit.task.2',
  'review.kit.task.3',
  'review.kit.task.4',
  'review.kit.task.5',
  'review.kit.task.6',
  'review.kit.task.7',
  'review.kit.task.8',
  'review.kit.task.9',
  'review.kit.task.10',
] as const;

/** For patients who try the sheet: a page and a card to hand over, ten tasks, and a sheet for notes. */
export const KitView = ({ sheet }: { sheet: Sheet }) => (
  <section className="chapter kit" id="kit" aria-labelledby="kit-title">
    <h2 id="kit-title">{say('review.kit')}</h2>
    <p>{say('review.kit.lead')}</p>
    <p>{say('review.kit.say')}</p>
    <p>{say('review.kit.help')}</p>
    <p className="screen-only">
      <button type="button" id="print-kit">
        {say('review.kit.print')}
      </button>
    </p>
    <h3>{say('review.kit.tasks')}</h3>
    <ol>
      {tasks.map((task) => (
        <li key={task}>{say(task)}</li>
      ))}
    </ol>
    <h3>{say('review.kit.after')}</h3>
    <ul>
      <li>{say('review.kit.after.1')}</li>
      <li>{say('review.kit.after.2')}</li>
      <li>{say('review.kit.after.3')}</li>
    </ul>
    <NotesSheet />
    <h3 className="screen-only">{say('review.kit.page')}</h3>
    <article className="sheet" lang={sheet.language}>
      <VisitFront sheet={sheet} boxes={false} />
      <HomeFront sheet={sheet} boxes={false} />
    </article>
  </section>
);

/** A table to write on: for each task how it went. */
const NotesSheet = () => (
  <div className="notes">
    <h3>{say('review.kit.notes')}</h3>
    <p className="rule">
      {say('review.kit.reader')} <span aria-hidden /> {say('review.kit.day')} <span aria-hidden />
    </p>
    <table>
      <thead>
        <tr>
          {(['task', 'once', 'effort', 'not', 'stopped', 'said'] as const).map((column) => (
            <th key={column} scope="col">
              {say(`review.kit.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tasks.map((task, index) => (
          <tr key={task}>
            <th scope="row">{index + 1}</th>
            <td />
            <td />
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
