import report from './en/report.json' with { type: 'json' };
import { type Language, type Speaker, sayFrom } from './wording';

/** Key of a sentence on the page that reads a report. */
export type ReportKey = keyof typeof report;
export type SayOnReport = Speaker<ReportKey>;

const reportWords: Record<Language, Record<ReportKey, string>> = { en: report };

/** Returns whether the page has a wording under this key. */
export const hasReportWording = (key: string): key is ReportKey =>
  Object.hasOwn(reportWords.en, key);

/** Speaks the words of the page that reads a report: no other page loads them. */
export const sayOnReport = (language: Language): SayOnReport =>
  sayFrom(reportWords[language], language);
