import { fields } from '../../../lib/answers/fields';
import { Choice } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Lines = ({ bind, say }: PageProps) => (
  <>
    <Choice
      {...bind.one('priorLines')}
      isHeading
      label={say('form.priorLines')}
      hint={say('form.priorLines.hint')}
      options={fields.priorLines.of.map((value) => ({
        value,
        label: say(`form.priorLines.${value}`),
      }))}
    />
    <Explain
      title={say('form.priorLines.words.title')}
      texts={[say('form.priorLines.words'), say('form.priorLines.words.counts')]}
    />
  </>
);
