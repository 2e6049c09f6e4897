import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The project's root. */
export const project = join(import.meta.dirname, '..');

/** Source files by their path in the project, with their text. */
export type Sources = ReadonlyMap<string, string>;

/**
 * One import line: `to` is a package by its name, or a file of the project by its path; `later` is a
 * call of `import()`.
 */
export type Import = { from: string; to: string; typeOnly: boolean; later: boolean };

/** Reads all TypeScript and ES module files under these folders of the project. */
export function sourcesIn(folders: readonly string[]): Sources {
  const paths = folders.flatMap(filesIn).filter((path) => /\.(tsx?|mjs)$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(project, path), 'utf8')]));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(project, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(project, path)).isDirectory() ? filesIn(path) : [path];
  });
}

const importLine =
  /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** Lists the imports of a file, dynamic ones and re-exports included. */
export function importsOf(path: string, sources: Sources): Import[] {
  const found = (sources.get(path) ?? '').matchAll(importLine);
  return [...found].map(([, type, name = '', dynamic]) => {
    const to = dynamic ?? name;
    const target = to.startsWith('.') ? normalize(join(dirname(path), to)) : to;
    const file = ['', '.ts', '.tsx', '.mjs'].find((ending) => sources.has(target + ending));
    return {
      from: path,
      to: target + (file ?? ''),
      typeOnly: Boolean(type),
      later: dynamic !== undefined,
    };
  });
}

/** Lists the names that a file exports, re-exports included. */
export function exportsOf(path: string, sources: Sources): string[] {
  const source = sources.get(path) ?? '';
  const declared = source.matchAll(
    /^export (?:async )?(?:const|let|function\*?|class|type|interface) ([\w$]+)/gm,
  );
  const listed = source.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  return [
    ...Array.from(declared, ([, name = '']) => name),
    ...Array.from(listed).flatMap(([, names = '']) =>
      names.split(',').flatMap(
        (name) =>
          name
            .trim()
            .split(/ as |type /)
            .at(-1) || [],
      ),
    ),
  ];
}

/**
 * Finds files that import each other, directly or through others, by types alone included
 * (Tarjan's strongly connected components).
 */
export function circlesIn(sources: Sources): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const lower = (path: string, to: number | undefined) =>
    low.set(path, Math.min(low.get(path) ?? 0, to ?? Number.POSITIVE_INFINITY));
  const visit = (path: string) => {
    const own = order.size;
    order.set(path, own);
    low.set(path, own);
    open.push(path);
    for (const { to } of importsOf(path, sources)) {
      if (!sources.has(to)) continue;
      if (!order.has(to)) {
        visit(to);
        lower(path, low.get(to));
      } else if (open.includes(to)) lower(path, order.get(to));
    }
    if (low.get(path) !== own) return;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const path of sources.keys()) if (!order.has(path)) visit(path);
  return circles;
}
