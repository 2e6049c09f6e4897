import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadsOf } from '../record-cases';

// npm run check:baits: documents by people who had not seen the rules, which mislead the reader of reports
// though a careful nurse would not be misled. It says which still do, and fails while there are any: what is
// mended moves to records-strangers.json, which holds it.

type Bait = { id: string; why: string; lines: string[]; trap: number[]; wrong: string[] };

const file = join(import.meta.dirname, '..', 'data', 'records-baits.json');
const { documents }: { documents: Bait[] } = JSON.parse(readFileSync(file, 'utf8'));

const misleading = documents.flatMap(({ id, why, lines, wrong }) => {
  const found = leadsOf(lines);
  const misread = wrong.filter((one) => found.includes(one));
  return misread.length > 0 ? [{ id, misread, why }] : [];
});
for (const { id, misread, why } of misleading) console.log(`${id}: ${misread.join(', ')} (${why})`);
console.log(`${misleading.length} of ${documents.length} still mislead`);
process.exit(misleading.length > 0 ? 1 : 0);
