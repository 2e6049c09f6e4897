import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { causeOf, causes } from '../lib/pdf/engine/cause';
import { JobFailure, Pool } from '../lib/pdf/engine/pool';
import { startThread } from '../lib/pdf/engine/thread.node.ts';
import { sayToStaff } from '../lib/wording/staff-wording';

const folder = mkdtempSync(join(tmpdir(), 'askwell-cause-'));
afterAll(() => rmSync(folder, { recursive: true }));

const withCode = (code: string, more: ErrorOptions = {}) =>
  Object.assign(new Error('MARKER7Q', more), { code });

it('is found in the code of an error, or of the one behind it', () => {
  expect(causeOf(withCode('ENOSPC'))).toBe('disk-full');
  expect(causeOf(new Error('MARKER7Q', { cause: withCode('EROFS') }))).toBe('read-only');
  expect(causeOf(withCode('MARKER7Q'))).toBe('other');
  expect(causeOf('MARKER7Q')).toBe('other');
});

it.each(causes)('%s has words', (cause) => {
  expect(sayToStaff('en')(`api.cause.${cause}`)).not.toBe('');
});

/** What becomes of a thread whose program is this. */
async function causeIn(program: string | null): Promise<unknown> {
  const file = join(folder, 'program.mjs');
  if (program === null) rmSync(file, { force: true });
  else writeFileSync(file, program);
  const pool = new Pool(() => startThread(file, 32), { size: 1, deadline: () => 60_000 });
  const failure = await pool.run({}).catch((error: unknown) => error);
  pool.end();
  return failure instanceof JobFailure ? failure.cause : failure;
}

it.each([
  ['no-file', null],
  ['thread-ended', 'process.exit(3);'],
  ['no-memory', 'const kept = []; for (;;) kept.push(new Array(100_000).fill({}));'],
  ['read-only', "throw Object.assign(new Error('MARKER7Q'), { code: 'EROFS' });"],
])('of a thread that fails is %s', async (cause, program) => {
  expect(await causeIn(program)).toBe(cause);
});
