// npm run licences: every package that is installed, by licence, from what each says of itself.
// Exit code 1 if one says nothing, or asks for more than to be named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const free =
  /^\(?((MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|CC-BY-4\.0|OFL-1\.1|Unlicense|BlueOak-1\.0\.0|Python-2\.0|MIT-0|Zlib)( (AND|OR) )?)+\)?$/;
/** These ask for their own changes to be published. They test, build, or shrink pictures that we do not have. */
const tools = /^(@axe-core\/playwright|axe-core|lightningcss(-[\w-]+)?|@img\/sharp-[\w-]+) /;
const forTools = /MPL-2\.0|LGPL-3\.0-or-later/;
/** Licences of packages whose package.json names none, from their licence files. */
const byFile = { 'node_modules/png-js': 'MIT' };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const byLicence = new Map();
const strange = [];
for (const [path, entry] of Object.entries(packages)) {
  if (path === '') continue;
  const { license = byFile[path] ?? 'not said' } = { ...entry, ...ofItself(path) };
  const name = `${path.replace(/^.*node_modules\//, '')} ${entry.version}`;
  byLicence.set(license, [...(byLicence.get(license) ?? []), name]);
  const isAccepted = free.test(license) || (tools.test(name) && forTools.test(license));
  if (!isAccepted) strange.push(`${name}: ${license}`);
}
for (const [licence, names] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${licence} (${names.length})\n  ${names.sort().join('\n  ')}`);
}
if (strange.length > 0) {
  console.error(`Look at these:\n  ${strange.join('\n  ')}`);
  process.exit(1);
}

/** Reads a package's own package.json; packages for other systems are not installed. */
function ofItself(path) {
  try {
    const { license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    return typeof license === 'string' ? { license } : {};
  } catch {
    return {};
  }
}
