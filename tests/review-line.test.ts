import { describe, expect, it } from 'vitest';
import type { Signature, SignedPart } from '../lib/content/signatures';
import { reviewLine } from '../lib/sheet/parts/review';
import { sayIn } from '../lib/wording/sheet-wording';

type Status = 'unsigned' | 'signed' | 'stale';

const nurse = { name: 'Jane Roe', profession: 'RN', day: '2027-01-31' };
const doctor = { name: 'Ana O’Neil', profession: 'oncologist', day: '2027-02-03' };

/** The line of a sheet whose parts are in these states, read by these two. */
function lineOf(card: Status, rest: Status, reader = nurse, other = nurse): string {
  const parts = [
    { part: 'card-and-signs', status: card, who: reader },
    { part: 'everything-else', status: rest, who: other },
  ] as const;
  const signatures: Signature[] = parts.flatMap(({ part, status, who }) =>
    status === 'unsigned' ? [] : [{ part, ...who, hash: 'of what was read' }],
  );
  const staleParts: SignedPart[] = parts.flatMap(({ part, status }) =>
    status === 'stale' ? [part] : [],
  );
  return reviewLine(sayIn('en'), 'en', { signatures, staleParts });
}

const read = 'reviewed by Jane Roe, RN, on January 31, 2027';
const unread = 'not reviewed by a doctor or nurse yet';

describe('the line that says who has reviewed the sheet', () => {
  it.each<[Status, Status, string]>([
    ['unsigned', 'unsigned', 'No doctor or nurse has reviewed it yet.'],
    ['unsigned', 'signed', `Symptom card and signs: ${unread}. All else: ${read}.`],
    ['unsigned', 'stale', `Symptom card and signs: ${unread}. All else: ${read}; changed since.`],
    ['signed', 'unsigned', `Symptom card and signs: ${read}. All else: ${unread}.`],
    ['signed', 'signed', 'Reviewed by Jane Roe, RN, on January 31, 2027.'],
    ['signed', 'stale', `Symptom card and signs: ${read}. All else: ${read}; changed since.`],
    ['stale', 'unsigned', `Symptom card and signs: ${read}; changed since. All else: ${unread}.`],
    ['stale', 'signed', `Symptom card and signs: ${read}; changed since. All else: ${read}.`],
    ['stale', 'stale', 'Reviewed by Jane Roe, RN, on January 31, 2027; changed since.'],
  ])('card %s, all else %s', (card, rest, line) => {
    expect(lineOf(card, rest)).toBe(line);
  });

  it.each<[Status, Status, string, string]>([
    ['signed', 'signed', '.', '.'],
    ['signed', 'stale', '.', '; changed since.'],
    ['stale', 'signed', '; changed since.', '.'],
    ['stale', 'stale', '; changed since.', '; changed since.'],
  ])('two readers, card %s, all else %s', (card, rest, ofCard, ofRest) => {
    expect(lineOf(card, rest, nurse, doctor)).toBe(
      `Symptom card and signs: ${read}${ofCard} All else: reviewed by Ana O’Neil, oncologist, on February 3, 2027${ofRest}`,
    );
  });

  it('names the day of each where one person read them on two days', () => {
    const line = lineOf('signed', 'signed', nurse, { ...nurse, day: '2027-02-07' });
    expect(line).toBe(
      `Symptom card and signs: ${read}. All else: reviewed by Jane Roe, RN, on February 7, 2027.`,
    );
  });
});
