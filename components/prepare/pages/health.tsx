import { fields } from '../../../lib/answers/fields';
import { TickList } from '../../choice';
import type { PageProps } from '../bind';

export const Health = ({ bind, say }: PageProps) => (
  <TickList
    {...bind.list('health')}
    isHeading
    label={say('form.health')}
    hint={say('form.health.hint')}
    options={fields.health.of.map((value) => ({ value, label: say(`form.health.${value}`) }))}
  />
);
