// Runs before `npm start` and `npm test`, on a machine that may have nothing but Node and npm.
// Installs the packages and builds the app, each only when what it depends on has changed;
// with --browser it also sees to a browser for the tests. Uses nothing but Node itself.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Askwell needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const built = [
  'app',
  'components',
  'instrumentation.ts',
  'lib',
  'public',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'proxy.ts',
  'tsconfig.json',
];

once(
  'node_modules/.installed',
  ['package-lock.json', 'package.json'],
  ['ci', '--include=dev', '--no-audit', '--no-fund'],
);
once('.next/.built', built, ['run', 'build'], process.env.ASKWELL_BASE_PATH);
if (process.argv.includes('--browser')) {
  const { installBrowser } = await import('./find-browser.mjs');
  try {
    console.log(`Browser for the tests: ${await installBrowser()}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Runs `npm ...args` unless the stamp says that it ran with the same files, Node, and setting. */
function once(stamp, sources, args, setting = '') {
  const now = () => `${fingerprint(sources)} ${setting}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now()) return;
  try {
    execFileSync('npm', args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    });
  } catch {
    console.error(`This step did not work: npm ${args.join(' ')}. Its messages stand above.`);
    process.exit(1);
  }
  // Taken now: the build itself adds files to public.
  writeFileSync(stamp, now());
}
