import { pageMarks, type Sheet } from '../lib/sheet/sheet';

/** Ways to say a sheet in a language that nobody speaks, each with a trouble of real ones. */
export type PseudoLanguage = 'longer' | 'full-width' | 'cyrillic';

/** Keys of a sheet whose strings are no words. */
const notWords = new Set(['id', 'guide', 'language', 'madeOn', 'print', 'fileTitle']);

/**
 * A finished sheet in a made-up language: 35 % longer, as Russian may be; in letters as wide as those of
 * Chinese, which only another typeface has; or in Cyrillic.
 */
export function inPseudoLanguage(sheet: Sheet, language: PseudoLanguage): Sheet {
  const say = { longer, 'full-width': fullWidth, cyrillic }[language];
  const said = (value: unknown, key = ''): unknown => {
    if (notWords.has(key)) return value;
    if (typeof value === 'string') return keepingMarks(value, say);
    if (Array.isArray(value)) return value.map((one) => said(one));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, said(one, name)]));
  };
  return said(sheet) as Sheet;
}

const keepingMarks = (text: string, say: (text: string) => string) =>
  text
    .split(/(\{\w+\})/)
    .map((part) => (Object.values<string>(pageMarks).includes(part) ? part : say(part)))
    .join('');

/** Every third word twice. */
const longer = (text: string) => {
  let count = 0;
  return text.replace(/\p{L}+/gu, (word) => {
    count += 1;
    return count % 3 === 0 ? `${word} ${word}` : word;
  });
};

/** Half of the letters of each word, as wide as an ideograph and without spaces: as Chinese is. */
const fullWidth = (text: string) =>
  text
    .replace(/[a-z]+/gi, (word) => word.slice(0, Math.ceil(word.length / 2)))
    .replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '');

const latin = 'abcdefghijklmnopqrstuvwxyz';
const alike = 'абцдефгхийклмнопярстувщжыз';

const cyrillic = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = alike[latin.indexOf(letter.toLowerCase())] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
