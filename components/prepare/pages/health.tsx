import { fields } from '../../../lib/answers/fields';
import { TickList } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Health = ({ bind, say }: PageProps) => (
  <>
    <TickList
      {...bind.list('health')}
      isHeading
      label={say('form.health')}
      hint={say('form.health.hint')}
      none={say('form.none')}
      options={fields.health.of.map((value) => ({ value, label: say(`form.health.${value}`) }))}
    />
    <Explain
      title={say('form.words')}
      texts={[
        say('form.health.words.autoimmune'),
        say('form.health.words.steroids'),
        say('form.health.words.nursing'),
      ]}
    />
  </>
);
