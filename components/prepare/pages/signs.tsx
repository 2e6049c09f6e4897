import { emergencySigns, sameDaySigns } from '../../../lib/content/symptoms';
import { Choice, TickList } from '../../choice';
import type { PageProps } from '../bind';

/** Signs of today: one question first, so that most people never read a list of what can go wrong. */
export const Signs = ({ values, bind, say, onChange }: PageProps) => (
  <>
    <Choice
      id="anySign"
      isHeading
      value={values.anySign}
      label={say('form.anySign')}
      options={(['yes', 'no', 'not-sure'] as const).map((value) => ({
        value,
        label: say(`form.anySign.${value}`),
      }))}
      onChange={(anySign) => onChange({ ...values, anySign })}
    />
    {(values.anySign === 'yes' || values.anySign === 'not-sure') && (
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
