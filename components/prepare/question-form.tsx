import { fields } from '../../lib/content/fields';
import type { FormField, FormValues } from '../../lib/read-form';
import { ErrorSummary, type FieldError } from '../error-summary';
import { Choice, TextArea, TextInput } from '../field';
import { say } from '../say';
import styles from './prepare.module.css';

type Props = {
  values: FormValues;
  errors: FieldError[];
  onChange: (values: FormValues) => void;
  onSubmit: () => void;
};

/** Everything the sheet asks, on one page; every question may stay blank. */
export const QuestionForm = ({ values, errors, onChange, onSubmit }: Props) => {
  const bind = (id: FormField) => ({
    id,
    value: values[id],
    error: errors.find((error) => error.id === id)?.message,
    onChange: (value: string) => onChange({ ...values, [id]: value }),
  });
  const optional = (label: string) => say('form.optional', { label });

  return (
    <form
      // Outside a dialog this method sends nothing: no answer reaches an address before the script
      // is there, or without it.
      method="dialog"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary errors={errors} />
      <h1 tabIndex={-1}>{say('form.title')}</h1>
      <p className={styles.lead}>{say('form.intro')}</p>
      <Choice
        {...bind('filledInBy')}
        label={say('form.filledInBy')}
        options={fields.filledInBy.of.map((value) => ({
          value,
          label: say(`form.filledInBy.${value}`),
        }))}
      />
      <Choice
        {...bind('subtype')}
        label={say('form.subtype')}
        hint={say('form.subtype.hint')}
        options={fields.subtype.of.map((value) => ({ value, label: say(`form.subtype.${value}`) }))}
      />
      <Choice
        {...bind('pdl1')}
        label={say('form.pdl1')}
        hint={say('form.pdl1.hint')}
        options={fields.pdl1.of.map((value) => ({ value, label: say(`form.pdl1.${value}`) }))}
      />
      <TextInput
        {...bind('cps')}
        label={optional(say('form.cps'))}
        hint={say('form.cps.hint')}
        inputMode="decimal"
        short
      />
      <Choice
        {...bind('priorLines')}
        label={say('form.priorLines')}
        hint={say('form.priorLines.hint')}
        options={fields.priorLines.of.map((value) => ({
          value,
          label: say(`form.priorLines.${value}`),
        }))}
      />
      <OwnQuestions values={values} errors={errors} onChange={onChange} />
      <fieldset className={styles.group}>
        <legend>{say('form.visit.title')}</legend>
        <TextInput {...bind('name')} label={optional(say('form.name'))} />
        <TextInput
          {...bind('visitDate')}
          label={optional(say('form.visitDate'))}
          type="date"
          short
        />
        <TextInput {...bind('clinic')} label={optional(say('form.clinic'))} />
        <TextInput {...bind('dayPhone')} label={optional(say('form.dayPhone'))} type="tel" />
        <TextInput {...bind('nightPhone')} label={optional(say('form.nightPhone'))} type="tel" />
      </fieldset>
      <button type="submit" className={styles.primary}>
        {say('form.submit')}
      </button>
    </form>
  );
};

/** The person's own questions, one box each, up to as many as a sheet takes. */
const OwnQuestions = ({ values, errors, onChange }: Omit<Props, 'onSubmit'>) => {
  const { ownQuestions } = values;
  const change = (questions: string[]) => onChange({ ...values, ownQuestions: questions });
  const idOf = (index: number) => `ownQuestions.${index}`;
  return (
    <fieldset className={styles.group}>
      <legend>{say('form.own.title')}</legend>
      {ownQuestions.map((text, index) => (
        <TextArea
          key={idOf(index)}
          id={idOf(index)}
          label={say('form.optional', { label: say('form.own.item', { number: index + 1 }) })}
          value={text}
          error={errors.find(({ id }) => id === idOf(index))?.message}
          onChange={(typed) => change(ownQuestions.map((old, at) => (at === index ? typed : old)))}
        />
      ))}
      {ownQuestions.length < fields.ownQuestions.atMost && (
        <button
          type="button"
          className={styles.secondary}
          onClick={() => change([...ownQuestions, ''])}
        >
          {say('form.own.add')}
        </button>
      )}
    </fieldset>
  );
};
