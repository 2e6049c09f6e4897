import { fields } from '../../../lib/answers/fields';
import { Choice } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Receptors = ({ bind, say }: PageProps) => (
  <>
    <h1 tabIndex={-1}>{say('form.receptors')}</h1>
    <Explain
      title={say('form.find')}
      texts={[say('form.receptors.find'), say('form.receptors.find.her2')]}
    />
    <Explain title={say('form.words')} texts={[say('G.receptors'), say('G.her2low')]} />
    <Choice
      {...bind.one('er')}
      label={say('form.er')}
      options={fields.er.of.map((value) => ({ value, label: say(`form.result.${value}`) }))}
    />
    <Choice
      {...bind.one('pr')}
      label={say('form.pr')}
      options={fields.pr.of.map((value) => ({ value, label: say(`form.result.${value}`) }))}
    />
    <Choice
      {...bind.one('her2')}
      label={say('form.her2')}
      options={fields.her2.of.map((value) => ({ value, label: say(`form.result.${value}`) }))}
    />
  </>
);
