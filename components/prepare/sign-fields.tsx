import { emergencySigns, sameDaySigns } from '../../lib/content/symptoms';
import type { FormValues } from '../../lib/read-form';
import { Choice, TickList } from '../choice';
import { say } from '../say';
import type { Bind } from './bind';

type Props = { values: FormValues; bind: Bind; onChange: (values: FormValues) => void };

/** Signs of today: one question first, so that most people never read a list of what can go wrong. */
export const SignFields = ({ values, bind, onChange }: Props) => (
  <>
    <Choice
      id="anySign"
      value={values.anySign}
      label={say('form.anySign')}
      options={(['yes', 'no'] as const).map((value) => ({
        value,
        label: say(`form.anySign.${value}`),
      }))}
      onChange={(anySign) => onChange({ ...values, anySign })}
    />
    {values.anySign === 'yes' && (
      <TickList
        {...bind.list('symptoms')}
        label={say('form.symptoms')}
        hint={say('form.symptoms.hint')}
        options={[...emergencySigns, ...sameDaySigns].map(({ id, text }) => ({
          value: id,
          label: say(text),
        }))}
      />
    )}
  </>
);
