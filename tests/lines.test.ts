import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { factsOf } from '../lib/sheet/rules/checks';
import { decide } from '../lib/sheet/rules/decide';
import { en } from './wordings';

// Lines of treatment count the one now (decision 34): a line that is over, which "my past treatment"
// means, is two or more, or one with nothing now. Where that is not known a wording fits both.

const first: Answers[] = [
  { priorLines: 'one', drugsNow: 'Capecitabine' },
  { priorLines: 'one', immunotherapy: ['now'] },
  { priorLines: 'one', immunotherapy: ['now', 'around-surgery'], drugsNow: 'Pembrolizumab' },
  { priorLines: 'one', immunotherapy: ['now'], drugsNow: 'none' },
];
const none: Answers[] = [
  { priorLines: 'none' },
  { priorLines: 'none', drugsNow: 'none', immunotherapy: [] },
  { priorLines: 'none', immunotherapy: ['around-surgery'] },
];
const over: Answers[] = [
  { priorLines: 'two-or-more' },
  { priorLines: 'two-or-more', drugsNow: 'Capecitabine' },
  { priorLines: 'one', drugsNow: 'None.' },
];
const unknown: Answers[] = [
  {},
  { priorLines: 'not-sure', drugsNow: 'Capecitabine' },
  { priorLines: 'one' },
  { priorLines: 'one', immunotherapy: ['for-metastatic'] },
  // In conflict: VAL-8, VAL-9, VAL-13.
  { priorLines: 'none', immunotherapy: ['for-metastatic'] },
  { priorLines: 'none', immunotherapy: ['now'] },
  { priorLines: 'two-or-more', needs: ['newly-diagnosed'] },
];

/** Wordings that speak of a treatment that is over, or of the one that comes after it. */
const ofThePast = [
  'Q2.ask.tnbc_high_later',
  'Q2.why.tnbc_high_later',
  'F.later_line.ask',
  'F.gene_retest.ask',
];
/** Wordings about any treatment since the spread, which may be the first and go on. */
const ofAnyTreatment = ['Q5.ask.later', 'Q5.why.later', 'TR2'];
/** Wordings about a start. */
const ofAStart = ['Q2.ask.tnbc_high_first', 'F.first_line.ask', 'F.pdl1_wait.ask'];

/** All wordings that the rules choose, over what else steers them. */
function wordingsOf(lines: Answers): Set<string> {
  const chosen = new Set<string>();
  for (const subtype of [undefined, ...fields.subtype.of])
    for (const pdl1 of [undefined, ...fields.pdl1.of])
      for (const cps of [undefined, 4, 22])
        for (const filledInBy of fields.filledInBy.of)
          for (const markers of [undefined, ['esr1'], ['tmb-high', 'brca']] as const)
            for (const more of [{}, { needs: ['urgent', 'trial'] }] satisfies Answers[]) {
              const given = { ...more, ...lines };
              const answers: Answers = {
                ...{ subtype, pdl1, cps, filledInBy, markers: markers && [...markers] },
                ...{ her2: 'low', markersTested: 'yes', ...given },
              };
              const decided = decide(factsOf(answers));
              for (const { wording } of decided.questions) {
                chosen.add(wording.ask).add(wording.why ?? wording.ask);
              }
              for (const { ask } of [...decided.followUps, ...decided.trials, ...decided.offered])
                chosen.add(ask);
              for (const note of Object.values(decided.notes).flat()) chosen.add(note);
            }
  return chosen;
}

const amongThem = (chosen: ReadonlySet<string>, keys: readonly string[]) =>
  keys.filter((key) => chosen.has(key));

describe('a wording about past treatment', () => {
  it.each(first)('prints for nobody on a first treatment: %j', (lines) => {
    const chosen = wordingsOf(lines);
    expect(amongThem(chosen, [...ofThePast, ...ofAStart])).toEqual([]);
    expect(amongThem(chosen, ofAnyTreatment)).toContain('TR2');
  });

  it.each(none)('prints for nobody without a treatment: %j', (lines) => {
    const chosen = wordingsOf(lines);
    expect(amongThem(chosen, [...ofThePast, ...ofAnyTreatment])).toEqual([]);
    expect(amongThem(chosen, ofAStart)).toContain('F.first_line.ask');
  });

  it.each(over)('prints where a line is over: %j', (lines) => {
    const chosen = wordingsOf(lines);
    expect(amongThem(chosen, ofThePast)).toEqual(ofThePast);
    expect(amongThem(chosen, ofAStart)).toEqual([]);
  });

  it.each(unknown)('prints for nobody of whom it is not known: %j', (lines) => {
    expect(amongThem(wordingsOf(lines), [...ofThePast, ...ofAStart])).toEqual([]);
  });

  // Whoever adds such a wording decides here for whom it may print.
  it('is one of these', () => {
    const speaks =
      /past treatment|what I have had|what comes next|I had before|tested again now|do next|next step|be next|first treatment|start (now|with)/i;
    const elsewhere = ['G.firstline', 'Q2.why.unsure', 'F.later_line.topic'];
    const keys = Object.entries(en)
      .filter(([key, text]) => /^(Q\d|F|TR\d|T\d|N|G)\b/.test(key) && speaks.test(text))
      .map(([key]) => key);
    expect(keys.filter((key) => !elsewhere.includes(key)).sort()).toEqual(
      [...ofThePast, ...ofAnyTreatment, ...ofAStart].sort(),
    );
  });
});

it('the paper says what is counted', () => {
  expect(en['label.priorLines']).toBe('Treatments since the spread, counting the one now');
  expect(en['hand.lines.counted']).toBe('Treatments since the spread, counting the one now');
});
