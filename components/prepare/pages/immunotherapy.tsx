import { useState } from 'react';
import { fields } from '../../../lib/answers/fields';
import { TickList } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Immunotherapy = ({ values, bind, say }: PageProps) => {
  // Not asked of somebody newly told, unless it was ticked before: then it can be unticked here.
  const [asksAfterSpread] = useState(
    values.newlyTold !== 'yes' || values.immunotherapy.includes('for-metastatic'),
  );
  const options = fields.immunotherapy.of.filter(
    (value) => asksAfterSpread || value !== 'for-metastatic',
  );
  return (
    <>
      <TickList
        {...bind.list('immunotherapy')}
        isHeading
        label={say('form.immunotherapy')}
        hint={say('form.immunotherapy.hint')}
        none={say('form.immunotherapy.none')}
        options={options.map((value) => ({ value, label: say(`form.immunotherapy.${value}`) }))}
      />
      <Explain
        title={say('form.words')}
        texts={[
          say('form.immunotherapy.words'),
          say('G.checkpoint'),
          say('form.immunotherapy.words.name'),
        ]}
      />
    </>
  );
};
