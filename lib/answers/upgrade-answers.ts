import { type Field, fields } from './fields';
import { topicIds } from './topic-ids';

type Raw = Record<string, unknown>;

/** Raw answers of today, and what happened to those of before. */
type Upgraded = { answers: unknown; askAgain: Field[]; changed: Field[] };

/**
 * Turns the raw answers of a file without a version into those of today. The head and energy were
 * one sign, `day.4`. `pregnancy` was now, soon, or nursing, and lines of treatment did not say
 * whether they count the one now: both are taken out, to be asked again. Follow-ups that are gone
 * drop out of the top three.
 * @param raw untrusted; what is of no use stays, and `parseAnswers` refuses it
 */
export function upgradeAnswers(raw: unknown): Upgraded {
  const askAgain: Field[] = [];
  const changed: Field[] = [];
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { answers: raw, askAgain, changed };
  const answers: Raw = { ...raw };
  if (isOf('priorLines', answers.priorLines)) {
    delete answers.priorLines;
    askAgain.push('priorLines');
  }
  if (includes(answers.health, 'pregnancy')) {
    keep(answers, 'health', (value) => value !== 'pregnancy');
    askAgain.push('health');
  }
  if (includes(answers.symptoms, 'day.4')) {
    answers.symptoms = answers.symptoms.flatMap((sign) =>
      sign === 'day.4' ? ['day.10', 'day.15'] : [sign],
    );
    changed.push('symptoms');
  }
  if (Array.isArray(answers.topThree) && answers.topThree.some(isRetiredTopic)) {
    keep(answers, 'topThree', (id) => !isRetiredTopic(id));
    changed.push('topThree');
  }
  return { answers, askAgain, changed };
}

const isOf = (field: 'priorLines', value: unknown) => fields[field].of.some((one) => one === value);

const includes = (list: unknown, value: string): list is unknown[] =>
  Array.isArray(list) && list.includes(value);

/** Keeps some items of a list; a list that loses all goes, since an empty one means "none". */
function keep(answers: Raw, field: 'health' | 'topThree', isKept: (item: unknown) => boolean) {
  const rest = (answers[field] as unknown[]).filter(isKept);
  if (rest.length > 0) answers[field] = rest;
  else delete answers[field];
}

/** Whether an id has the form of a follow-up, and there is none of that id today. */
const isRetiredTopic = (id: unknown) =>
  typeof id === 'string' && /^F\.[a-z0-9_]{1,40}$/.test(id) && !topicIds.includes(id);
