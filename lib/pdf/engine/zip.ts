import { zipSync } from 'fflate';

/** A file to be put into a ZIP: its whole name, and what is in it. */
export type ZipFile = { name: string; file: Blob };

/**
 * One ZIP of many files, stored and not deflated: a PDF hardly shrinks.
 * @param day ISO date that the files in it bear, so that the same files give the same bytes
 * @throws if a file cannot be read
 */
export async function zipOf(
  files: readonly ZipFile[],
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const contents: Record<string, Uint8Array> = {};
  for (const { name, file } of files) contents[name] = new Uint8Array(await file.arrayBuffer());
  // A ZIP has no time zone: noon is the same day wherever it is opened.
  return zipSync(contents, { level: 0, mtime: new Date(`${day}T12:00:00`) });
}
