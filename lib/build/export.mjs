// npm run export: the pages as plain files in out/, for any web server. Without the service, which
// needs Node. Built beside the real build, in a copy, so that neither disturbs the other.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import config from '../../next.config.mjs';
import { practiceOfSite } from '../answers/site.ts';
import { siteFrom } from '../service/the-site.ts';
import { pagePolicy } from './content-security-policy.ts';
import { headerRules, serverFiles } from './header-files.ts';
import { inlineScriptHashes } from './inline-scripts.mjs';

const copy = '.export';
const assets = 'out/_next/static';
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.mjs',
  'package.json',
  'tsconfig.json',
];

const site = siteFrom(process.env);
// Pages that are open ask for the assets that they were built with: --keep leaves those there.
const old = process.argv.includes('--keep') && existsSync(assets) ? '.export-assets' : null;
if (old) renameSync(assets, old);
rmSync(copy, { recursive: true, force: true });
rmSync('out', { recursive: true, force: true });
mkdirSync(copy);
for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
execFileSync(process.execPath, [resolve('node_modules/next/dist/bin/next'), 'build'], {
  cwd: copy,
  stdio: 'inherit',
  env: { ...process.env, ASKWELL_EXPORT: 'on' },
});
renameSync(join(copy, 'out'), 'out');
rmSync(copy, { recursive: true, force: true });
if (old) {
  cpSync(old, assets, { recursive: true, force: false });
  rmSync(old, { recursive: true });
}

const pages = readdirSync('out', { recursive: true }).filter((name) => name.endsWith('.html'));
for (const page of pages) givePolicy(join('out', page));
writeFileSync('out/practice.json', JSON.stringify(practiceOfSite(site)));
const rules = headerRules(await config.headers(), { frames: site.frames, base: config.basePath });
mkdirSync('out/_server');
for (const [name, text] of Object.entries(serverFiles(rules)))
  writeFileSync(join('out', name), text);
console.log(`Wrote ${pages.length} pages to out, for ${config.basePath || '/'} of a web server.`);
console.log('Their headers are in out/_headers, and in out/_server for nginx, Apache and IIS.');

/** A page that is only a file has its policy in itself. Who may frame it, only a header can say. */
function givePolicy(file) {
  const html = readFileSync(file, 'utf8');
  const policy = pagePolicy(inlineScriptHashes(html)).replace(/; frame-ancestors [^;]*/, '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  writeFileSync(file, html.replace('<head>', `<head>${meta}`));
}
