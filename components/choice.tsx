import { Fragment, useEffect, useRef } from 'react';
import { noneOfThese } from '../lib/intake/form/read-form';
import { describedBy, ErrorText, type FieldProps, Hint } from './field';
import styles from './field.module.css';
import { say } from './say';

type Option<Value> = { value: Value; label: string };

/** Options for "not sure" or "none" come last, after an "or". */
const standsApart = (value: string) => value === 'not-sure' || value === noneOfThese;

/** A question and its options, each with a native box that says whether it is chosen. */
function Options<Value extends string>({
  type,
  field,
  options,
  inline = false,
  isChosen,
  onPick,
}: {
  type: 'radio' | 'checkbox';
  field: FieldProps;
  options: readonly Option<Value>[];
  /** Side by side: for two short options. */
  inline?: boolean;
  isChosen: (value: Value) => boolean;
  onPick: (value: Value) => void;
}) {
  const box = useRef<HTMLFieldSetElement>(null);

  // Ticked before the script came: React leaves such a tick on the screen and knows nothing of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was there before the first time
  useEffect(() => {
    for (const { value } of options) {
      const input = box.current?.querySelector<HTMLInputElement>(`[value="${value}"]`);
      if (input?.checked && !isChosen(value)) onPick(value);
    }
  }, []);
  return (
    <fieldset
      ref={box}
      className={field.error ? styles.fieldWithError : styles.field}
      aria-describedby={describedBy(field)}
    >
      <legend className={styles.question}>
        {field.isHeading ? <h1 tabIndex={-1}>{field.label}</h1> : field.label}
      </legend>
      <Hint {...field} />
      <ErrorText {...field} />
      <div className={inline ? styles.inline : undefined}>
        {options.map(({ value, label }, index) => (
          <Fragment key={value}>
            {standsApart(value) && !standsApart(options[index - 1]?.value ?? value) && (
              <p className={styles.or}>{say('form.or')}</p>
            )}
            <label className={styles.option}>
              <input
                type={type}
                id={index === 0 ? field.id : `${field.id}-${value}`}
                name={field.id}
                value={value}
                checked={isChosen(value)}
                onChange={() => onPick(value)}
              />
              <span>{label}</span>
            </label>
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}

/** One question answered by choosing: native radio buttons, none chosen beforehand. */
export function Choice<Value extends string>({
  value: chosen,
  options,
  inline,
  onChange,
  ...field
}: FieldProps & {
  value: string;
  options: readonly Option<Value>[];
  inline?: boolean;
  onChange: (value: Value) => void;
}) {
  return (
    <Options
      type="radio"
      isChosen={(value) => value === chosen}
      onPick={onChange}
      field={field}
      options={options}
      inline={inline}
    />
  );
}

/**
 * A question answered by ticking any number. `none` labels the option that none of them fits, which
 * unticks the others and comes before "I'm not sure".
 */
export function TickList({
  values,
  options,
  none,
  onChange,
  ...field
}: FieldProps & {
  values: readonly string[];
  options: readonly Option<string>[];
  none: string;
  onChange: (values: string[]) => void;
}) {
  const known = options.filter(({ value }) => value !== 'not-sure');
  const notSure = options.filter(({ value }) => value === 'not-sure');
  const toggle = (value: string) => {
    if (values.includes(value)) onChange(values.filter((ticked) => ticked !== value));
    else if (value === noneOfThese) onChange([value]);
    else onChange([...values.filter((ticked) => ticked !== noneOfThese), value]);
  };
  return (
    <Options
      type="checkbox"
      isChosen={(value) => values.includes(value)}
      onPick={toggle}
      field={field}
      options={[...known, { value: noneOfThese, label: none }, ...notSure]}
    />
  );
}
