import { fields } from '../../lib/content/fields';
import { type FormValues, noneSoFar } from '../../lib/read-form';
import { Choice, TickList } from '../choice';
import { TextArea } from '../field';
import { say } from '../say';
import { type Bind, optional } from './bind';

/** What was done so far, and the person's health. */
export const TreatmentFields = ({ values, bind }: { values: FormValues; bind: Bind }) => {
  const hadSome = values.immunotherapy.some((value) => value !== noneSoFar);
  return (
    <>
      <Choice
        {...bind.one('priorLines')}
        label={say('form.priorLines')}
        hint={say('form.priorLines.hint')}
        options={fields.priorLines.of.map((value) => ({
          value,
          label: say(`form.priorLines.${value}`),
        }))}
      />
      <TickList
        {...bind.list('immunotherapy')}
        label={say('form.immunotherapy')}
        hint={say('form.immunotherapy.hint')}
        exclusive={noneSoFar}
        options={([...fields.immunotherapy.of, noneSoFar] as const).map((value) => ({
          value,
          label: say(`form.immunotherapy.${value}`),
        }))}
      />
      {hadSome && (
        <Choice
          {...bind.one('immunotherapyEffects')}
          label={say('form.immunotherapyEffects')}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: say(`form.immunotherapyEffects.${value}`),
          }))}
        />
      )}
      <TextArea
        {...bind.one('treatments')}
        label={optional(say('form.treatments'))}
        hint={say('form.treatments.hint')}
      />
      <TickList
        {...bind.list('health')}
        label={say('form.health')}
        hint={say('form.health.hint')}
        options={fields.health.of.map((value) => ({ value, label: say(`form.health.${value}`) }))}
      />
    </>
  );
};
