import { describedBy, ErrorText, type FieldProps, Hint } from './field';
import styles from './field.module.css';

type Option<Value> = { value: Value; label: string };

/** One question answered by choosing: native radio buttons, none chosen beforehand. */
export function Choice<Value extends string>({
  value,
  options,
  onChange,
  ...field
}: FieldProps & {
  value: string;
  options: readonly Option<Value>[];
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

/**
 * One question answered by ticking: any number, or up to `atMost`. `exclusive` is a value that stands
 * alone.
 */
export function TickList({
  values,
  options,
  exclusive,
  atMost = options.length,
  onChange,
  ...field
}: FieldProps & {
  values: readonly string[];
  options: readonly Option<string>[];
  exclusive?: string;
  atMost?: number;
  onChange: (values: string[]) => void;
}) {
  const toggle = (value: string) => {
    if (values.includes(value)) onChange(values.filter((ticked) => ticked !== value));
    else if (value === exclusive) onChange([value]);
    else onChange([...values.filter((ticked) => ticked !== exclusive), value]);
  };
  return (
    <fieldset className={styles.field} aria-describedby={describedBy(field)}>
      <legend className={styles.question}>{field.label}</legend>
      <Hint {...field} />
      {options.map((option, index) => (
        <label key={option.value} className={styles.option}>
          <input
            type="checkbox"
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.id}
            value={option.value}
            checked={values.includes(option.value)}
            disabled={values.length >= atMost && !values.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
