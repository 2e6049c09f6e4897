import { useRef } from 'react';
import { saysNothing } from '../../../lib/answers/says-nothing';
import { TextArea } from '../../field';
import fieldStyles from '../../field.module.css';
import type { PageProps } from '../bind';

/** Cancer drugs of today. "None now" is an answer, which a blank is not. */
export const Drugs = ({ values, bind, say, onChange }: PageProps) => {
  const { drugsNow } = values;
  const isNone = saysNothing(drugsNow);
  const typed = useRef('');
  // The typed text comes back when the box is unticked.
  const toggle = () => {
    if (!isNone) typed.current = drugsNow;
    onChange({ ...values, drugsNow: isNone ? typed.current : say('form.drugsNow.asNone') });
  };
  return (
    <>
      <TextArea
        {...bind.one('drugsNow')}
        isHeading
        label={say('form.optional', { label: say('form.drugsNow') })}
        hint={say('form.drugsNow.hint')}
        rows={2}
      />
      <p className={fieldStyles.or}>{say('form.or')}</p>
      <label className={fieldStyles.option}>
        <input type="checkbox" checked={isNone} onChange={toggle} />
        <span>{say('form.drugsNow.none')}</span>
      </label>
    </>
  );
};
