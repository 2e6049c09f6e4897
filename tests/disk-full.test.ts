import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../lib/cli/run-command';

// A disk with little room, on which a file that does not fit is cut off, as the system does it.

let room = 0;

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  const writeFile: typeof real.writeFile = async (path, content) => {
    const bytes = Buffer.from(content as string | Uint8Array);
    await real.writeFile(path, bytes.subarray(0, room));
    room -= bytes.length;
    if (room < 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  return { ...real, writeFile };
});

const folder = mkdtempSync(join(tmpdir(), 'askwell-full-'));
afterAll(() => rmSync(folder, { recursive: true }));

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(line));
});

it('a sheet that does not fit is not there, and that is said', async () => {
  room = 1000;
  const file = join(folder, 'sheet.pdf');
  expect(await runCommand(['tests/examples/knows-nothing.json', '--out', file])).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
  expect(said).toEqual([expect.stringMatching(/sheet\.pdf: the disk is full/)]);
});

it('of packets that do not all fit none is there, and what is not ours stays', async () => {
  room = 150_000;
  writeFileSync(join(folder, 'ours.txt'), '');
  const list = join(folder, 'ours.csv');
  writeFileSync(list, 'Name,Dx\nAna,TNBC\nBea,TNBC\nCid,TNBC\n');
  expect(await runCommand([list, '--out', folder])).toBe(2);
  expect(readdirSync(folder)).toEqual(['ours.csv', 'ours.txt']);
  expect(said.at(-1)).toMatch(/00\d\.pdf: the disk is full/);
});

it.runIf(existsSync('/dev/full'))('standard output that does not fit is said in a sentence', () => {
  const full = openSync('/dev/full', 'w');
  const program = ['--import', './lib/build/compile-in-memory.mjs', 'lib/cli/cli.ts'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...program, 'tests/examples/knows-nothing.json', '--out', '-', '--format', 'text'],
    { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' },
  );
  closeSync(full);
  expect([status, stderr.split('\n').length]).toEqual([2, 2]);
  expect(stderr).toMatch(/^-: the disk is full/);
});
