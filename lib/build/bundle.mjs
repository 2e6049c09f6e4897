// The last step of `npm run build`: the render thread and the command line as plain JavaScript, with
// every package that they use inside, so that nothing is compiled or looked up where they run.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';
import { bundleFolder, stampBundles } from './bundle-stamp.mjs';

const { resolve } = createRequire(import.meta.url);
const typeface = '@expo-google-fonts/source-sans-3';

/** Files that the bundles read at run time from their own folder. */
const besides = [
  'lib/html/sheet.css',
  resolve(`${typeface}/400Regular/SourceSans3_400Regular.ttf`),
  resolve(`${typeface}/600SemiBold/SourceSans3_600SemiBold.ttf`),
];

/**
 * Writes `worker.node.mjs`, `cli.mjs` and what both need into a folder, which is emptied before.
 * @param {string} folder
 * @returns {Promise<import('esbuild').Metafile>} what was put into each file
 */
export async function bundle(folder) {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { 'worker.node': 'lib/pdf/engine/worker.node.ts', cli: 'lib/cli/cli.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: {
      'process.env.NODE_ENV': '"production"',
      EXTRA_FONTS: JSON.stringify(`${relative(folder, 'public/fonts').replaceAll('\\', '/')}/`),
    },
    // Packages in CommonJS load what is Node's own by `require`, which an ES module lacks.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
    },
    plugins: [standardFonts],
    metafile: true,
    logLevel: 'warning',
  });
  for (const file of besides) copyFileSync(file, join(folder, basename(file)));
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(metafile));
  return metafile;
}

/** pdfkit loads the metrics of the standard fonts by a `require` of its own making, which no bundler follows. */
const standardFonts = {
  name: 'standard-fonts',
  setup({ onLoad }) {
    onLoad({ filter: /pdfkit\.node\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      return { contents: source.replace(/require\$1(?=\('#standard-fonts\/)/g, 'require') };
    });
  },
};

/** The licence texts of all packages in the bundles, which ask to be kept with every copy. */
function licencesOf({ inputs }) {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set([...folders, join('node_modules', typeface)])]
    .sort()
    .map(licenceOf)
    .join('\n');
}

function licenceOf(folder) {
  const {
    name,
    version,
    license = 'as follows',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}

if (process.argv[1] === import.meta.filename) {
  await bundle(bundleFolder);
  stampBundles();
}
