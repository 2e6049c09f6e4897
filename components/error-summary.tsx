import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';
import { say } from './say';

export type FieldError = { id: string; message: string };

/** All problems of a form in one place, with a link to each; it takes the focus when it appears. */
export const ErrorSummary = ({ errors }: { errors: FieldError[] }) => {
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
                document.getElementById(id)?.focus();
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
