import { cleanText, graphemesOf } from '../lib/wording/text';
import styles from './letters-left.module.css';
import { say } from './say';
import { VisuallyHidden } from './visually-hidden';

/** How many letters a text may have, and whether its line breaks stay. */
export type Limit = { max: number; lines?: boolean };

type Props = { id: string; text: string; limit: Limit; isAlways: boolean };

/**
 * Says below a box how many letters are left, as the limit counts them: always, or from half of them
 * on. It lies in the gap to the next box, so nothing moves when it comes. Screen readers hear it with
 * the box, and at every tenth letter near the end.
 */
export const LettersLeft = ({ id, text, limit: { max, lines }, isAlways }: Props) => {
  const left = max - graphemesOf(cleanText(text, { lines })).length;
  const isShown = isAlways || left < max / 2;
  const words = say(left < 0 ? 'form.over' : 'form.left', { count: Math.abs(left) });
  const isToldAloud = left <= 20 && (left % 10 === 0 || left === -1);
  return (
    <>
      <p id={id} className={left < 0 ? styles.over : styles.left}>
        {isShown && words}
      </p>
      <VisuallyHidden role="status">{isToldAloud && words}</VisuallyHidden>
    </>
  );
};
