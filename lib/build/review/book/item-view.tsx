import type { ReactNode } from 'react';
import { sayReview as say } from '../../../wording/review-wording';
import type { Example, ReviewItem, ReviewLine } from './book';
import { choices } from './comments-file';

/**
 * An item of the book: its words, when it prints, where it comes from, and room for a comment.
 * @param children what it shows below its words, such as a page
 */
export const ItemView = ({ item, children }: { item: ReviewItem; children?: ReactNode }) => (
  <section className="item" data-item={item.id} data-hash={item.hash}>
    <h3>
      {item.heading} <span className="id">{item.id}</span>
    </h3>
    {item.lines.map((line) => (
      <LineView key={line.key} line={line} of={item.id} />
    ))}
    {item.again.map(({ key, role, text }) => (
      <p key={key}>
        <RoleView role={role} /> {text} <span className="id">{say('review.again', { key })}</span>
      </p>
    ))}
    {children}
    <Behind item={item} />
    <VerdictView id={item.id} />
  </section>
);

/** A wording as it is written, with its key where that is not the name of the item. */
const LineView = ({ line: { key, role, text }, of }: { line: ReviewLine; of: string }) => (
  <p className="words">
    <RoleView role={role} />{' '}
    <span className="said" data-key={key}>
      {text}
    </span>{' '}
    {key !== of && <span className="id">{key}</span>}
  </p>
);

/** What a wording is, where its words do not say it. */
const RoleView = ({ role }: { role: ReviewLine['role'] }) =>
  role !== 'text' && <span className="role">{say(`review.role.${role}`)}</span>;

/** When it prints, where it comes from, and for whom it prints. */
const Behind = ({ item: { whens, source, example } }: { item: ReviewItem }) => (
  <ul className="behind">
    {whens.map((when) => (
      <li key={when}>{when}</li>
    ))}
    {source && <li>{source}</li>}
    {example !== undefined && <li>{exampleSentence(example)}</li>}
  </ul>
);

const exampleSentence = (example: Example | null): string =>
  example === null
    ? say('review.example.none')
    : say(example.text === null ? 'review.example' : 'review.example.text', {
        person: example.person,
        text: example.text ?? '',
      });

/** The choice and the comment of whoever reads it, on a screen or with a pen. */
const VerdictView = ({ id }: { id: string }) => (
  <fieldset className="verdict">
    <legend className="for-ears">{say('review.choice', { id })}</legend>
    {[...choices].reverse().map((choice) => (
      <label key={choice}>
        <input type="radio" name={`choice-${id}`} value={choice} /> {say(`review.choice.${choice}`)}
      </label>
    ))}
    <label className="comment">
      {say('review.comment')} <textarea rows={1} />
    </label>
  </fieldset>
);
