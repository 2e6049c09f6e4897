import type { Alert } from '../../lib/alerts';
import { fields } from '../../lib/content/fields';
import type { FormValues } from '../../lib/read-form';
import { SameDayBox } from '../alert-box';
import { Choice } from '../choice';
import { ErrorSummary, type FieldError } from '../error-summary';
import { TextInput } from '../field';
import { say } from '../say';
import { type Bind, optional } from './bind';
import { CancerFields } from './cancer-fields';
import { OwnQuestions } from './own-questions';
import styles from './prepare.module.css';
import { SignFields } from './sign-fields';
import { TreatmentFields } from './treatment-fields';
import { WishFields } from './wish-fields';

type Props = {
  values: FormValues;
  errors: FieldError[];
  alert: Alert | null;
  onChange: (values: FormValues) => void;
  onSubmit: () => void;
};

/** Everything the sheet asks, on one page; every question may stay blank. */
export const QuestionForm = ({ values, errors, alert, onChange, onSubmit }: Props) => {
  const bind: Bind = {
    one: (id) => ({
      id,
      value: values[id],
      error: errors.find((error) => error.id === id)?.message,
      onChange: (value) => onChange({ ...values, [id]: value }),
    }),
    list: (id) => ({
      id,
      values: values[id],
      onChange: (list) => onChange({ ...values, [id]: list }),
    }),
  };

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
        {...bind.one('filledInBy')}
        label={say('form.filledInBy')}
        options={fields.filledInBy.of.map((value) => ({
          value,
          label: say(`form.filledInBy.${value}`),
        }))}
      />
      <SignFields values={values} bind={bind} onChange={onChange} />
      <SameDayBox alert={alert} />
      <CancerFields bind={bind} />
      <TreatmentFields values={values} bind={bind} />
      <WishFields bind={bind} />
      <OwnQuestions values={values} errors={errors} onChange={onChange} />
      <fieldset className={styles.group}>
        <legend>{say('form.visit.title')}</legend>
        <TextInput {...bind.one('name')} label={optional(say('form.name'))} />
        <TextInput
          {...bind.one('visitDate')}
          label={optional(say('form.visitDate'))}
          type="date"
          short
        />
        <TextInput {...bind.one('clinic')} label={optional(say('form.clinic'))} />
        <TextInput {...bind.one('dayPhone')} label={optional(say('form.dayPhone'))} type="tel" />
        <TextInput
          {...bind.one('nightPhone')}
          label={optional(say('form.nightPhone'))}
          type="tel"
        />
      </fieldset>
      <button type="submit" className={styles.primary}>
        {say('form.submit')}
      </button>
    </form>
  );
};
