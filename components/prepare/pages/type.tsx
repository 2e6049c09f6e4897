import { fields } from '../../../lib/answers/fields';
import { Choice } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Type = ({ bind, say }: PageProps) => (
  <>
    <Choice
      {...bind.one('subtype')}
      isHeading
      label={say('form.subtype')}
      options={fields.subtype.of.map((value) => ({ value, label: say(`form.subtype.${value}`) }))}
    />
    <Explain
      title={say('form.words')}
      texts={[say('G.receptors'), say('G.tnbc'), say('form.subtype.words')]}
    />
    <Explain title={say('form.find')} texts={[say('form.subtype.find')]} />
  </>
);
