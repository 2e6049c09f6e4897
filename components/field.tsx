import type { ReactNode } from 'react';
import styles from './field.module.css';
import { LettersLeft, type Limit } from './letters-left';
import { say } from './say';
import { VisuallyHidden } from './visually-hidden';

export type FieldProps = {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  limit?: Limit;
  /** The question is the heading of its page. */
  isHeading?: boolean;
};

const idOfHint = (id: string) => `${id}-hint`;
const idOfError = (id: string) => `${id}-error`;
const idOfLeft = (id: string) => `${id}-left`;

/** The ids that describe a control, for aria-describedby. */
export const describedBy = ({ id, hint, error, limit }: FieldProps) =>
  [hint && idOfHint(id), error && idOfError(id), limit && idOfLeft(id)].filter(Boolean).join(' ') ||
  undefined;

export const Hint = ({ id, hint }: FieldProps) =>
  hint ? (
    <p id={idOfHint(id)} className={styles.hint}>
      {hint}
    </p>
  ) : null;

export const ErrorText = ({ id, error }: FieldProps) =>
  error ? (
    <p id={idOfError(id)} className={styles.error}>
      <VisuallyHidden>{`${say('error.prefix')} `}</VisuallyHidden>
      <span>{error}</span>
    </p>
  ) : null;

type TextProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
};

type TextFieldProps = { field: FieldProps; text: string; isLong?: boolean; children: ReactNode };

/** A labelled control, with its hint and error, and the letters that are left. */
const TextField = ({ field, text, isLong = false, children }: TextFieldProps) => {
  const label = (
    <label htmlFor={field.id} className={field.isHeading ? undefined : styles.label}>
      {field.label}
    </label>
  );
  return (
    <div className={field.error ? styles.fieldWithError : styles.textField}>
      {field.isHeading ? <h1 tabIndex={-1}>{label}</h1> : label}
      <Hint {...field} />
      <ErrorText {...field} />
      {children}
      {field.limit && (
        <LettersLeft id={idOfLeft(field.id)} text={text} limit={field.limit} isAlways={isLong} />
      )}
    </div>
  );
};

// Browsers may send typed text to a spelling or translation service: these attributes ask them not to.
const keptOnDevice = { autoComplete: 'off', spellCheck: false, translate: 'no' } as const;

/** One line of text. */
export const TextInput = ({
  value,
  onChange,
  type = 'text',
  short = false,
  inputMode,
  ...field
}: TextProps & {
  type?: 'text' | 'date' | 'tel';
  short?: boolean;
  inputMode?: 'decimal';
}) => (
  <TextField field={field} text={value}>
    <input
      {...keptOnDevice}
      id={field.id}
      type={type}
      inputMode={inputMode}
      className={short ? styles.shortInput : styles.input}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
    />
  </TextField>
);

/** Text of several lines. */
export const TextArea = ({
  value,
  onChange,
  rows = 3,
  ...field
}: TextProps & { rows?: number }) => (
  <TextField field={field} text={value} isLong>
    <textarea
      {...keptOnDevice}
      id={field.id}
      rows={rows}
      className={styles.input}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
    />
  </TextField>
);
