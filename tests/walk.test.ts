import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { fields } from '../lib/answers/fields';
import { factsOf } from '../lib/sheet/rules/checks';
import { decide } from '../lib/sheet/rules/decide';
import { brokenBy } from './invariants';
import { strideOf } from './sample';
import { subsets } from './subsets';

// The invariants, over every combination of the fields whose rules interact: a million of them, and
// in `npm test` a sample.

type Choice<Field extends keyof Answers> = Answers[Field];

const receptor = {
  er: [undefined, ...fields.er.of] as Choice<'er'>[],
  pr: [undefined, ...fields.pr.of] as Choice<'pr'>[],
  her2: [undefined, ...fields.her2.of] as Choice<'her2'>[],
};
const cpsBands = [undefined, 101, 9.9, 10];
const immunotherapies = subsets(fields.immunotherapy.of);
const subtypes = [undefined, ...fields.subtype.of];
const statuses = [undefined, ...fields.pdl1.of].map((pdl1, at) => ({ pdl1, at }));

/** How many combinations each test has. */
const each = 5 * 4 * 5 * 4 * 5 * 17;
const stride = strideOf(13);

describe('every combination of type, receptors, PD-L1, CPS, lines and immunotherapy', () => {
  for (const [row, subtype] of subtypes.entries()) {
    it.each(statuses)(
      `keeps the invariants: ${subtype}, PD-L1 $pdl1`,
      { timeout: 300_000 },
      ({ pdl1, at }) => {
        const from = (row * statuses.length + at) * each;
        let place = from;
        let walked = 0;
        for (const er of receptor.er)
          for (const pr of receptor.pr)
            for (const her2 of receptor.her2)
              for (const cps of cpsBands)
                for (const priorLines of [undefined, ...fields.priorLines.of])
                  for (const immunotherapy of immunotherapies) {
                    place += 1;
                    if (place % stride !== 0) continue;
                    const all = { subtype, er, pr, her2, pdl1, cps, priorLines, immunotherapy };
                    const answers: Answers = all;
                    const decision = decide(factsOf(answers));
                    const problem = brokenBy(decision, answers);
                    if (problem) expect.fail(`${problem}: ${JSON.stringify(answers)}`);
                    walked += 1;
                  }
        expect(place - from).toBe(each);
        expect(walked).toBe(Math.floor(place / stride) - Math.floor(from / stride));
      },
    );
  }
});
