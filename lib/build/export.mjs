// npm run export: the pages as plain files in out/, for any web server. Without the service, which
// needs Node. Built beside the real build, in a copy, so that neither disturbs the other.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
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
import { pagePolicy } from './content-security-policy.ts';
import { inlineScriptHashes } from './inline-scripts.mjs';

const copy = '.export';
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.mjs',
  'package.json',
  'tsconfig.json',
];

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

const pages = readdirSync('out', { recursive: true }).filter((name) => name.endsWith('.html'));
for (const page of pages) givePolicy(join('out', page));
writeFileSync('out/_headers', await headersFile());
console.log(`Wrote ${pages.length} pages to out, and their headers to out/_headers.`);

/** A page that is only a file has its policy in itself. Who may frame it, only a header can say. */
function givePolicy(file) {
  const html = readFileSync(file, 'utf8');
  const policy = pagePolicy(inlineScriptHashes(html)).replace(/; frame-ancestors [^;]*/, '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  writeFileSync(file, html.replace('<head>', `<head>${meta}`));
}

/** The headers that the server would send, as Netlify and Cloudflare Pages read them. */
async function headersFile() {
  const rules = await config.headers();
  const framing = {
    source: '/:path*',
    headers: [{ key: 'X-Frame-Options', value: 'DENY' }],
  };
  return [...rules, framing]
    .map(({ source, headers }) => {
      const lines = headers.map(({ key, value }) => `  ${key}: ${value}\n`);
      return `${source.replace(':path*', '*')}\n${lines.join('')}`;
    })
    .join('\n');
}
