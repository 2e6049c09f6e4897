import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conditions } from '../lib/conditions';
import { conflicts } from '../lib/conflicts';
import { answersToGet } from '../lib/content/answers-to-get';
import { checks } from '../lib/content/checks';
import { fields } from '../lib/content/fields';
import { followUps } from '../lib/content/follow-ups';
import { questions } from '../lib/content/questions';
import { sources } from '../lib/content/sources';
import { emergencySigns, sameDaySigns } from '../lib/content/symptoms';
import { trialPrompts, trialsLead } from '../lib/content/trials';
import en from '../lib/content/wording/en.json';
import { sayIn, type WordingKey } from '../lib/wording';

const keys = Object.keys(en) as WordingKey[];
const signs = [...emergencySigns, ...sameDaySigns];
const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

describe('ids', () => {
  it('stand once', () => {
    const all = [...questions, ...answersToGet, ...followUps, ...trialPrompts, ...signs];
    expect(unique(all.map(({ id }) => id))).toBe(true);
    expect(unique(checks.map(({ id }) => id))).toBe(true);
    expect(unique(sources.map(({ id }) => id))).toBe(true);
  });

  it('of the signs are those that an answer may hold', () => {
    expect(signs.map(({ id }) => id).sort()).toEqual([...fields.symptoms.of].sort());
  });

  it('of the guide are all mapped', () => {
    const guide = [...questions, ...answersToGet].map((item) => item.guide);
    expect(guide).toEqual(['A-Q1', 'A-Q2', 'A-Q3', 'A-Q4', 'A-Q5', 'A-T1', 'A-T2', 'A-T3']);
    const ofGuide = signs.flatMap((sign) => sign.guide ?? []);
    expect(ofGuide).toEqual(['A-SY1', 'A-SY2', 'A-SY3', 'A-SY4']);
  });
});

describe('rules', () => {
  const whens = [
    ...questions.flatMap(({ lead, wordings }) => [...lead, ...wordings].map(({ when }) => when)),
    ...[...questions, ...answersToGet].flatMap(({ notes }) => notes.map(({ when }) => when)),
    ...[...followUps, ...trialPrompts].flatMap(({ triggers }) => triggers.map(({ when }) => when)),
    trialsLead,
    // `decide` asks for this one by name, for the banner.
    ['emergencySign'],
  ].flat();

  it('use every condition, and every conflict has its check', () => {
    expect([...new Set(whens)].sort()).toEqual(Object.keys(conditions).sort());
    expect(checks.map(({ when }) => when).sort()).toEqual(Object.keys(conflicts).sort());
  });

  it('name sources that were read on a day', () => {
    const known: string[] = sources.map(({ id }) => id);
    for (const source of questions.flatMap((question) => question.sources)) {
      expect(known).toContain(source);
    }
    for (const { checked } of sources) expect(Date.parse(checked)).not.toBeNaN();
  });
});

describe('wordings', () => {
  const say = sayIn('en');

  it('can all be said', () => {
    const anything = new Proxy({}, { get: () => '7', has: () => true });
    for (const key of keys) {
      expect(say(key, anything as Record<string, string>), key).not.toMatch(/[{}]/);
    }
  });

  it('need what they need', () => {
    expect(() => say('Q1.ask.high')).toThrow();
  });

  it('exist for every value that is printed', () => {
    const printed = Object.entries(fields).filter(
      ([field]) => `label.${field}` in en || ['er', 'pr', 'her2'].includes(field),
    );
    for (const [field, spec] of printed) {
      const values = 'of' in spec ? spec.of : spec.kind === 'yes-no' ? ['yes', 'no'] : [];
      for (const value of values) expect(keys).toContain(`value.${field}.${value}`);
    }
    expect(printed.length).toBeGreaterThan(12);
  });

  it('are all used', () => {
    const folders = [
      'app',
      'app/prepare',
      'components',
      'components/prepare',
      'lib',
      'lib/content',
      'lib/pdf',
    ];
    const code = folders
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    // A key is used where it stands in the code, or where a template names its beginning.
    const templates = [...code.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/gi)].map(
      ([, start]) => start ?? '',
    );
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`"${key}"`) ||
      templates.some((start) => key.startsWith(start)) ||
      (key.startsWith('value.') && code.includes('`value.'));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('keep to the banned list and to plain marks', () => {
    const banned =
      /\b(fail\w*|battle|fight|war|victim|suffer|terminal|hopeless|eligib\w*|qualif\w*|surviv\w*|prognos\w*|odds|cure|miracle|standard of care|you should|you must|women|woman|she|her|please enter|invalid|simply|just)\b|%/i;
    const printed = keys.filter(
      (key) => !/^(cli|problem|screen|form|error|result|start)\./.test(key),
    );
    expect(printed.filter((key) => banned.test(en[key]))).toEqual([]);
    // react-pdf breaks a line at a no-break space, and adds a hyphen.
    expect(keys.filter((key) => /'|"|\s{2}|^\s|\s$|[^\S ]/.test(en[key]))).toEqual([]);
  });
});
