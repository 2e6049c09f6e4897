import { fields } from '../../../lib/answers/fields';
import { Choice } from '../../choice';
import type { PageProps } from '../bind';

export const Who = ({ bind, say }: PageProps) => (
  <Choice
    {...bind.one('filledInBy')}
    isHeading
    label={say('form.filledInBy')}
    hint={say('form.filledInBy.hint')}
    options={fields.filledInBy.of.map((value) => ({
      value,
      label: say(`form.filledInBy.${value}`),
    }))}
  />
);
