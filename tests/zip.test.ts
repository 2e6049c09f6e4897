import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from '../lib/pdf/engine/zip';

const day = '2026-12-01';
const fileOf = (name: string, text: string) => ({ name, file: new Blob([text]) });

it('a ZIP holds every file as it is, by its name', async () => {
  const names = ['001-Nguyễn-Thị-Hồng.pdf', '002.pdf'];
  const zip = await zipOf(
    names.map((name) => fileOf(name, `is ${name}`)),
    day,
  );
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(names);
  for (const name of names) expect(new TextDecoder().decode(files[name])).toBe(`is ${name}`);
});

it('the same files give the same bytes, whenever it is made', async () => {
  const files = [fileOf('001.pdf', 'a'.repeat(5000))];
  const first = await zipOf(files, day);
  expect(first.length).toBeGreaterThan(5000);
  await new Promise((resolve) => setTimeout(resolve, 2100)); // a ZIP counts two seconds
  expect(await zipOf(files, day)).toEqual(first);
});
