import { TextArea } from '../../field';
import type { PageProps } from '../bind';

export const Treatments = ({ bind, say }: PageProps) => (
  <TextArea
    {...bind.one('treatments')}
    isHeading
    label={say('form.optional', { label: say('form.treatments') })}
    hint={say('form.treatments.hint')}
    rows={5}
  />
);
