// Makes the example PDFs in public/examples anew, from the answers in tests/examples.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

for (const file of readdirSync('tests/examples')) {
  const out = `public/examples/${basename(file, '.json')}.pdf`;
  const args = [`tests/examples/${file}`, '--out', out, '--date', '2026-11-23'];
  execFileSync('npm', ['run', '--silent', 'sheet', '--', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
