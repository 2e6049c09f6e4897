import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium to test with, or undefined: the one that CHROMIUM_PATH names, the one that Playwright
 * downloaded, else one that the system has.
 * @returns {Promise<string | undefined>} path of the program
 */
export async function findBrowser() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  const { chromium } = await import('@playwright/test');
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    namesOnPath.map((name) => join(folder, name)),
  );
  return [chromium.executablePath(), ...onPath, ...usualPlaces].find(
    (path) => path && existsSync(path),
  );
}

/** Tries Playwright's own download, then the system's package manager. */
export async function installBrowser() {
  const found = await findBrowser();
  if (found) return found;
  const attempts = [['npx', ['playwright', 'install', 'chromium']], ...aptInstall()];
  for (const [program, args] of attempts) {
    console.log(`Looking for a browser to test with: ${[program, ...args].join(' ')}`);
    try {
      execFileSync(program, args, {
        stdio: ['ignore', 'inherit', 'ignore'],
        shell: process.platform === 'win32',
      });
    } catch {
      continue;
    }
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a browser and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

/** @returns {[string, string[]][]} */
function aptInstall() {
  if (!existsSync('/usr/bin/apt-get')) return [];
  const isRoot = process.getuid?.() === 0;
  const asRoot = (args) => (isRoot ? ['apt-get', args] : ['sudo', ['-n', 'apt-get', ...args]]);
  return [
    asRoot(['update', '-q']),
    asRoot(['install', '-q', '-y', '--no-install-recommends', 'chromium']),
  ];
}
