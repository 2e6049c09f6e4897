import {
  benignWords,
  breastWords,
  cancerWords,
  commonWords,
  deniedBreast,
  deniedCancer,
  diagnosisHeading,
  diagnosisRow,
  inSituWords,
  invasiveWords,
  languageWords,
  noOwnCancer,
  otherOrigin,
} from '../words/gate-words';
import { otherTumor } from '../words/governing-words';
import { anotherCancer, relatives } from '../words/record-words';
import type { Line, RecordRefusal } from './record';
import type { SectionLine } from './sections';

/** Whether a document is in a language that is not read: other words than English lead. */
export function isForeign(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 40 && latin * 10 < letters * 6) return true;
  const hits = (language: keyof typeof languageWords) =>
    text.match(languageWords[language])?.length ?? 0;
  const { en: _en, ...others } = languageWords;
  const most = Math.max(...(Object.keys(others) as (keyof typeof others)[]).map(hits));
  return most >= 5 && most > hits('en');
}

/** Two misread words may be typos; more come from a picture. */
const fewMisread = 2;

/**
 * Whether letters and digits were taken for each other, or words fell apart, as in text that was read
 * from a picture: then no digit can be trusted.
 */
export function looksLikePhoto(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join('\n');
  const words = text.match(/[\p{L}\d|]{4,}/gu) ?? [];
  const misread = words.filter((word) => {
    const lower = word.toLowerCase();
    return !commonWords.includes(lower) && foldedWords.has(foldShapes(lower));
  });
  const broken = longWords.flatMap((word) => text.match(brokenUp(word)) ?? []);
  const digits =
    text.match(/\b[OlI]\d[/\s%]|\/[OlI]\d\b|\b\d[OlI](?=[\s%/),.]|$)|\([OlI] ?%/g) ?? [];
  return misread.length + broken.length + digits.length > fewMisread;
}

/** Letters and digits of one shape are one. */
const foldShapes = (word: string) =>
  word
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/[1l|]/g, 'i')
    .replace(/5/g, 's')
    .replace(/8/g, 'b');
const foldedWords = new Set(commonWords.map(foldShapes));

const longWords = commonWords.filter((word) => word.length > 7);

/** Matches a word with a space within it, as "posi tive". */
const brokenUp = (word: string) => {
  const ways = [...word]
    .slice(3, -2)
    .map((_, at) => `${word.slice(0, at + 3)} ${word.slice(at + 3)}`);
  return new RegExp(`\\b(?:${ways.join('|')})\\b`, 'gi');
};

/**
 * Finds why a document is not about a breast cancer that may have spread: another cancer, cancer in
 * situ only, or none.
 */
export function cancerRefusal(lines: readonly SectionLine[]): RecordRefusal | null {
  const own = lines
    .filter(({ role }) => ['result', 'said', 'history', 'place', 'cover'].includes(role))
    .map((line) => ({ ...line, text: withoutRelatives(line.text) }));
  const told = own.filter(({ role }) => role === 'result' || role === 'said');
  const named = own.flatMap(({ line }) => diagnosisRow.exec(line.text)?.[1] ?? []);
  const under = told.filter(({ heading }) => diagnosisHeading.test(heading));
  const diagnosis = plain([...under.map(textOf), ...named]);
  const all = plain(told.map(textOf));
  const about = diagnosis.trim() === '' ? all : diagnosis;
  if (noOwnCancer.test(plain(own.map(textOf)))) return 'no-cancer';
  const present = about.replace(deniedBreast, ' ');
  const isOther = anotherCancer.test(about) || otherOrigin.test(all);
  // A melanoma in the breast is no breast cancer.
  const isBreast = isOther ? hasBreast(present) : breastWords.test(present) || hasBreast(all);
  if (!isBreast && isOther) return 'another-cancer';
  if (
    otherOrigin.test(all) &&
    !/\b(?:breast|mammary)\b[^.\n]{0,30}\b(?:primary|origin|carcinoma|cancer)/i.test(about)
  )
    return 'another-cancer';
  const affirmed = about.replace(deniedCancer, ' ');
  if (inSituWords.test(affirmed) && !invasiveWords.test(affirmed)) return 'in-situ';
  const rest =
    diagnosis.trim() === '' ? plain(own.map(textOf)).replace(deniedCancer, ' ') : affirmed;
  if (benignWords.test(about) && !cancerWords.test(rest)) return 'no-cancer';
  return null;
}

/**
 * Whether a document tells of another cancer of hers, and does not say of its sample that it is one
 * of the breast: the results may be of either.
 */
export function isOfEither(lines: readonly SectionLine[]): boolean {
  const told = lines
    .filter(({ role }) => role !== 'boilerplate' && role !== 'others')
    .map(({ text }) => withoutRelatives(text).replace(denied, ' '));
  const tells = (...names: RegExp[]) => told.some((text) => names.some((name) => name.test(text)));
  if (tells(otherOrigin, ofTwo)) return true;
  return (
    tells(anotherCancer, otherTumor) &&
    !lines.some(
      ({ role, text }) =>
        ['result', 'place', 'said', 'cover'].includes(role) && breastWords.test(text),
    )
  );
}

/** Two cancers of one person. */
const ofTwo = /\btwo (?:separate |different |distinct )?(?:cancers|primaries|malignancies)\b/i;

/** What a document says that it is not. */
const denied =
  /\b(?:no|not|without|exclud\w+|rule[sd]? out|against|rather than|never|negative for|differs? from)\b[^.;]*/gi;

/** Drops the sentences of a line that are about somebody else. */
const withoutRelatives = (text: string) =>
  text
    .split(/(?<=[.;])\s+/)
    .filter((sentence) => !relatives.test(sentence))
    .join(' ');

const textOf = ({ text }: SectionLine) => text;

/** Joins lines, so that a clause that a line end breaks is one. */
const plain = (texts: readonly string[]) => texts.join('\n').replace(/\n\s*(?=[a-z(])/g, ' ');

/** Whether the team calls it breast cancer, beside what it says of years before. */
const hasBreast = (text: string) =>
  /\b(?:breast|mammary)\b[^.\n]{0,40}\b(?:primary|origin|cancer|carcinoma)|\b(?:TNBC|MBC)\b|\b(?:cancer|carcinoma|adenocarcinoma)\b[^.\n]{0,40}\b(?:breast|mammary)|\b(?:lobular|ductal|mammary) carcinoma\b/i.test(
    text,
  );
