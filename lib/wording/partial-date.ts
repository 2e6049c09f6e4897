import { type Language, longDate } from './wording';

/** Formats an ISO date that may lack its day or month: '2023-02' as 'February 2023', '2019' as it is. */
export function partialDate(iso: string, language: Language): string {
  if (iso.length === 10) return longDate(iso, language);
  if (iso.length !== 7) return iso;
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}-01T00:00:00Z`));
}
