// Runs before `npm run build` and `npm run dev`: copies the fonts that the PDF engine may fetch in a
// browser to public/fonts, which git ignores. On Node the engine reads them from the packages.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The packages under @fontsource of lib/pdf/type/typefaces.ts; tests/fonts.test.ts holds both together. */
export const packages = [
  'noto-sans-hebrew',
  'vazirmatn',
  'noto-sans-sc',
  'noto-sans-tc',
  'noto-sans-jp',
  'noto-sans-kr',
  'noto-emoji',
  'noto-sans-symbols-2',
];

/** Weights of the paper; of signs, which look the same in both, only the first. */
const weights = [400, 600];
const ofSigns = ['noto-emoji', 'noto-sans-symbols-2'];

/** The files of a package that are needed: the list of slices, these in each weight, the licence. */
export function filesOf(name) {
  const list = readFileSync(join('node_modules/@fontsource', name, 'unicode.json'), 'utf8');
  const slices = Object.keys(JSON.parse(list)).map((key) => key.replace(/[[\]]/g, ''));
  return [
    'unicode.json',
    'LICENSE',
    ...slices.flatMap((slice) =>
      weights
        .slice(0, ofSigns.includes(name) ? 1 : 2)
        .map((weight) => `files/${name}-${slice}-${weight}-normal.woff`),
    ),
  ];
}

function copyFonts() {
  rmSync('public/fonts', { recursive: true, force: true });
  for (const name of packages) {
    mkdirSync(join('public/fonts', name, 'files'), { recursive: true });
    for (const file of filesOf(name)) {
      cpSync(join('node_modules/@fontsource', name, file), join('public/fonts', name, file));
    }
  }
}

if (process.argv[1] === import.meta.filename) copyFonts();
