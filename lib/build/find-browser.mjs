import { spawnSync } from 'node:child_process';
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
  if (CHROMIUM_PATH) return starts(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  const { chromium } = await import('@playwright/test');
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    namesOnPath.map((name) => join(folder, name)),
  );
  return [chromium.executablePath(), ...onPath, ...usualPlaces].find(starts);
}

/** A downloaded browser may lack libraries of the system: it counts only if it starts. */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows --version opens a window and prints nothing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/**
 * Finds a browser, or tries Playwright's own download and then the system's package manager.
 * @returns {Promise<string>} path of the program
 * @throws {Error} a sentence that says what to install
 */
export async function installBrowser() {
  const { CHROMIUM_PATH } = process.env;
  const found = await findBrowser();
  if (found) return found;
  if (CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, and no browser starts from there.`);
  }
  for (const [way, commands] of waysToInstall()) {
    console.log(`No browser to test with yet: trying ${way}. This can take some minutes.`);
    for (const [program, ...args] of commands) {
      spawnSync(program, args, { stdio: 'ignore', shell: process.platform === 'win32' });
    }
    const installed = await findBrowser();
    if (installed) return installed;
    console.log('That did not work here.');
  }
  throw new Error(
    'The tests need a browser and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

/** @returns {[string, string[][]][]} what is tried, and the commands for it */
function waysToInstall() {
  const download = ['Playwright’s own download', [['npx', 'playwright', 'install', 'chromium']]];
  if (!existsSync('/usr/bin/apt-get')) return [download];
  const aptGet = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  return [
    download,
    [
      'the package manager (apt-get)',
      [
        [...aptGet, 'update'],
        [...aptGet, ...install],
      ],
    ],
  ];
}
