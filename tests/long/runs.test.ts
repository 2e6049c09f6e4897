import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { quick as quickSpecs } from '../../playwright.config';
import { importsOf, project, sourcesIn } from '../imports';

// `npm test` and `npm run test:long` together run each file of tests, as the two programs themselves
// list them.

const sources = sourcesIn(['app', 'components', 'lib', 'tests']);
const files = [...sources.keys()].filter((path) => /\.(test|spec)\.tsx?$/.test(path)).sort();

/** What a program prints about the files of a run, as JSON. */
async function listed(program: string, ...args: string[]) {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
    cwd: project,
    maxBuffer: 2 ** 25,
  });
  return JSON.parse(stdout);
}

async function unitFiles(...config: string[]): Promise<string[]> {
  const vitest = 'node_modules/vitest/vitest.mjs';
  const found: { file: string }[] = await listed(
    vitest,
    'list',
    '--filesOnly',
    '--json',
    ...config,
  );
  return found.map(({ file }) => relative(project, file));
}

async function browserFiles(folder: string, ...config: string[]): Promise<string[]> {
  const playwright = 'node_modules/@playwright/test/cli.js';
  const found: { suites: { file: string }[] } = await listed(
    playwright,
    ...['test', '--list', '--reporter=json', ...config],
  );
  return found.suites.map(({ file }) => `${folder}/${file}`);
}

let quick: string[];
let long: string[];
beforeAll(async () => {
  quick = [...(await unitFiles()), ...(await browserFiles('tests/e2e'))];
  const config = (program: string) => ['--config', `tests/long/${program}.config.ts`];
  long = [
    ...(await unitFiles(...config('vitest'))),
    ...(await browserFiles('tests', ...config('playwright'))),
  ];
});

it('each file of tests is in one run, or is sampled in the quick one', () => {
  const isSampled = (path: string) =>
    importsOf(path, sources).some(({ to }) => to === 'tests/sample.ts');
  const sampled = files.filter(isSampled);
  expect(sampled.length).toBeGreaterThan(5);
  expect([...quick, ...long].sort()).toEqual([...files, ...sampled].sort());
  expect(quick.filter((path) => long.includes(path)).sort()).toEqual(sampled);
});

it('the quick run has all of Vitest’s files but those of tests/long, and each browser test that it names', () => {
  const own = files.filter((path) => /^tests\/[^/]+\.test\.tsx?$/.test(path));
  expect(quick.filter((path) => path.includes('.test.')).sort()).toEqual(own);
  expect(quick.filter((path) => path.includes('.spec.'))).toHaveLength(quickSpecs.length);
});
