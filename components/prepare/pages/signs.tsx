import { useState } from 'react';
import { fields } from '../../../lib/answers/fields';
import { emergencySigns, sameDaySigns } from '../../../lib/content/symptoms';
import { noneOfThese, signsIn } from '../../../lib/intake/form/read-form';
import { alertsFor } from '../../../lib/sheet/rules/alerts';
import { CallPlace } from '../../alert-box';
import { Choice, TickList } from '../../choice';
import type { PageProps } from '../bind';
import { TakeOff } from './take-off';

const replies = ['yes', 'no', 'not-sure'] as const;

/** Signs of late: one question first, so that most people never read a list of what can go wrong. */
export const Signs = ({ values, bind, say, onChange }: PageProps) => {
  const { anySign, symptoms } = values;
  const ticked = fields.symptoms.of.filter((sign) => symptoms.includes(sign));
  // A "no" after ticking waits for an answer; until then the signs count.
  const [isDenied, setIsDenied] = useState(false);
  const reply = (given: (typeof replies)[number]) => {
    const mustAsk = given === 'no' && ticked.length > 0;
    setIsDenied(mustAsk);
    if (!mustAsk) onChange({ ...values, anySign: given });
  };
  const settle = (given: 'yes' | 'no' | 'not-sure', signs: string[]) => {
    setIsDenied(false);
    onChange({ ...values, anySign: given, symptoms: signs });
    // The button is gone: the focus is on the answer that stays.
    document.getElementById(given === 'yes' ? 'anySign' : `anySign-${given}`)?.focus();
  };
  // A symptom that is not on the list, or that nobody can judge, may matter all the same.
  const isUnsure =
    (anySign === 'yes' && symptoms.includes(noneOfThese)) || values.worsening === 'not-sure';
  return (
    <>
      <Choice
        id="anySign"
        isHeading
        value={isDenied ? 'no' : anySign}
        label={say('form.anySign')}
        options={replies.map((value) => ({ value, label: say(`form.anySign.${value}`) }))}
        onChange={reply}
      />
      <TakeOff
        signs={isDenied ? ticked : []}
        say={say}
        onKeep={() => settle(anySign === 'not-sure' ? 'not-sure' : 'yes', symptoms)}
        onTakeOff={() => settle('no', [])}
      />
      {!isDenied && (anySign === 'yes' || anySign === 'not-sure') && (
        <TickList
          {...bind.list('symptoms')}
          label={say('form.symptoms')}
          hint={say('form.symptoms.hint')}
          none={say('form.none')}
          options={[...emergencySigns, ...sameDaySigns].map(({ id, text }) => ({
            value: id,
            label: say(text),
          }))}
        />
      )}
      <Choice
        id="worsening"
        value={values.worsening}
        label={say('form.worsening')}
        hint={say('form.worsening.hint')}
        options={replies.map((value) => ({ value, label: say(`form.worsening.${value}`) }))}
        onChange={(worsening) => onChange({ ...values, worsening })}
      />
      <CallPlace alerts={alertsFor(signsIn(values))} say={say}>
        <p>{say(isUnsure ? 'form.signs.unsure' : 'form.signs.told')}</p>
      </CallPlace>
    </>
  );
};
