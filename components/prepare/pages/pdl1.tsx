import { fields } from '../../../lib/answers/fields';
import { Choice } from '../../choice';
import { Explain } from '../../explain';
import { TextInput } from '../../field';
import type { PageProps } from '../bind';

/** PD-L1 and its number, which are on the same report. */
export const Pdl1 = ({ bind, say }: PageProps) => (
  <>
    <Choice
      {...bind.one('pdl1')}
      isHeading
      label={say('form.pdl1')}
      options={fields.pdl1.of.map((value) => ({ value, label: say(`form.pdl1.${value}`) }))}
    />
    <TextInput
      {...bind.one('cps')}
      label={say('form.optional', { label: say('form.cps') })}
      hint={say('form.cps.hint')}
      inputMode="decimal"
      short
    />
    <Explain title={say('form.find')} texts={[say('form.pdl1.find'), say('form.pdl1.find.cps')]} />
    <Explain title={say('form.words')} texts={[say('G.pdl1'), say('G.cps'), say('G.checkpoint')]} />
  </>
);
