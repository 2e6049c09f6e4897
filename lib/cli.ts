import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAnswers } from './answers';
import { calendarDay } from './calendar-day';
import { showFacts } from './cli-read';
import { sheetCss } from './html/css.node.ts';
import { renderHtml } from './html/render-html';
import { nodeFonts } from './pdf/fonts.node.ts';
import { renderSheet } from './pdf/render-sheet';
import { buildSheet, type Sheet } from './sheet';
import { sheetAsText } from './sheet-text';
import { sayIn } from './wording';

// npm run --silent sheet -- <answers.json> --out <file>
// Only the sheet goes to standard output; exit code 2 means that nothing was written.

const say = sayIn('en');
const largestFile = 1024 * 1024; // bytes; an answers file holds a few thousand characters
const mostProblems = 50;
const formats = ['pdf', 'html', 'text', 'json'] as const;
const formatOf: Record<string, Format> = {
  '.pdf': 'pdf',
  '.html': 'html',
  '.txt': 'text',
  '.json': 'json',
};
const standardOutput = '-';

type Format = (typeof formats)[number];

/** What stops the command: sentences for the person at the keyboard. */
class Refusal extends Error {
  constructor(readonly lines: string[]) {
    super(lines[0]);
  }
}

/** Paths are meant from where the person typed them; npm runs scripts from the project's folder. */
const asTyped = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function readArguments() {
  const options = {
    out: { type: 'string' },
    format: { type: 'string' },
    date: { type: 'string' },
    read: { type: 'string' },
    column: { type: 'string' },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Refusal([say('cli.option'), say('cli.usage')]);
  }
  const { out, date = calendarDay(new Date()) } = parsed.values;
  const [file, ...more] = parsed.positionals;
  const { read, column } = parsed.values;
  if (read !== undefined) {
    const others = file ?? out ?? parsed.values.format ?? parsed.values.date;
    if (others !== undefined) throw new Refusal([say('cli.readAlone'), say('cli.readUsage')]);
    return { read, column };
  }
  if (column !== undefined) throw new Refusal([say('cli.readAlone'), say('cli.readUsage')]);
  if (file === undefined || more.length > 0)
    throw new Refusal([say('cli.oneFile'), say('cli.usage')]);
  if (!out) throw new Refusal([say('cli.noOut'), say('cli.usage')]);
  if (!parseAnswers({ visitDate: date }).ok) throw new Refusal([say('cli.date')]);
  const named =
    parsed.values.format ??
    (out === standardOutput ? 'text' : formatOf[extname(out).toLowerCase()]);
  const format = formats.find((known) => known === named);
  if (!format) throw new Refusal([say('cli.format')]);
  return { file, out, date, format };
}

/** The bytes of a file, or of a pipe; reading stops where no answers file is that large. */
async function readBytes(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(asTyped(file))) {
      size += chunk.length;
      if (size > largestFile) break;
      chunks.push(chunk);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal([say(code === 'ENOENT' ? 'cli.missing' : 'cli.unreadable', { file })]);
  }
  if (size > largestFile) throw new Refusal([say('cli.tooLarge', { file })]);
  return Buffer.concat(chunks);
}

async function readAnswers(file: string) {
  const bytes = await readBytes(file);
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Refusal([say(error instanceof TypeError ? 'cli.notText' : 'cli.notJson', { file })]);
  }
  const parsed = parseAnswers(raw);
  if (parsed.ok) return parsed.answers;
  const lines = parsed.problems.map(({ field, message }) => `${field}: ${message}`);
  const rest = lines.length - mostProblems;
  throw new Refusal(
    rest > 0 ? [...lines.slice(0, mostProblems), say('cli.more', { count: rest })] : lines,
  );
}

async function render(sheet: Sheet, format: Format): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(sheet, null, 2)}\n`;
  if (format === 'text') return sheetAsText(sheet);
  if (format === 'html') return renderHtml(sheet, sheetCss);
  const { bytes, missing } = await renderSheet(sheet, nodeFonts);
  if (missing.length > 0) {
    console.error(say('cli.missingCharacters', { characters: missing.join(' ') }));
  }
  return bytes;
}

async function write(out: string, result: string | Uint8Array) {
  if (out === standardOutput) {
    process.stdout.write(result);
    return;
  }
  await writeFile(asTyped(out), result).catch(() => {
    throw new Refusal([say('cli.cannotWrite', { file: out })]);
  });
}

try {
  const given = readArguments();
  if ('read' in given) {
    const { json, notes } = showFacts(given.read, given.column, say);
    process.stdout.write(json);
    for (const note of notes) console.error(note);
  } else {
    const { file, out, date, format } = given;
    const sheet = buildSheet(await readAnswers(file), { madeOn: date });
    await write(out, await render(sheet, format));
  }
} catch (error) {
  const lines = error instanceof Refusal ? error.lines : [say('cli.failed')];
  for (const line of lines) console.error(line);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
