import report from './en/report.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

/** Key of a sentence on the page that reads a report. */
export type ReportKey = keyof typeof report;
export type SayOnReport = Speaker<ReportKey>;

const reportWords: Record<Language, Record<ReportKey, string>> = { en: report };

/** Returns whether the page has a wording under this key. */
export const hasReportWording = (key: string): key is ReportKey =>
  Object.hasOwn(reportWords.en, key);

/** Who takes over what a report says: the person whose it is, or a clinic. */
export type WhoTakes = 'person' | 'clinic';

/**
 * Speaks the words with which a report is read: no page loads them before. A wording `report.x` may have
 * the variant `report.clinic.x`.
 */
export function sayOnReport(language: Language, reader: WhoTakes = 'person'): SayOnReport {
  const say = sayFrom(reportWords[language], language);
  if (reader === 'person') return say;
  return (key, values) => {
    const variant = key.replace(/^report\./, 'report.clinic.');
    return say(hasReportWording(variant) ? variant : key, values);
  };
}
