import type { ReactNode } from 'react';
import styles from './field.module.css';
import { say } from './say';

type FieldProps = {
  id: string;
  label: string;
  hint?: string;
  error?: string;
};

const idOfHint = (id: string) => `${id}-hint`;
const idOfError = (id: string) => `${id}-error`;

/** The ids that describe a control, for aria-describedby. */
const describedBy = ({ id, hint, error }: FieldProps) =>
  [hint && idOfHint(id), error && idOfError(id)].filter(Boolean).join(' ') || undefined;

const Hint = ({ id, hint }: FieldProps) =>
  hint ? (
    <p id={idOfHint(id)} className={styles.hint}>
      {hint}
    </p>
  ) : null;

const ErrorText = ({ id, error }: FieldProps) =>
  error ? (
    <p id={idOfError(id)} className={styles.error}>
      <span className={styles.hidden}>{say('error.prefix')} </span>
      {error}
    </p>
  ) : null;

/** One question answered by choosing: native radio buttons, none chosen beforehand. */
export function Choice<Value extends string>({
  value,
  options,
  onChange,
  ...field
}: FieldProps & {
  value: string;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset className={styles.field} aria-describedby={describedBy(field)}>
      <legend className={styles.question}>{field.label}</legend>
      <Hint {...field} />
      <ErrorText {...field} />
      {options.map((option, index) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.id}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

type TextProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
};

/** A labelled control, with its hint and error. */
const TextField = ({ field, children }: { field: FieldProps; children: ReactNode }) => (
  <div className={field.error ? styles.fieldWithError : styles.textField}>
    <label htmlFor={field.id} className={styles.label}>
      {field.label}
    </label>
    <Hint {...field} />
    <ErrorText {...field} />
    {children}
  </div>
);

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
  <TextField field={field}>
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
export const TextArea = ({ value, onChange, ...field }: TextProps) => (
  <TextField field={field}>
    <textarea
      {...keptOnDevice}
      id={field.id}
      rows={3}
      className={styles.input}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
    />
  </TextField>
);
