import { TextArea } from '../../field';
import type { PageProps } from '../bind';

export const Goal = ({ bind, say }: PageProps) => (
  <TextArea
    {...bind.one('goal')}
    isHeading
    label={say('form.optional', { label: say('form.goal') })}
    hint={say('form.goal.hint')}
  />
);
