import { type Role, recordHeadings } from '../words/record-headings';
import { namesTest } from '../words/record-words';
import { columnKindOf } from './cells';

/** From most to least trusted: a label within a paragraph can only take trust away. */
const trust: readonly Role[] = [
  'result',
  'said',
  'place',
  'history',
  'cover',
  'future',
  'others',
  'boilerplate',
  'unknown',
  'superseded',
];
export const isBelow = (role: Role, other: Role) => trust.indexOf(role) > trust.indexOf(other);

/**
 * A heading: its role, null where nobody listed it; `rest` what follows it on the line, at its place.
 * `isLabel`: it only leads a paragraph. `isKept`: its words are part of what is to be read.
 */
export type SectionHeading = {
  role: Role | null;
  words: string;
  rest: string;
  isLabel: boolean;
  isKept: boolean;
};

/** Labels of a result whose test the heading names. */
const isBareResult =
  /^(?:(?:final |overall )?(?:results?|interpretation|status)|(?:[fcds]|dual )?ish)$/i;

/** A label with a day or a case of its own, or with a sentence, says of what the result is. */
const tellsMore = /\b(?:19|20)\d{2}\b|\b[A-Z]{1,4}\d{2}-\d|[.;!?]\s/;

/** Longer ones are sentences. */
const longestHeading = 75;
const bullet =
  /^\s*(?:\(?\d{1,2}[.)]\s+|[-*\u2022]\s+|(?:table|section|appendix) \d{1,2}[.:]\s+)?/i;

export function headingIn(
  text: string,
  isAfterBlank: boolean,
  before: Role,
): SectionHeading | null {
  const cells = text.split('|').filter((cell) => cell.trim() !== '');
  // Between bars, it is the head of a table.
  if (cells.length > 1 && cells.every((cell) => columnKindOf(cell) !== null)) return null;
  const columns = text.trim().split(/\s{2,}/);
  if (columns.length > 2 && columns.every((one) => columnKindOf(one) !== null)) return null;
  const start = bullet.exec(text)?.[0].length ?? 0;
  const body = text.slice(start);
  const [, words = '', mark = ''] =
    /^([^:]{2,75})(:)(?:\s|$)/.exec(body) ?? /^([A-Z][^.:]{2,60}|Notes?)(\.)\s/.exec(body) ?? [];
  const [cell = ''] = body.split(/\s{2,}|\t/);
  if (
    words &&
    !/\s{3,}/.test(words) &&
    (mark === ':' || isCapitals(words) || /^notes?$/i.test(words))
  ) {
    const rest = ' '.repeat(start + words.length + 1) + body.slice(words.length + 1);
    const isInline = rest.trim() !== '';
    const role = roleOf(words, true);
    const isLabel = isInline && !isCapitals(words);
    if (role !== null) {
      const isKept =
        isInline &&
        (role === 'result' || role === 'said') &&
        (namesTest.test(words) || isBareResult.test(words) || tellsMore.test(words));
      return { role, words, rest, isLabel: isLabel || isKept, isKept };
    }
    const isOpen = mark === ':' ? !isInline : true;
    if (isOpen && isCapitals(words) && !isContent(words) && !namesTest.test(words))
      return { role: null, words, rest, isLabel: isInline, isKept: isInline };
    if (mark === ':') return null;
  }
  return wholeHeading(text, body, cell, isAfterBlank, before);
}

/** A heading that has its line for itself, or shares it with a date or other headings only. */
function wholeHeading(
  text: string,
  body: string,
  cell: string,
  isAfterBlank: boolean,
  before: Role,
): SectionHeading | null {
  if (cell.length > longestHeading || cell.length < 2 || /[.,;:]$/.test(cell)) return null;
  if (isTestTitle(body)) return { role: null, words: body.trim(), rest: '', ...inFull };
  // "ESTROGEN RECEPTOR STATUS" is a row whose value is beside or below it.
  if (namesTest.test(cell) && !ofManyTests.test(cell)) return null;
  const others = body
    .slice(cell.length)
    .split(/\s{2,}|\t/)
    .filter(Boolean);
  const roles = [cell, ...others].map((one) => roleOf(one, isCapitals(one) || isAfterBlank));
  const [role = null] = roles;
  const isTitle = isCapitals(cell) || isListed(cell) || (isAfterBlank && /^[A-Z]/.test(cell));
  const heading = { words: cell, rest: '', ...inFull };
  if (role !== null && isTitle && !/[<>=%]|\d\+/.test(cell)) {
    const lowest = roles.reduce<Role>((low, one) => (one && isBelow(one, low) ? one : low), role);
    // "Result   Value   Reference" is the head of a table, not of a section.
    if (others.length > 0 && !isCapitals(body) && before !== 'boilerplate' && lowest !== role)
      return null;
    if (others.length > 0 && !others.every((one) => isAside(one) || isCapitals(one))) return null;
    return { ...heading, role: lowest };
  }
  const isAlone = others.length === 0 && isCapitals(cell) && cell.split(' ').length > 0;
  if (!isAlone || isContent(cell) || namesTest.test(cell) || /\d/.test(cell)) return null;
  return text.startsWith(' ') && !isAfterBlank ? null : { ...heading, role: null };
}

const inFull = { isLabel: false, isKept: false };

/** Whether a line says which test a document reports, and nothing of its result. */
const isTestTitle = (text: string) =>
  isCapitals(text) &&
  namesTest.test(text) &&
  ofTitles.test(text) &&
  /\b(?:report|analysis|assay|testing|results)\b/i.test(text);

const ofTitles =
  /^(?:\W|\b(?:HER-?2|neu|ERBB2|PD-?L1|ER|PR|o?estrogen|progesterone|hormone|receptors?|IHC|[FCDS]?ISH|dual|22C3|28-8|SP142|SP263|pharmDx|immunohistochem\w+|immunostain\w*|fluorescen\w+|in situ|hybridi[sz]ation|gene|amplification|expression|protein|tumou?r|breast|biomarkers?|markers?|final|laboratory|pathology|molecular|and|by|for|of|in|with|report|analysis|assay|testing|tests?|results?|stud(?:y|ies)|panel|profile)\b)+$/i;

const isCapitals = (text: string) =>
  /[A-Z]{2}/.test(text) && !/[a-z]/.test(text.replace(/\([^)]*\)/g, ''));

const ofManyTests =
  /\b(?:results|studies|summary|testing|findings|markers|biomarkers|addend\w+|diagnos\w+|report|reporting|panel|profile)\b/i;

/** What may share the line of a heading: a date, a page, what was issued when. */
const isAside = (text: string) =>
  /^(?:issued|signed|reported|dated|date|page|block|variant allele|% ?cfdna|vaf|\(|\d[\d/.-]*$)/i.test(
    text,
  );

/** Words of findings and of samples, which reports print in capitals too. */
const isContent = (text: string) =>
  /carcinoma|metasta|biops|excision|resection|ectomy|aspirat|cancer|malignan|positive|negative|detected|lobe|segment|lymph node|margin[s]? (?:neg|pos)|neoplas|tumou?r cells|\d\+/i.test(
    text,
  );

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^a-z']+/g, ' ')
    .trim();

type Phrase = { words: string; role: Role };

const phrases: Phrase[] = Object.entries(recordHeadings)
  .flatMap(([role, all]) =>
    all.map((words): Phrase => ({ words: plain(words), role: role as Role })),
  )
  .sort((a, b) => b.words.length - a.words.length);
const listed = new Map([...phrases].reverse().map(({ words, role }) => [words, role]));

const isListed = (text: string) => listed.has(plain(text));

/** Whether one word at the start says what a heading is: "Key findings" is no key. */
const isLead = (phrase: string, role: Role) =>
  role !== 'place' &&
  role !== 'cover' &&
  (phrase.length > 3 || ['vus', 'ihc', 'hpi'].includes(phrase));

/**
 * Finds the role of a heading.
 * @param isLoose also where the phrase is only its beginning, or is within it
 */
function roleOf(text: string, isLoose: boolean): Role | null {
  const words = plain(text);
  const known = listed.get(words);
  if (known) return known;
  if (!isLoose) return null;
  const padded = ` ${words} `;
  const found = phrases.find(({ words: phrase, role }) => {
    if (phrase.includes(' ')) return padded.includes(` ${phrase} `);
    // "Sample Valley Hospital" is no heading of a sample.
    return isLead(phrase, role) && padded.startsWith(` ${phrase} `);
  });
  return found?.role ?? null;
}
