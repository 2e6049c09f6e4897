import { type Folded, replacedIn } from './fold';

/**
 * Words that are recognized with one wrong, missing, doubled or swapped letter. None is one letter
 * away from a word with another meaning here.
 */
const known = [
  'negative',
  'positive',
  'triple',
  'estrogen',
  'oestrogen',
  'progesterone',
  'hormone',
  'receptor',
  'pending',
  'equivocal',
  'amplified',
  'detected',
  'mutation',
  'pathogenic',
  'metastatic',
  'pembrolizumab',
  'atezolizumab',
  'keytruda',
  'neoadjuvant',
  'adjuvant',
  'immunotherapy',
  'deficient',
  'proficient',
  'microsatellite',
];

/** Common misspellings that `isOneOff` does not recognize. */
const oftenMade = new Map(
  Object.entries({
    negitve: 'negative',
    negetiv: 'negative',
    neggitive: 'negative',
    negatif: 'negative',
    negatieve: 'negative',
    possative: 'positive',
    possetive: 'positive',
    positif: 'positive',
    trippel: 'triple',
    tripel: 'triple',
    triplo: 'triple',
    estrogeno: 'estrogen',
    hormon: 'hormone',
    braca: 'brca',
    bracca: 'brca',
    brca_: 'brca',
    keytruta: 'keytruda',
    ostrogenrezeptor: 'er',
    progesteronrezeptor: 'pr',
  }),
);

/** Corrects misspelled words. */
export const correctSpelling = (folded: Folded): Folded =>
  replacedIn(folded, /(?<word>[a-z]{5,20})/g, ({ word = '' }) => meant(word));

function meant(word: string): string {
  if (word.length < 6) return oftenMade.get(word) ?? word;
  return oftenMade.get(word) ?? known.find((right) => isOneOff(word, right)) ?? word;
}

/** Whether two words differ by one letter added, left out, changed or swapped with its neighbor. */
export function isOneOff(word: string, right: string): boolean {
  if (word === right || word[0] !== right[0]) return word === right;
  if (Math.abs(word.length - right.length) > 1) return false;
  let begin = 0;
  while (begin < word.length && word[begin] === right[begin]) begin += 1;
  const rest = word.slice(begin);
  const wanted = right.slice(begin);
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
