import {
  type IsSeen,
  type Practice,
  type PracticeReason,
  practiceFields,
  readPractice,
} from './practice';

/** A site of a practice: its texts, and the origins that may show its pages in a frame. */
export type Site = { practice: Practice; frames: readonly string[] };

export type ReadSite =
  | { ok: true; site: Site }
  | { ok: false; problems: string[]; reasons: readonly PracticeReason[] };

/** Without TLS only on the machine itself, for a try. */
const origin = /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/;

/**
 * Reads the practice file of a site from untrusted JSON. Never throws.
 * @returns the site, or the names of the fields that cannot be used; an unknown one may be misspelled
 */
export function readSite(raw: unknown, isSeen?: IsSeen): ReadSite {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { ok: false, problems: Object.keys(practiceFields), reasons: [] };
  const unknown = Object.keys(raw).filter((field) => !Object.hasOwn(practiceFields, field));
  const read = readPractice(raw, isSeen);
  const problems: string[] = [...unknown, ...(read.ok ? [] : read.problems)];
  if (!read.ok || problems.length > 0)
    return { ok: false, problems, reasons: read.ok ? [] : read.reasons };
  const { frames: typed, ...practice } = read.practice;
  const frames = (typed ?? '').split(/\s+/).filter((one) => one !== '');
  if (!frames.every((one) => origin.test(one)))
    return { ok: false, problems: ['frames'], reasons: [] };
  return { ok: true, site: { practice, frames } };
}

/** The texts of a site as a practice file has them. */
export const practiceOfSite = ({ practice, frames }: Site): Practice =>
  frames.length > 0 ? { ...practice, frames: frames.join('\n') } : practice;

export const noSite: Site = { practice: {}, frames: [] };
