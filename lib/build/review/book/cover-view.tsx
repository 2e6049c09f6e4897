import { sayReview as say } from '../../../wording/review-wording';
import type { Book } from './book';

/** What the book is, how to read it in an hour, how to comment and to sign. */
export const CoverView = ({ book: { edition, review, chapters } }: { book: Book }) => (
  <header className="cover">
    <h1>{say('review.title')}</h1>
    <p className="lead">{say('review.lead')}</p>
    <p>
      {say('review.edition', {
        edition,
        review,
        items: chapters.reduce((sum, { items }) => sum + items.length, 0),
      })}
    </p>
    <h2>{say('review.what.title')}</h2>
    <p>
      {say('review.what.1')} {say('review.what.2')}
    </p>
    <p>
      {say('review.what.3')} {say('review.what.4', { open: '{', close: '}' })}
    </p>
    <h2>{say('review.hour.title')}</h2>
    <ol>
      <li>{say('review.hour.card')}</li>
      <li>{say('review.hour.people')}</li>
      <li>{say('review.hour.items')}</li>
      <li>{say('review.hour.rest')}</li>
    </ol>
    <h2>{say('review.comment.title')}</h2>
    <ul>
      <li>{say('review.comment.1')}</li>
      <li>{say('review.comment.2')}</li>
      <li>{say('review.comment.3')}</li>
      <li>{say('review.comment.4')}</li>
      <li>{say('review.comment.5')}</li>
      <li>{say('review.comment.6')}</li>
    </ul>
    <p>
      <label htmlFor="by">{say('review.by')}</label>{' '}
      <input id="by" type="text" autoComplete="off" />
    </p>
    <h2>{say('review.sign.title')}</h2>
    <ul>
      <li>{say('review.sign.1')}</li>
      <li>{say('review.sign.2')}</li>
      <li>{say('review.sign.3', { edition })}</li>
      <li>{say('review.sign.4')}</li>
    </ul>
    <nav aria-labelledby="contents">
      <h2 id="contents">{say('review.contents')}</h2>
      <ul>
        {chapters.map(({ id, items }) => (
          <li key={id}>
            <a href={`#${id}`}>{say(`review.chapter.${id}`)}</a> ({items.length})
          </li>
        ))}
        <li>
          <a href="#kit">{say('review.kit')}</a>
        </li>
      </ul>
    </nav>
  </header>
);
