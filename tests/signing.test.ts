import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesSince } from '../lib/build/review/changes-since';
import { refreshReview, stalePartsOf } from '../lib/build/review/refresh-review';
import { type ReviewedContent, reviewedContent } from '../lib/build/review/reviewed-content';
import { type Signer, type SignResult, sign } from '../lib/build/review/sign';
import { signatureProblems } from '../lib/build/review/signature-problems';
import { partHash, partText } from '../lib/build/review/signed-parts';
import { type Signature, signatures, signedParts, staleParts } from '../lib/content/signatures';
import { reviewLine } from '../lib/sheet/parts/review';
import { sayIn } from '../lib/wording/sheet-wording';
import { project } from './imports';

const nurse: Signer = { name: 'Jane Roe', profession: 'RN', day: '2027-01-31' };
const doctor: Signer = { name: 'Ana O’Neil', profession: 'oncologist', day: '2027-02-01' };
const today = '2027-02-01';
const data = 'lib/content/signatures.ts';
const textOf = (part: string) => `lib/content/signed/${part}.txt`;

const { wordings } = reviewedContent;
const reworded: ReviewedContent = {
  ...reviewedContent,
  wordings: { ...wordings, card: { ...wordings.card, 'C.911.7': 'Sudden pain' } },
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-signing-'));
  mkdirSync(join(folder, 'lib/content'), { recursive: true });
  for (const file of [data, 'README.md']) copyFileSync(join(project, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const everyFile = () =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => /\.\w+$/.test(path))
    .sort()
    .map((path) => [path, read(path)]);

/** Signs in the scratch checkout, beside signatures that are there. */
const signHere = (
  part: string,
  signer = nurse,
  before: readonly Signature[] = [],
  content = reviewedContent,
) => sign(part, signer, { signatures: before, content, folder, today });

function signatureOf(result: SignResult): Signature {
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result.signature;
}

/** What is said of a signature that cannot be; fails if a file was written. */
function refused(part: string, signer = nurse, before: readonly Signature[] = []): string[] {
  const files = everyFile();
  const result = signHere(part, signer, before);
  expect(everyFile()).toEqual(files);
  return result.ok ? [] : result.problems;
}

describe('signing a part', () => {
  it('keeps who, when, a hash, and the text that was read', () => {
    const signature = signatureOf(signHere('card-and-signs'));
    const hash = partHash('card-and-signs');
    expect(signature).toEqual({ part: 'card-and-signs', ...nurse, hash });
    expect(read(textOf('card-and-signs'))).toBe(partText('card-and-signs'));
    expect(read(data)).toContain(`    hash: '${hash}',\n  },\n];`);
    expect(read(data)).toContain('staleParts: readonly SignedPart[] = [];');
    expect(existsSync(join(folder, textOf('everything-else')))).toBe(false);
    expect(signatureProblems([signature], today, folder)).toEqual([]);
  });

  it('says so in the README', () => {
    signHere('card-and-signs');
    expect(read('README.md')).toContain(
      '**Clinical review.** Symptom card and signs: reviewed by Jane Roe, RN, on January 31, 2027. All else: not',
    );
  });

  it('takes the other part by somebody else, the day of today too', () => {
    const card = signatureOf(signHere('card-and-signs'));
    const rest = signatureOf(signHere('everything-else', doctor, [card]));
    expect(signatureProblems([card, rest], today, folder)).toEqual([]);
    // One in the type, and one each.
    expect(read(data).match(/\bname: /g)).toHaveLength(3);
  });

  it('is written as the formatter writes it, whatever the name', () => {
    const odd = { ...nurse, name: ' Siobhán\n O\'Brien "Sib" \\ $& ', profession: "nurse's aide" };
    const card = signatureOf(signHere('card-and-signs', odd));
    expect(card.name).toBe('Siobhán O\'Brien "Sib" \\ $&');
    signHere('everything-else', { ...doctor, name: 'Anna "Nan" 李' }, [card]);
    const biome = join(project, 'node_modules/.bin/biome');
    const config = `--config-path=${join(project, 'biome.json')}`;
    copyFileSync(join(project, 'biome.json'), join(folder, 'biome.json'));
    writeFileSync(join(folder, '.gitignore'), '');
    expect(() =>
      execFileSync(biome, ['format', config, '--vcs-enabled=false', join(folder, data)], {
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });

  it('is refused a second time while the part says the same', () => {
    const card = signatureOf(signHere('card-and-signs'));
    expect(refused('card-and-signs', doctor, [card])).toEqual([
      '“card-and-signs” is signed by Jane Roe on 2027-01-31, and says the same as then. Nothing was changed.',
    ]);
  });

  it('replaces a signature of other words, and says whose', () => {
    const card = signatureOf(signHere('card-and-signs', nurse, [], reworded));
    const again = signHere('card-and-signs', doctor, [card]);
    expect(again).toMatchObject({ ok: true, replaced: card });
    expect(signatureProblems([signatureOf(again)], today, folder)).toEqual([]);
    expect(read(data)).not.toContain('Jane Roe');
  });

  it.each<[string, string, Partial<Signer>, RegExp]>([
    ['an unknown part', 'card', {}, /^“card” is no part.*: card-and-signs, everything-else\.$/],
    ['no name', 'card-and-signs', { name: '' }, /needs a name/],
    ['a name of spaces', 'card-and-signs', { name: '   ' }, /needs a name/],
    ['a name that cannot be seen', 'card-and-signs', { name: '\u200b\u2060' }, /needs a name/],
    ['a very long name', 'card-and-signs', { name: 'Roe '.repeat(30) }, /up to 40 letters/],
    ['no profession', 'everything-else', { profession: '' }, /needs a profession/],
    ['a day to come', 'card-and-signs', { day: '2027-02-02' }, /^2027-02-02 is still to come/],
    ['no day of the calendar', 'card-and-signs', { day: '2027-02-30' }, /^“2027-02-30” is no day/],
    ['a day in words', 'card-and-signs', { day: 'January 31' }, /^“January 31” is no day/],
    ['a moment', 'card-and-signs', { day: '2027-01-31T10:00' }, /is no day/],
  ])('refuses %s', (_name, part, wrong, said) => {
    expect(refused(part, { ...nurse, ...wrong })).toEqual([expect.stringMatching(said)]);
  });

  it('names all that is wrong at once', () => {
    expect(refused('nothing', { name: '', profession: '', day: '' })).toHaveLength(4);
  });
});

describe('signatures that do not fit what is kept with them', () => {
  it('of a wrong hash are said, and nothing is signed beside them', () => {
    const card = signatureOf(signHere('card-and-signs'));
    const wrong = {
      ...card,
      hash: card.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    };
    expect(refused('everything-else', doctor, [wrong])).toEqual([
      expect.stringMatching(/^The signature of “card-and-signs” by Jane Roe does not belong to/),
    ]);
  });

  it('are said where the text that was signed was mended by hand', () => {
    const card = signatureOf(signHere('card-and-signs'));
    writeFileSync(join(folder, textOf('card-and-signs')), partText('card-and-signs', reworded));
    expect(refused('card-and-signs', doctor, [card])).toEqual([
      expect.stringContaining(textOf('card-and-signs')),
    ]);
  });

  it('are said where the text is missing', () => {
    const card = signatureOf(signHere('card-and-signs'));
    rmSync(join(folder, textOf('card-and-signs')));
    expect(refused('card-and-signs', doctor, [card])).toEqual([
      expect.stringMatching(/^The text that Jane Roe signed, .* is missing/),
    ]);
  });

  it('are said where one part has two', () => {
    const card = signatureOf(signHere('card-and-signs'));
    expect(refused('everything-else', doctor, [card, { ...card, ...doctor }])).toEqual([
      '“card-and-signs” is signed 2 times. Keep one signature in lib/content/signatures.ts.',
    ]);
  });

  it('are missed where a text is kept that nobody signed', () => {
    signHere('card-and-signs');
    expect(refused('card-and-signs', doctor)).toEqual([
      `${textOf('card-and-signs')} holds a text that nobody signed. Bring its signature back, or delete the file.`,
    ]);
  });

  it('of nobody, or of a day to come, are said', () => {
    const card = signatureOf(signHere('card-and-signs'));
    const wrong = { ...card, name: ' ', day: '2030-01-01' };
    expect(signatureProblems([wrong], today, folder)).toHaveLength(2);
  });
});

describe('a word that changes after it was signed', () => {
  it('makes its part stale, and no other', () => {
    const card = signatureOf(signHere('card-and-signs'));
    const rest = signatureOf(signHere('everything-else', nurse, [card]));
    const outcome = refreshReview({ signatures: [card, rest], content: reworded, folder });
    expect(outcome).toEqual({ staleParts: ['card-and-signs'], isChanged: true });
    expect(read(data)).toContain("staleParts: readonly SignedPart[] = ['card-and-signs'];");
    expect(read('README.md')).toContain('January 31, 2027; changed since. All else: reviewed by');
  });

  it('is fresh again once it is taken back', () => {
    const card = signatureOf(signHere('card-and-signs'));
    const files = everyFile();
    refreshReview({ signatures: [card], content: reworded, folder });
    expect(refreshReview({ signatures: [card], folder })).toEqual({
      staleParts: [],
      isChanged: true,
    });
    expect(everyFile()).toEqual(files);
    expect(refreshReview({ signatures: [card], folder }).isChanged).toBe(false);
  });

  it('is shown as it was and as it is', () => {
    signHere('card-and-signs');
    expect(changesSince('card-and-signs', { folder })).toEqual([]);
    expect(changesSince('card-and-signs', { folder, content: reworded })).toEqual([
      '- words C.911.7: Sudden, very bad pain',
      '+ words C.911.7: Sudden pain',
    ]);
    expect(changesSince('everything-else', { folder })).toBeNull();
  });
});

describe('the signatures of this checkout', () => {
  it('fit what is kept with them', () => {
    expect(signatureProblems(signatures, '2100-01-01')).toEqual([]);
  });

  // `npm run build` mends both, as does signing.
  it('name each stale part, and the README says the same', () => {
    expect(staleParts).toEqual(stalePartsOf(signatures));
    const line = reviewLine(sayIn('en'), 'en');
    expect(readFileSync(join(project, 'README.md'), 'utf8')).toContain(
      `\n**Clinical review.** ${line}\n`,
    );
    expect(signedParts.length).toBeGreaterThan(1);
  });
});
