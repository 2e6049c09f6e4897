import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers';
import { fields } from '../lib/content/fields';
import { decide } from '../lib/decide';

const orderOf = (answers: Answers) => decide(answers).questions.map(({ question }) => question.id);
const orderIn = (answers: Answers) => orderOf(answers).join(' ').replaceAll('Q', '');
const wordingOf = (answers: Answers, id: string) =>
  decide(answers)
    .questions.find(({ question }) => question.id === id)
    ?.wording.ask.replace(`${id}.ask.`, '');

// The decision table, written down apart from the rules: type, PD-L1, the order with no treatment
// yet and after one, and the wordings of Q1, Q2 and Q3 (where lines matter: none yet / one).
const table = `
triple-negative  not-tested      1 2 3 4 5  1 2 3 4 5  not_tested        tnbc_pending                     tnbc_first/base
triple-negative  waiting         1 2 3 4 5  1 2 3 4 5  waiting           tnbc_pending                     tnbc_first/base
triple-negative  under-10        2 1 5 3 4  2 1 5 3 4  low_nonum         tnbc_low                         if_not
triple-negative  10-or-more      2 3 1 4 5  2 5 1 3 4  high_nonum        tnbc_high_first/tnbc_high_later  tnbc_first/base
triple-negative  result-unknown  1 2 3 4 5  1 2 3 4 5  result_unknown    tnbc_pending                     tnbc_first/base
triple-negative  not-sure        1 2 3 4 5  1 2 3 4 5  not_sure          tnbc_pending                     tnbc_first/base
hormone-positive not-tested      2 1 5 3 4  2 1 5 3 4  not_tested_other  hr_pos                           if_not
hormone-positive waiting         2 1 5 3 4  2 1 5 3 4  waiting           hr_pos                           if_not
hormone-positive under-10        2 1 5 3 4  2 1 5 3 4  low_nonum         hr_pos                           if_not
hormone-positive 10-or-more      2 1 5 3 4  2 1 5 3 4  high_nonum        hr_pos                           if_not
hormone-positive result-unknown  2 1 5 3 4  2 1 5 3 4  result_unknown    hr_pos                           if_not
hormone-positive not-sure        2 1 5 3 4  2 1 5 3 4  not_sure          hr_pos                           if_not
her2-positive    not-tested      2 1 5 3 4  2 1 5 3 4  not_tested_other  her2_pos                         if_not
her2-positive    waiting         2 1 5 3 4  2 1 5 3 4  waiting           her2_pos                         if_not
her2-positive    under-10        2 1 5 3 4  2 1 5 3 4  low_nonum         her2_pos                         if_not
her2-positive    10-or-more      2 1 5 3 4  2 1 5 3 4  high_nonum        her2_pos                         if_not
her2-positive    result-unknown  2 1 5 3 4  2 1 5 3 4  result_unknown    her2_pos                         if_not
her2-positive    not-sure        2 1 5 3 4  2 1 5 3 4  not_sure          her2_pos                         if_not
not-sure         not-tested      1 2 3 4 5  1 2 3 4 5  not_tested        unsure                           base
not-sure         waiting         1 2 3 4 5  1 2 3 4 5  waiting           unsure                           base
not-sure         under-10        1 2 3 4 5  1 2 3 4 5  low_nonum         unsure                           base
not-sure         10-or-more      1 2 3 4 5  1 2 3 4 5  high_nonum        unsure                           base
not-sure         result-unknown  1 2 3 4 5  1 2 3 4 5  result_unknown    unsure                           base
not-sure         not-sure        1 2 3 4 5  1 2 3 4 5  type_unknown      unsure                           base
`;

describe.each(
  table
    .trim()
    .split('\n')
    .map((row) => row.split(/ {2,}|(?<=^\S+) /)),
)('%s, PD-L1 %s', (subtype, pdl1, orderNone, orderOne, q1, q2 = '', q3 = '') => {
  const answers = (priorLines: Answers['priorLines']) => ({ subtype, pdl1, priorLines }) as Answers;
  const eachLine = [
    { priorLines: 'none', order: orderNone, q2: q2.split('/')[0], q3: q3.split('/')[0] },
    { priorLines: 'one', order: orderOne, q2: q2.split('/').at(-1), q3: q3.split('/').at(-1) },
  ] as const;
  it.each(eachLine)('after $priorLines: $order', ({ priorLines, order, q2, q3 }) => {
    const person = answers(priorLines);
    expect(orderIn(person)).toBe(order);
    expect(wordingOf(person, 'Q1')).toBe(q1);
    expect(wordingOf(person, 'Q2')).toBe(q2);
    expect(wordingOf(person, 'Q3')).toBe(q3);
    expect(wordingOf(person, 'Q4')).toBe('base');
    expect(wordingOf(person, 'Q5')).toBe(priorLines === 'one' ? 'later' : 'base');
  });
});

describe('what a table cannot show', () => {
  it('asks the same of somebody who left it blank as of somebody who is not sure of it', () => {
    const blank = decide({});
    const notSure = decide({ subtype: 'not-sure', pdl1: 'not-sure', priorLines: 'not-sure' });
    expect(blank.questions).toEqual(notSure.questions);
  });

  it.each([
    [{ pdl1: 'under-10', cps: 5 }, 'low'],
    [{ pdl1: '10-or-more', cps: 10 }, 'high'],
    [{ cps: 22 }, 'cps_only'],
    [{ pdl1: 'not-sure', cps: 22 }, 'cps_only'],
    [{ pdl1: 'result-unknown', cps: 22 }, 'cps_only'],
    [{ pdl1: 'waiting', cps: 22 }, 'check'],
    [{ pdl1: '10-or-more', cps: 400 }, 'high_nonum'],
    [{ subtype: 'triple-negative' }, 'base'],
  ] satisfies [Answers, string][])('%j: Q1 is asked as %s', (answers, wording) => {
    expect(wordingOf(answers, 'Q1')).toBe(wording);
  });

  it.each([
    ['none', 'tnbc_high_first', 'tnbc_first', 'base'],
    ['one', 'tnbc_high_later', 'base', 'later'],
    ['two-or-more', 'tnbc_high_later', 'base', 'later'],
    ['not-sure', 'tnbc_high', 'tnbc_first', 'base'],
    [undefined, 'tnbc_high', 'tnbc_first', 'base'],
  ] as const)('claims no past treatment unless it was given (%s)', (priorLines, q2, q3, q5) => {
    const answers: Answers = { subtype: 'triple-negative', pdl1: '10-or-more', priorLines };
    expect([wordingOf(answers, 'Q2'), wordingOf(answers, 'Q3'), wordingOf(answers, 'Q5')]).toEqual([
      q2,
      q3,
      q5,
    ]);
  });
});

describe('the walk over type, PD-L1, prior lines and CPS', () => {
  const bands = [undefined, -1, 0, 9.9, 10, 100, 1e9];
  for (const subtype of [undefined, ...fields.subtype.of]) {
    for (const pdl1 of [undefined, ...fields.pdl1.of]) {
      it(`${subtype}, ${pdl1}: a doubtful number steers nothing`, () => {
        for (const priorLines of [undefined, ...fields.priorLines.of]) {
          for (const cps of bands) {
            const answers: Answers = { subtype, pdl1, priorLines, cps };
            const { questions, checks } = decide(answers);
            expect(orderOf(answers).sort()).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q5']);
            expect(new Set(questions.map(({ wording }) => wording.ask)).size).toBe(5);
            if (!checks.some(({ mismatch }) => mismatch)) continue;
            const unknown = decide({ subtype, priorLines });
            const neutral = (id: string) => unknown.questions.find((q) => q.question.id === id);
            expect(orderOf(answers)[0]).toBe('Q1');
            expect(wordingOf(answers, 'Q1')).toBe('check');
            const q3 = subtype === 'triple-negative' ? 'base' : neutral('Q3')?.wording.ask;
            expect(wordingOf(answers, 'Q3')).toBe(q3?.replace('Q3.ask.', ''));
            for (const id of ['Q2', 'Q5']) {
              expect(questions.find((q) => q.question.id === id)).toEqual(neutral(id));
            }
          }
        }
      });
    }
  }
});
