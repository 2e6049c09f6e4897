import { needTopics } from '../../../lib/intake/form/read-form';
import { TickList } from '../../choice';
import { TextInput } from '../../field';
import type { PageProps } from '../bind';

export const Needs = ({ values, bind, say }: PageProps) => {
  const { needs, interpreterLanguage } = values;
  return (
    <>
      <TickList
        {...bind.list('needs')}
        isHeading
        label={say('form.needs')}
        hint={say('form.needs.hint')}
        none={say('form.none')}
        options={needTopics.map((value) => ({ value, label: say(`form.needs.${value}`) }))}
      />
      {(needs.includes('interpreter') || interpreterLanguage !== '') && (
        <TextInput
          {...bind.one('interpreterLanguage')}
          label={say('form.optional', { label: say('form.interpreterLanguage') })}
        />
      )}
    </>
  );
};
