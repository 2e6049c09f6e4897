import { Choice } from '../../choice';
import type { PageProps } from '../bind';

/** Asked early: to somebody newly told, some later questions would make no sense. */
export const Newly = ({ values, say, onChange }: PageProps) => (
  <Choice
    id="newlyTold"
    isHeading
    value={values.newlyTold}
    label={say('form.newlyTold')}
    options={(['yes', 'no', 'not-sure'] as const).map((value) => ({
      value,
      label: say(`form.newlyTold.${value}`),
    }))}
    onChange={(newlyTold) => onChange({ ...values, newlyTold })}
  />
);
