import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportsOf, importsOf, project, type Sources, sourcesIn } from './imports';
import { roomOf, rooms, violationsIn } from './rooms';

const sources = sourcesIn(['app', 'components', 'lib']);
const paths = [...sources.keys()];
const withFiles = (files: Record<string, string>): Sources =>
  new Map([...sources, ...Object.entries(files)]);

describe('the import table', () => {
  it('holds: each file has a room, imports what it may, and is in no circle', () => {
    expect(violationsIn(sources)).toEqual([]);
  });

  it.each(rooms)('$name imports only from floors below', ({ name, floor, rooms: below }) => {
    expect(paths.filter((path) => roomOf(path)?.name === name)).not.toEqual([]);
    const floors = rooms.filter((room) => below.includes(room.name)).map((room) => room.floor);
    expect(floors).toHaveLength(below.length);
    expect(floors.filter((one) => one >= floor)).toEqual([]);
  });

  it('finds a planted arrow upward, also one of types alone', () => {
    const file = 'lib/answers/planted.ts';
    const planted = { [file]: "import type { Sheet } from '../sheet/sheet';\n" };
    expect(violationsIn(withFiles(planted))).toEqual([`${file} may not import lib/sheet/sheet.ts`]);
  });

  it('finds a planted circle, also one of types alone', () => {
    const planted = {
      'lib/sheet/planted-a.ts': "import { b } from './planted-b';\n",
      'lib/sheet/planted-b.ts': "import type { A } from './planted-a';\n",
    };
    expect(violationsIn(withFiles(planted))).toEqual([
      'circle: lib/sheet/planted-a.ts, lib/sheet/planted-b.ts',
    ]);
  });

  it('finds a planted file without a room', () => {
    const planted = { 'lib/helpers/planted.ts': '', 'lib/planted.ts': '' };
    expect(violationsIn(withFiles(planted))).toEqual([
      'lib/helpers/planted.ts has no room',
      'lib/planted.ts has no room',
    ]);
  });

  it('finds a planted package, also one that is loaded later', () => {
    const planted = {
      'lib/sheet/planted.ts': "const read = () => import('node:fs');\n",
      'components/planted.tsx': "import { pdf } from '@react-pdf/renderer';\n",
    };
    expect(violationsIn(withFiles(planted))).toEqual([
      'lib/sheet/planted.ts may not import node:fs',
      'components/planted.tsx may not import @react-pdf/renderer',
    ]);
  });

  it('sees every kind of import line', () => {
    const seen = paths.flatMap((path) => importsOf(path, sources));
    expect(seen.some(({ typeOnly }) => typeOnly)).toBe(true);
    expect(
      seen.some(
        ({ from, to }) => from === 'lib/cli/make-sheet.ts' && to === 'lib/pdf/type/fonts.node.ts',
      ),
    ).toBe(true);
    expect(seen.some(({ from, to }) => from === 'app/layout.tsx' && to === 'app/globals.css')).toBe(
      true,
    );
    expect(seen.some(({ to }) => to === 'lib/build/find-browser.mjs')).toBe(true);
  });

  it('keeps the engine out of the page: what starts workers knows it by types alone', () => {
    const light = ['client', 'crew', 'pool', 'make-packets'].map(
      (name) => `lib/pdf/engine/${name}.ts`,
    );
    const imported = light.flatMap((file) => importsOf(file, sources));
    expect(imported.filter(({ typeOnly, to }) => !typeOnly && !light.includes(to))).toEqual([]);
  });

  it('measures time by a clock that nobody sets, but for the hour when a tab forgets', () => {
    const users = paths.filter((path) => sources.get(path)?.includes('Date.now'));
    expect(users).toEqual(['components/prepare/memory.ts', 'components/prepare/tab-storage.ts']);
  });

  it('reads wording files where each is spoken, and nowhere else', () => {
    const readers = paths.filter((path) =>
      importsOf(path, sources).some(({ to }) => to.startsWith('lib/wording/en/')),
    );
    const speakers = [
      'condition',
      'crash',
      'making',
      'problem',
      'report',
      'review',
      'reviewed',
      'screen',
      'sheet',
      'signing',
      'site',
      'staff',
    ];
    expect(readers).toEqual(speakers.map((name) => `lib/wording/${name}-wording.ts`));
  });

  /** Files whose code runs once this one does; `alsoLater`: those that it may load later, too. */
  const reachedFrom = (start: string, { alsoLater }: { alsoLater: boolean }) => {
    const reached = new Set<string>();
    const reach = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { to, typeOnly, later } of importsOf(path, sources)) {
        if (sources.has(to) && !typeOnly && (alsoLater || !later)) reach(to);
      }
    };
    reach(start);
    return [...reached];
  };
  const patientsPage = 'components/prepare/prepare.tsx';

  it("keeps a clinic's words, and those of the start page, out of the patient's page", () => {
    const reached = reachedFrom(patientsPage, { alsoLater: true });
    expect(reached.length).toBeGreaterThan(60);
    expect(reached.filter((path) => /(site|staff)-wording/.test(path))).toEqual([]);
  });

  it("loads the paper's words after the patient's page is there", () => {
    const reached = reachedFrom(patientsPage, { alsoLater: false });
    const later = reachedFrom(patientsPage, { alsoLater: true });
    const ofPaper = (path: string) => /(making|sheet|problem)-wording/.test(path);
    expect(later.filter(ofPaper)).toHaveLength(3);
    expect(reached.filter(ofPaper)).toEqual([]);
  });

  it('loads what reads workbooks and HTML only where one comes', () => {
    const readers = ['fflate', 'htmlparser2', 'saxes'];
    const loaded = (alsoLater: boolean) => {
      const worker = reachedFrom('components/packets/read-worker.ts', { alsoLater });
      const imported = worker.flatMap((path) => importsOf(path, sources)).map(({ to }) => to);
      return readers.filter((name) => imported.includes(name));
    };
    expect(loaded(true)).toEqual(readers);
    expect(loaded(false)).toEqual([]);
  });

  it('loads what reads a report, and PDF files, only where one comes', () => {
    const before = reachedFrom(patientsPage, { alsoLater: false });
    expect(before.filter((path) => /record|report-/.test(path))).toEqual([
      'components/prepare/report-stage.tsx',
    ]);
    const ofPdf = (alsoLater: boolean) =>
      reachedFrom('components/report/report-worker.ts', { alsoLater })
        .flatMap((path) => importsOf(path, sources))
        .some(({ to }) => to.startsWith('pdfjs-dist'));
    expect([ofPdf(false), ofPdf(true)]).toEqual([false, true]);
  });

  it('leaves the clock and chance out of what builds a sheet', () => {
    const pure = paths.filter((path) =>
      /^lib\/(wording|answers|content|sheet|intake)\//.test(path),
    );
    const impure = pure.filter((path) =>
      /Date\.now|new Date\(\)|Math\.random|\bdocument\.|\bwindow\./.test(sources.get(path) ?? ''),
    );
    expect(impure).toEqual([]);
  });
});

describe('exported names', () => {
  /** Names that a framework looks for in more than one file. */
  const ofNext = /^(metadata|dynamic|GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

  const homesOf = (files: Sources) => {
    const homes = new Map<string, string[]>();
    for (const path of files.keys()) {
      for (const name of exportsOf(path, files)) {
        if (path.startsWith('app/') && ofNext.test(name)) continue;
        homes.set(name, [...(homes.get(name) ?? []), path]);
      }
    }
    return homes;
  };
  const shared = (files: Sources) => [...homesOf(files)].filter(([, homes]) => homes.length > 1);

  it('have one home each', () => {
    expect(homesOf(sources).get('buildSheet')).toEqual(['lib/sheet/build-sheet.ts']);
    expect(shared(sources)).toEqual([]);
  });

  it('are found where they are planted in a second file', () => {
    const planted = "export { buildSheet as made } from './a';\nexport const decide = 1;\n";
    expect(shared(withFiles({ 'lib/sheet/planted.ts': planted }))).toEqual([
      ['decide', ['lib/sheet/rules/decide.ts', 'lib/sheet/planted.ts']],
    ]);
  });
});

describe('the lock file', () => {
  type Lock = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
  const text = readFileSync(join(project, 'package-lock.json'), 'utf8');
  const { packages }: Lock = JSON.parse(text);

  it('names no address that packages are fetched from', () => {
    expect(text).not.toMatch(/"resolved"/);
  });

  it('has an entry for every package of another platform, so that npm ci works there', () => {
    const names = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
    const wanted = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(project, 'package.json'), 'utf8'),
    );
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

it('names no path above the project', () => {
  const outside = paths
    .flatMap((path) => importsOf(path, sources))
    .filter(({ to }) => relative('.', to).startsWith('..'));
  expect(outside).toEqual([]);
});
