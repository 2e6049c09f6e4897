import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';
import { say } from './say';

export type FieldError = { id: string; message: string };

const focusField = (id: string) => document.getElementById(id)?.focus();

/**
 * All problems of a form in one place, with a link to each; it takes the focus when it appears.
 * `onPick` leads to the field where it is not on the same page.
 */
export const ErrorSummary = ({
  errors,
  onPick = focusField,
}: {
  errors: FieldError[];
  onPick?: (id: string) => void;
}) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{say('error.heading')}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address stays as it is; only the focus moves.
                event.preventDefault();
                onPick(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
