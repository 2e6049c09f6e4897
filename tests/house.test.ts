import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');

function filesIn(folder: string): string[] {
  return readdirSync(join(project, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(project, path)).isDirectory() ? filesIn(path) : [path];
  });
}

type Import = { from: string; to: string; typeOnly: boolean };

/** What a file imports: packages by name, files of the project by their path without an ending. */
function importsOf(path: string): Import[] {
  const source = readFileSync(join(project, path), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, type, name = '', dynamic]) => {
    const to = dynamic ?? name;
    const target = to.startsWith('.') ? normalize(join(dirname(path), to)) : to;
    return { from: path, to: target.replace(/\.tsx?$/, ''), typeOnly: Boolean(type) };
  });
}

const isPackage = ({ to }: Import) => !/^(app|components|lib|tests|node_modules)\//.test(to);
const under = (folder: string) => (path: string) => path.startsWith(`${folder}/`);

/** DESIGN: which folder may import what. The first row that fits a file holds. */
const table: { folder: string; fits: (path: string) => boolean; may: (one: Import) => boolean }[] =
  [
    {
      folder: 'lib/build',
      fits: under('lib/build'),
      may: (one) => /^(node:|@playwright\/test$|next\.config\.mjs$|lib\/build\/)/.test(one.to),
    },
    {
      folder: 'lib/content',
      fits: under('lib/content'),
      may: (one) => one.typeOnly && under('lib')(one.to),
    },
    {
      folder: 'lib/pdf, on Node',
      fits: (path) => under('lib/pdf')(path) && path.includes('.node.'),
      may: (one) => /^(node:|tsx\/|react$|@react-pdf\/|pdfkit|fontkit|lib\/)/.test(one.to),
    },
    {
      folder: 'lib/pdf',
      fits: under('lib/pdf'),
      may: (one) =>
        /^(react$|@react-pdf\/|pdfkit|fontkit|fflate$|lib\/)/.test(one.to) &&
        !one.to.includes('.node'),
    },
    {
      folder: 'lib/html, on Node',
      fits: (path) => under('lib/html')(path) && path.includes('.node.'),
      may: (one) => /^node:/.test(one.to),
    },
    {
      // The sheet as HTML is no part of the screen alone: the command line writes it as a file.
      folder: 'lib/html',
      fits: under('lib/html'),
      may: (one) =>
        /^(react|react-dom\/server)$/.test(one.to) ||
        (under('lib')(one.to) && !under('lib/pdf')(one.to) && !one.to.includes('.node')),
    },
    {
      folder: 'lib/cli',
      fits: under('lib/cli'),
      may: (one) => /^(node:|lib\/)/.test(one.to),
    },
    {
      folder: 'lib/service',
      fits: under('lib/service'),
      may: (one) => /^(node:|zod\/mini$|lib\/)/.test(one.to) && !/^lib\/(cli|html)\b/.test(one.to),
    },
    {
      folder: 'lib',
      fits: under('lib'),
      may: (one) =>
        /^(zod\/mini|papaparse|filenamify\/browser)$/.test(one.to) ||
        (under('lib')(one.to) && !/^lib\/(pdf|html|cli|service)\b/.test(one.to)),
    },
    {
      folder: 'components',
      fits: under('components'),
      may: (one) =>
        /^(react|next\/link|next\/navigation)$/.test(one.to) ||
        /\.module\.css$/.test(one.to) ||
        (under('lib')(one.to) &&
          (!under('lib/pdf')(one.to) ||
            /^lib\/pdf\/engine\/(client|make-packets|pool)$/.test(one.to))) ||
        under('components')(one.to),
    },
    {
      folder: 'app',
      fits: under('app'),
      may: (one) =>
        (isPackage(one) && !one.to.startsWith('@react-pdf')) ||
        /\.css$/.test(one.to) ||
        under('components')(one.to) ||
        (under('lib')(one.to) && (!under('lib/pdf')(one.to) || one.from.endsWith('/route.ts'))),
    },
  ];

const sources = ['app', 'components', 'lib']
  .flatMap(filesIn)
  .filter((path) => /\.(tsx?|mjs)$/.test(path));

describe('the import table', () => {
  it.each(table)('$folder imports nothing it may not', ({ fits, may }) => {
    const own = sources.filter((path) => table.find((row) => row.fits(path))?.fits === fits);
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.flatMap(importsOf).filter((one) => !may(one));
    expect(wrong).toEqual([]);
  });

  it('sees every kind of import line', () => {
    const seen = sources.flatMap(importsOf);
    expect(seen.some(({ typeOnly }) => typeOnly)).toBe(true);
    expect(
      seen.some(
        ({ from, to }) => from === 'lib/cli/make-sheet.ts' && to === 'lib/pdf/type/fonts.node',
      ),
    ).toBe(true);
    expect(seen.some(({ from, to }) => from === 'app/layout.tsx' && to === 'app/globals.css')).toBe(
      true,
    );
    expect(seen.some(({ to }) => to === 'lib/build/find-browser.mjs')).toBe(true);
  });

  it('keeps the engine out of the page: what starts workers knows it by types alone', () => {
    const light = ['lib/pdf/engine/client', 'lib/pdf/engine/pool', 'lib/pdf/engine/make-packets'];
    const imported = light.flatMap((file) => importsOf(`${file}.ts`));
    expect(imported.filter(({ typeOnly, to }) => !typeOnly && !light.includes(to))).toEqual([]);
  });

  it('reads wording files where each is spoken, and nowhere else', () => {
    const readers = sources.filter((path) =>
      importsOf(path).some(({ to }) => to.startsWith('lib/wording/en/')),
    );
    const speakers = ['crash-wording', 'site-wording', 'staff-wording', 'wording'];
    expect(readers).toEqual(speakers.map((name) => `lib/wording/${name}.ts`));
  });

  it("keeps a clinic's words, and those of the start page, out of the patient's page", () => {
    const withoutEnding = new Map(sources.map((path) => [path.replace(/\.\w+$/, ''), path]));
    const reached = new Set<string>();
    const reach = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { to, typeOnly } of importsOf(path)) {
        const next = withoutEnding.get(to) ?? withoutEnding.get(`${to}/index`);
        if (next && !typeOnly) reach(next);
      }
    };
    reach('components/prepare/prepare.tsx');
    expect(reached.size).toBeGreaterThan(60);
    expect([...reached].filter((path) => /(site|staff)-wording/.test(path))).toEqual([]);
  });

  it('leaves the clock and chance out of what builds a sheet', () => {
    const pure = sources.filter((path) =>
      /^lib\/(wording|answers|content|sheet|intake)\//.test(path),
    );
    const impure = pure.filter((path) =>
      /Date\.now|new Date\(\)|Math\.random|\bdocument\.|\bwindow\./.test(
        readFileSync(join(project, path), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
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
  const outside = sources.flatMap(importsOf).filter(({ to }) => relative('.', to).startsWith('..'));
  expect(outside).toEqual([]);
});
