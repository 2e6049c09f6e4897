import { type Folded, replacedIn } from './fold';

const units: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const tens: Record<string, number> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const either = (words: Record<string, number>) => Object.keys(words).join('|');
const pattern = new RegExp(
  `(?<![a-z\\d'])(?:(?:one |a )?hundred|(?<ten>${either(tens)})(?:[ -](?<more>${either(units)}))?|(?<unit>${either(units)}))(?![a-z\\d'])`,
  'g',
);

/** Writes numbers in words as digits: "less than twenty-two" becomes "less than 22". */
export const numbersInDigits = (folded: Folded): Folded =>
  replacedIn(folded, pattern, ({ ten, more, unit }) => {
    if (ten !== undefined) return String((tens[ten] ?? 0) + (units[more ?? ''] ?? 0));
    return unit === undefined ? '100' : String(units[unit]);
  });
