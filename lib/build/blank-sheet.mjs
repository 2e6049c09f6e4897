// Makes public/blank-sheet.pdf before the build: the sheet of somebody who knows nothing yet, for those
// who only want paper, and for a browser without JavaScript.
import { execFileSync } from 'node:child_process';

const args = ['tests/examples/knows-nothing.json', '--out', 'public/blank-sheet.pdf'];
execFileSync('npm', ['run', '--silent', 'sheet', '--', ...args], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
