import { fields } from '../../../lib/answers/fields';
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
        options={fields.needs.of.map((value) => ({ value, label: say(`form.needs.${value}`) }))}
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
