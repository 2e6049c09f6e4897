import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditions } from '../../answers/conditions';
import { conflicts } from '../../answers/conflicts';
import { answersToGet } from '../../content/answers-to-get';
import { checks } from '../../content/checks';
import {
  followUps,
  followUpsAtMost,
  givingWay,
  pressingPriority,
  safetyPriority,
} from '../../content/follow-ups';
import { words } from '../../content/glossary';
import { questions } from '../../content/questions';
import { sources, staleAfterDays } from '../../content/sources';
import { emergencySigns, sameDaySigns } from '../../content/symptoms';
import { trialPrompts, trialPromptsAtMost, trialsLead } from '../../content/trials';

/** Wordings by key, as they are in the file: with their placeholders. */
type Wordings = Readonly<Record<string, string>>;

const read = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../wording/en', file), 'utf8'));

const { when: clauses }: { when: Wordings } = read('conditions.json');
const wordings: Record<'card' | 'sheet' | 'glossary' | 'making', Wordings> = {
  card: read('card.json'),
  sheet: read('sheet.json'),
  glossary: read('glossary.json'),
  making: read('making.json'),
};

/** Numbers that decide how much prints. */
const limits: Readonly<Record<string, unknown>> = {
  followUpsAtMost,
  givingWay,
  pressingPriority,
  safetyPriority,
  staleAfterDays,
  trialPromptsAtMost,
  trialsLead,
};

/** All that is signed: content, rules, and the words as they are in the files. */
export const reviewedContent = {
  wordings,
  clauses,
  conditions,
  conflicts,
  signs: { emergency: emergencySigns, sameDay: sameDaySigns },
  questions,
  answersToGet,
  followUps,
  trialPrompts,
  checks,
  glossary: words,
  // When a source was read is left out: reading one again changes nothing that the sheet says.
  sources: sources.map(({ id, title }): { id: string; title: string } => ({ id, title })),
  limits,
};

export type ReviewedContent = typeof reviewedContent;
