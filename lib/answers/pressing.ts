import type { Answers } from './answers';
import { fields } from './fields';
import { saysNothing } from './says-nothing';

export type SignId = (typeof fields.symptoms.of)[number];

/** Marked signs that do not wait for the visit, in the order of the symptom card. */
export type Pressing = {
  /** Signs to call 911 for. */
  emergency: readonly SignId[];
  /** Signs to call the team for the same day; fever, which is called for at any hour, comes first. */
  sameDay: readonly SignId[];
  hasFever: boolean;
  /** Symptoms get worse fast. */
  isWorsening: boolean;
};

export const fever: SignId = 'day.5';

/**
 * Signs that mean nothing by themselves, alone or together, in somebody known to have had no cancer
 * treatment: skin, bleeding or bruising, mood, and energy. A headache and back pain always count,
 * since a spread to brain or spine shows like that.
 */
const onlyAfterTreatment: readonly SignId[] = ['day.3', 'day.11', 'day.12', 'day.15'];

/**
 * Whether somebody said in words that there was no treatment, and nothing else tells of one. A blank
 * says nothing, and no treatment since the spread leaves room for chemo around surgery.
 */
const isKnownUntreated = (answers: Answers) => {
  const { priorLines, immunotherapy, immunotherapyEffects, health } = answers;
  const { treatments = '', drugsNow = '' } = answers;
  return (
    [treatments, drugsNow].every(saysNothing) &&
    priorLines === 'none' &&
    immunotherapy?.length === 0 &&
    immunotherapyEffects !== true &&
    health?.includes('steroids') !== true
  );
};

/**
 * Says what presses: the one place that decides it, for paper, HTML, texts, screen, desk and API.
 * Once something does, every marked sign is part of the picture.
 * @returns null where nothing does
 */
export function pressingIn(answers: Answers): Pressing | null {
  const marked = fields.symptoms.of.filter((id) => answers.symptoms?.includes(id));
  const muted = isKnownUntreated(answers) ? onlyAfterTreatment : [];
  const isWorsening = answers.needs?.includes('urgent') === true;
  if (!isWorsening && marked.every((id) => muted.includes(id))) return null;
  const emergency = marked.filter((id) => id.startsWith('911.'));
  const sameDay = marked.filter((id) => id.startsWith('day.'));
  return { emergency, sameDay, hasFever: sameDay.includes(fever), isWorsening };
}
