import { fields } from '../../lib/content/fields';
import type { FormValues } from '../../lib/read-form';
import type { FieldError } from '../error-summary';
import { TextArea } from '../field';
import { say } from '../say';
import styles from './prepare.module.css';

type Props = {
  values: FormValues;
  errors: FieldError[];
  onChange: (values: FormValues) => void;
};

/** The person's own questions, one box each, up to as many as a sheet takes. */
export const OwnQuestions = ({ values, errors, onChange }: Props) => {
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
