import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { largestPracticeFile } from '../answers/practice';
import { practiceReason } from '../answers/practice-reasons';
import { noSite, readSite, type Site } from '../answers/site';
import { isSeenOnPaper } from '../pdf/tagged/gray-picture';
import { sayToStaff } from '../wording/staff-wording';
import { WrongSettings } from './settings';

const say = sayToStaff('en');

/** Names the variable that names the practice file. */
const variable = 'ASKWELL_PRACTICE';

/**
 * Reads the practice file of this site; without one the site is nobody's.
 * @throws WrongSettings that says what is wrong with the file, and nothing that is in it
 */
export function siteFrom(environment: Readonly<Record<string, string | undefined>>): Site {
  const file = environment[variable];
  if (!file) return noSite;
  const wrong = (key: 'unreadable' | 'tooLarge' | 'fields', fields = '', more: string[] = []) =>
    new WrongSettings([say(`api.site.${key}`, { name: variable, fields }), ...more]);
  const raw = jsonIn(file, wrong);
  const read = readSite(raw, isSeenOnPaper);
  if (!read.ok) throw wrong('fields', read.problems.join(', '), read.reasons.map(practiceReason));
  return read.site;
}

function jsonIn(file: string, wrong: (key: 'unreadable' | 'tooLarge') => Error): unknown {
  let text: string;
  try {
    // Where npm was started: it starts programs from the folder of the project.
    const path = resolve(/* turbopackIgnore: true */ process.env.INIT_CWD ?? '.', file);
    if (statSync(/* turbopackIgnore: true */ path).size > largestPracticeFile)
      throw wrong('tooLarge');
    text = readFileSync(/* turbopackIgnore: true */ path, 'utf8');
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw error instanceof WrongSettings ? error : wrong('unreadable');
  }
}

let known: Site | undefined;

/**
 * Returns the site of this process.
 * @throws WrongSettings
 */
export function theSite(): Site {
  known ??= siteFrom(process.env);
  return known;
}
