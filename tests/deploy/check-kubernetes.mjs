// npm run check:kubernetes: the examples against the schemas of Kubernetes, by kubernetes-models, which
// comes by npx. Exit code 1 if a value is wrong, or a field is one that no schema reads.
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** npx says where its packages are by the path of its commands. */
const commands = process.env.PATH.split(delimiter).find((folder) => /_npx/.test(folder));
if (!commands) throw new Error('Start it by npm run check:kubernetes, which brings the schemas.');
const packages = dirname(realpathSync(commands));
const { parseAllDocuments } = createRequire(join(packages, 'package.json'))('yaml');

const folder = import.meta.dirname;
let wrong = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  for (const document of parseAllDocuments(readFileSync(join(folder, file), 'utf8'))) {
    const found =
      document.errors.length > 0 ? document.errors.map(String) : await problemsIn(document.toJS());
    wrong += found.length;
    console.log(`${file}: ${document.get('kind')}: ${found.join('; ') || 'fits'}`);
  }
}
process.exit(wrong > 0 ? 1 : 0);

async function problemsIn(resource) {
  const { apiVersion, kind, spec, metadata, ...others } = resource;
  const unread = new Set();
  const file = join(packages, 'kubernetes-models', apiVersion, `${kind}.js`);
  const { [kind]: Model } = await import(pathToFileURL(file).href);
  const watched = {
    spec: watch(spec, '/spec', unread),
    metadata: watch(metadata, '/metadata', unread),
  };
  try {
    // Put in later: a model reads all that it is made of.
    Object.assign(new Model({}), watched).validate();
  } catch (error) {
    return [error.message];
  }
  return [...Object.keys(others), ...unread].map((path) => `${path} is no field`);
}

/** Notes each field below until somebody reads it: a schema reads those that it knows. */
function watch(value, path, unread) {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [] : {};
  for (const [name, below] of Object.entries(value)) {
    if (!Array.isArray(value)) unread.add(`${path}/${name}`);
    copy[name] = watch(below, `${path}/${name}`, unread);
  }
  return new Proxy(copy, {
    get(target, name) {
      unread.delete(`${path}/${String(name)}`);
      return target[name];
    },
  });
}
