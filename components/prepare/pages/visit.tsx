import { TextInput } from '../../field';
import { useSitePractice } from '../../site-practice';
import type { PageProps } from '../bind';

/** Details for the top of the sheet, and the phone numbers of its card. */
export const Visit = ({ bind, say }: PageProps) => {
  const optional = (label: string) => say('form.optional', { label });
  const { name, dayPhone, nightPhone } = useSitePractice();
  const isGiven = dayPhone !== undefined || nightPhone !== undefined;
  return (
    <>
      <h1 tabIndex={-1}>{say('form.visit')}</h1>
      <p>{say('form.visit.lead')}</p>
      <TextInput {...bind.one('name')} label={optional(say('form.name'))} />
      <TextInput
        {...bind.one('visitDate')}
        label={optional(say('form.visitDate'))}
        type="date"
        short
      />
      <TextInput {...bind.one('doctor')} label={optional(say('form.doctor'))} />
      {name && isGiven && <p>{say('form.visit.site', { clinic: name })}</p>}
      <TextInput {...bind.one('clinic')} label={optional(say('form.clinic'))} />
      <TextInput {...bind.one('dayPhone')} label={optional(say('form.dayPhone'))} type="tel" />
      <TextInput {...bind.one('nightPhone')} label={optional(say('form.nightPhone'))} type="tel" />
    </>
  );
};
