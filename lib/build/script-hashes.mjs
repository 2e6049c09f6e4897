// Runs after `next build`: writes .next/script-hashes.json, the SHA-256 of each inline script of each
// static page by its path, for the Content-Security-Policy. The pages stay static that way.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inlineScriptHashes } from './inline-scripts.mjs';

const pages = '.next/server/app';

const hashes = {};
for (const entry of readdirSync(pages, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.html')) continue;
  const file = join(entry.parentPath, entry.name);
  const name = relative(pages, file).replace(/\.html$/, '');
  const path = name === 'index' ? '/' : `/${name.split('\\').join('/')}`;
  hashes[path] = inlineScriptHashes(readFileSync(file, 'utf8'));
}
writeFileSync('.next/script-hashes.json', JSON.stringify(hashes, null, 2));
console.log(`Hashed the inline scripts of ${Object.keys(hashes).length} pages.`);
