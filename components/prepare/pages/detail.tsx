import { fields } from '../../../lib/answers/fields';
import { Choice } from '../../choice';
import type { PageProps } from '../bind';

export const Detail = ({ bind, say }: PageProps) => (
  <Choice
    {...bind.one('detail')}
    isHeading
    label={say('form.detail')}
    options={fields.detail.of.map((value) => ({ value, label: say(`form.detail.${value}`) }))}
  />
);
