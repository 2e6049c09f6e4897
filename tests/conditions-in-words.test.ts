import { describe, expect, it } from 'vitest';
import { conditions } from '../lib/answers/conditions';
import { conflicts } from '../lib/answers/conflicts';
import { conditionsInWords } from '../lib/sheet/rules/conditions-in-words';
import words from '../lib/wording/en/conditions.json';
import { wordsOf } from './readability';

const clauses = Object.entries(words.when);

describe('conditions in plain words', () => {
  it('has a clause for each condition and each conflict, and for nothing else', () => {
    const named = new Set([...Object.keys(conditions), ...Object.keys(conflicts)]);
    expect(Object.keys(words.when).sort()).toEqual([...named].sort());
  });

  it.each(clauses)('%s reads on after “when:”', (_name, clause) => {
    expect(clause).toMatch(/^[^.?!:;]+$/);
    // A capital only where a name begins.
    expect(clause).toMatch(/^([a-z“]|(ER|HER2|PD-L1|CPS|MSI)\b)/);
    expect(wordsOf(clause).length).toBeLessThanOrEqual(20);
  });

  it('says each condition in its own way', () => {
    const said = clauses.map(([, clause]) => clause);
    expect(said.filter((clause, at) => said.indexOf(clause) !== at)).toEqual([]);
  });

  it('joins them so that an “or” inside one stays inside', () => {
    expect(conditionsInWords(['tripleNegative', 'pdl1High', 'noLinesYet'], 'en')).toBe(
      'triple-negative breast cancer, and CPS 10 or more, and no treatment since the spread yet',
    );
    expect(conditionsInWords(['otherType', 'pdl1NotTested'], 'en')).toBe(
      'hormone-positive or HER2-positive breast cancer, and PD-L1 not tested',
    );
  });

  it('says that nothing is asked for', () => {
    expect(conditionsInWords([], 'en')).toBe('always');
  });
});
