// Makes tests/guide-runs.txt: a hash of each run of five words in the guide, so that a test can hold
// "no sentence of the guide is used here" without the guide's text. The title may be quoted.
//   node lib/build/guide-runs.mjs <guide.txt>
import { readFileSync, writeFileSync } from 'node:fs';
import { wordRuns } from './word-runs.mjs';

const [guide] = process.argv.slice(2);
if (!guide) throw new Error('Say where the guide is: node lib/build/guide-runs.mjs <guide.txt>');

const title = wordRuns('Immunotherapy for Metastatic Breast Cancer: 2026 Guide');
const runs = wordRuns(readFileSync(guide, 'utf8')).filter((run) => !title.includes(run));
writeFileSync('tests/guide-runs.txt', `${[...new Set(runs)].sort().join('\n')}\n`);
