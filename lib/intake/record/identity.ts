import type { Line } from './record';
import { compareDates, datesIn } from './record-dates';

const birth =
  /\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?|fecha de nacimiento|geb(?:oren|\.)?(?: am)?)\b[\s:.]*/gi;
const chartNumber =
  /\b(?:mrn|m\.r\.n\.?|med(?:ical)?\.?\s*rec(?:ord)?\.?(?:\s*(?:no|num(?:ber)?))?|chart(?:\s*(?:no|number))?|hospital\s*(?:no|number)|patient\s*(?:id|no|number)|nhs\s*(?:no|number)|n\.º historia)\b\.?[\s:.#]*(?=[A-Z-]*\d)([A-Z0-9][A-Z0-9-]{2,})/gi;
const nameLabel =
  /(?:^|\s{2,}|\|\s*)(?:patient(?:['’]s)?(?: name)?|name(?: of patient)?|pt(?: name)?|paciente)(?::\s*|\s{2,})(?=[A-Z\p{Lu}])([\p{L}][\p{L}'’., -]{2,60}?)(?=\s{2,}|\||\t|$|\s+\b(?:sex|dob|mrn|age|date|born|[fm](?!\.?\s+\p{L}{2}))\b)/giu;
const calledName =
  /\b(?:Mrs|Ms|Miss|Mr|Hi|Hello|Dear|Sra|Sr)\.?\s+(\p{Lu}[\p{L}'’-]{2,})(?:\s+(\p{Lu}[\p{L}'’-]{2,}))?/gu;
const doctor = /^(?:dr|doctor|md|team|all|colleague|patient|provider|physician)$/i;

/** Words that follow "Patient" in a row of headings, or tell what a patient is. */
const noName =
  /^(?:physician|specimen|information|details|initials|sex|age|name|female|male|id|history|is|was|has|name and|portal|copy|the)\b/i;

/** All of its words are capital: "Patient: seen today" is none. */
const isName = /^(?:\p{Lu}[\p{L}'’.-]*(?:,\s*|\s+|$)){1,5}$/u;

/** Years of two digits are read as of this century: only whether they differ matters. */
const farAway = '9999-12-31';

/** Who a document is about, as far as it says. */
export type Identity = {
  /** ISO dates; of one that can be read two ways, both. */
  births: string[][];
  chartNumbers: string[];
  /** Each as its words, in lower case. */
  names: string[][];
  /** All words of names that no quote may hold, in lower case. */
  nameWords: ReadonlySet<string>;
};

/** Collects names, birth dates and chart numbers from a document: those of all people in it. */
export function identityIn(lines: readonly Line[]): Identity {
  const births: string[][] = [];
  const numbers = new Set<string>();
  const names: string[][] = [];
  const called = new Set<string>();
  for (const { text } of lines) {
    for (const found of text.matchAll(birth)) {
      const after = text.slice(found.index + found[0].length, found.index + found[0].length + 24);
      const ways = (['month-first', 'day-first'] as const).flatMap(
        (order) =>
          datesIn(after, { order, today: farAway }).find(({ start }) => start < 3)?.iso ?? [],
      );
      if (ways.length > 0) births.push([...new Set(ways)]);
    }
    for (const [, number = ''] of text.matchAll(chartNumber))
      numbers.add(number.toUpperCase().replace(/[^A-Z0-9]/g, ''));
    for (const [, name = ''] of text.matchAll(nameLabel)) {
      if (!noName.test(name) && isName.test(name)) names.push(wordsOf(name));
    }
    for (const [, first, second] of text.matchAll(calledName)) {
      for (const word of [first, second])
        if (word && !doctor.test(word)) called.add(word.toLowerCase());
    }
  }
  return {
    births,
    chartNumbers: [...numbers],
    names,
    nameWords: new Set([...names.flat(), ...called]),
  };
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word.length > 2);

/**
 * Whether a document is about more than one person: birth dates that differ, or chart numbers or
 * names that do where no birth date binds them.
 */
export function isAboutSeveral({ births, chartNumbers, names }: Identity): boolean {
  const [first] = births;
  if (first) {
    const same = births.every((ways) =>
      ways.some((way) => first.some((one) => compareDates(way, one) === 0)),
    );
    // One person has several numbers where her report was sent from one hospital to another.
    return !same || (chartNumbers.length > 1 && differ(names));
  }
  return chartNumbers.length > 1 || differ(names);
}

/** Whether two names share no word. */
const differ = (names: readonly string[][]) =>
  names.some((name) =>
    names.some(
      (other) => name.length > 0 && other.length > 0 && !name.some((word) => other.includes(word)),
    ),
  );

const identityLabel =
  /\b(?:d\.?o\.?b\.?|date of birth|birth ?date|mrn|m\.r\.n|med(?:ical)?\.? rec|accession|case (?:no|number)|hospital no|nhs no|requisition (?:no|number|id)|patient (?:id|name|no)|chart \d)\b|\b(?:case|requisition) ?#|(?:^|\s{2,}|\|\s*)(?:patient|name|pt)(?::|\s{2,})/i;

/** Whether a line tells who a person is: it is never quoted and never read. */
export const isIdentityLine = (text: string): boolean => identityLabel.test(text);

/** Whether a quote holds a word of a person's name, or a number as long as a chart's. */
export function namesSomebody(text: string, { nameWords, chartNumbers }: Identity): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  if (words.some((word) => nameWords.has(word) || nameWords.has(word.replace(/['’]s$/, ''))))
    return true;
  const digits = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return chartNumbers.some((number) => digits.includes(number)) || /\b\d{6,}\b/.test(text);
}
