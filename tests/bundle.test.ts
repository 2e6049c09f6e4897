import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundle } from '../lib/build/bundle.mjs';
import { sheetCss } from '../lib/html/css.node.ts';
import { renderHtml } from '../lib/html/render-html';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { madeOn } from './patients';
import { readOnlyArgs, readOnlyTemp } from './read-only';

// The bundles that a server runs: the render thread and the command line, bundled.

let folder: string;
let bundled: Awaited<ReturnType<typeof bundle>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'askwell-bundle-'));
  bundled = await bundle(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const sheet = buildSheet({}, { madeOn });

/** Runs Node where nothing can be written; what it prints. */
async function runReadOnly(...args: string[]): Promise<Buffer> {
  const { stdout } = await promisify(execFile)(process.execPath, [...readOnlyArgs, ...args], {
    env: { ...process.env, ...readOnlyTemp },
    encoding: 'buffer',
    maxBuffer: 2 ** 24,
  });
  return stdout;
}

/** Starts a thread of the file that it is given, and prints the PDF that comes of the request. */
const startThread = `
  const { Worker } = require('node:worker_threads');
  const [file, request] = process.argv.slice(1);
  const thread = new Worker(file);
  thread.on('message', ({ done }) => process.stdout.write(done.bytes, () => process.exit()));
  thread.postMessage(JSON.parse(request));
`;

it('imports nothing but Node itself: no compiler, no package', () => {
  const imports = Object.values(bundled.outputs).flatMap((output) => output.imports);
  const outside = imports.filter(({ external }) => external).map(({ path }) => path);
  const isNode = (path: string) => builtinModules.includes(path.replace(/^node:/, ''));
  expect(outside).toContain('node:worker_threads');
  expect(outside.filter((path) => !isNode(path))).toEqual([]);
  const inside = Object.keys(bundled.inputs).join('\n');
  expect(inside).toContain('node_modules/pdfkit/');
  expect(inside).not.toMatch(/node_modules\/(tsx|esbuild|typescript)\//);
});

describe('where nothing can be written', () => {
  it('a thread starts and makes the sheet, byte by byte', async () => {
    const request = JSON.stringify({ kind: 'sheet', sheet });
    const file = join(folder, 'worker.node.mjs');
    const bytes = await runReadOnly('-e', startThread, file, request);
    expect(bytes.equals((await renderSheet(sheet, nodeFonts)).bytes)).toBe(true);
  });

  it.each(['pdf', 'html'])('the command line makes the sheet as %s', async (format) => {
    const args = ['tests/examples/knows-nothing.json', '--out', '-', '--date', madeOn];
    const bytes = await runReadOnly(join(folder, 'cli.mjs'), ...args, '--format', format);
    if (format === 'html') expect(bytes.toString()).toBe(renderHtml(sheet, sheetCss));
    else expect(bytes.equals((await renderSheet(sheet, nodeFonts)).bytes)).toBe(true);
  });
});

it('has the licence texts of what is in it', async () => {
  const texts = await readFile(join(folder, 'LICENSES.txt'), 'utf8');
  for (const name of ['@react-pdf/layout', 'fontkit', 'react', 'zod']) {
    expect(texts).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
  }
});

it('is asked for by name where it is missing, and no service starts', async () => {
  vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'nowhere'));
  vi.stubEnv('ASKWELL_API', 'on');
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('exit');
  });
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const { startService } = await import('../lib/service/start');
  expect(() => startService()).toThrow('exit');
  expect(exit).toHaveBeenCalledWith(2);
  expect(error).toHaveBeenCalledWith(expect.stringContaining('npm run build'));
});
