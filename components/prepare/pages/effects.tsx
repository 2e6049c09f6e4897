import { Choice } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Effects = ({ bind, say }: PageProps) => (
  <>
    <Choice
      {...bind.one('immunotherapyEffects')}
      isHeading
      label={say('form.immunotherapyEffects')}
      options={(['yes', 'no', 'not-sure'] as const).map((value) => ({
        value,
        label: say(`form.immunotherapyEffects.${value}`),
      }))}
    />
    <Explain title={say('form.words')} texts={[say('G.irae')]} />
  </>
);
