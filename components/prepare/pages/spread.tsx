import { fields } from '../../../lib/answers/fields';
import { TickList } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Spread = ({ bind, say }: PageProps) => (
  <>
    <TickList
      {...bind.list('spread')}
      isHeading
      label={say('form.spread')}
      hint={say('form.spread.hint')}
      none={say('form.none')}
      options={fields.spread.of.map((value) => ({ value, label: say(`form.spread.${value}`) }))}
    />
    <Explain title={say('form.find')} texts={[say('form.spread.find')]} />
    <Explain title={say('form.words')} texts={[say('form.spread.nodes')]} />
  </>
);
