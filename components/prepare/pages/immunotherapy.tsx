import { fields } from '../../../lib/answers/fields';
import { noneSoFar } from '../../../lib/intake/form/read-form';
import { TickList } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Immunotherapy = ({ bind, say }: PageProps) => {
  const [notSure, ...had] = [...fields.immunotherapy.of].reverse();
  const inOrder = [...had.reverse(), noneSoFar, notSure] as const;
  return (
    <>
      <TickList
        {...bind.list('immunotherapy')}
        isHeading
        label={say('form.immunotherapy')}
        hint={say('form.immunotherapy.hint')}
        exclusive={noneSoFar}
        options={inOrder.flatMap((value) =>
          value ? { value, label: say(`form.immunotherapy.${value}`) } : [],
        )}
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
