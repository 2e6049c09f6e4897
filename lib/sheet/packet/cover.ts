import type { Answers } from '../../answers/answers';
import type { Practice } from '../../answers/practice';
import { type Say, sayIn } from '../../wording/sheet-wording';
import { isolated } from '../../wording/text';
import { type Language, longDate } from '../../wording/wording';
import type { Fact, Section } from '../sheet';

/** Page 1 of a packet: finished words, plain JSON. It lies open on desks, and names no illness. */
export type Cover = {
  language: Language;
  /** Of the practice, a PNG in base64. */
  logo: string | null;
  title: string;
  from: string | null;
  facts: Fact[];
  bring: Section<string>;
  inside: Section<string>;
  foot: string;
};

/** A page of the practice's own, as it was typed. */
export type Insert = { title: string; text: string };

/**
 * The cover of one person's packet. It takes nothing from the answers but who and when, and so
 * nothing that the person may not have heard yet.
 */
export function buildCover(
  answers: Answers,
  practice: Practice,
  { madeOn, code, time }: { madeOn: string; code: string; time?: string | undefined },
): Cover {
  const language = answers.language ?? 'en';
  const say = sayIn(language);
  const bring = practice.bring?.split('\n').filter((line) => line !== '');
  const { name, visitDate, doctor, sheets } = answers;
  const day = visitDate ? longDate(visitDate, language) : '';
  return {
    language,
    logo: practice.logo ?? null,
    title: say('cover.title'),
    from: practice.name ? say('cover.from', { practice: isolated(practice.name) }) : null,
    facts: [
      { label: say('about.name'), value: name ?? null },
      { label: say('about.visit'), value: visitIn({ day, time }, say) },
      ...(doctor ? [{ label: say('about.doctor'), value: doctor }] : []),
      { label: say('C.phone.day'), value: answers.dayPhone ?? practice.dayPhone ?? null },
      { label: say('C.phone.night'), value: answers.nightPhone ?? practice.nightPhone ?? null },
    ],
    bring: {
      heading: say('cover.bring'),
      items: bring ?? [
        say('cover.bring.packet'),
        say('cover.bring.drugs'),
        say('cover.bring.person'),
        say('cover.bring.reports'),
      ],
    },
    inside: {
      heading: say('cover.inside'),
      items: [
        say('cover.inside.visit'),
        ...(sheets === 'visit' ? [] : [say('cover.inside.home')]),
        ...(practice.insert ? [say('cover.inside.insert')] : []),
      ],
    },
    foot: say('foot.madeCode', { madeOn: longDate(madeOn, language), code }),
  };
}

/** When the visit is; null where nothing of it is known. */
function visitIn(
  { day, time }: { day: string; time: string | undefined },
  say: Say,
): string | null {
  if (day === '') return time ? say('cover.visit.time', { time }) : null;
  return time ? say('cover.visit', { day, time }) : day;
}

/** The practice's own page, or null where it has none. */
export function buildInsert(
  { language = 'en' }: Answers,
  { name, insert }: Practice,
): Insert | null {
  return insert ? { title: name ?? sayIn(language)('cover.insert'), text: insert } : null;
}
