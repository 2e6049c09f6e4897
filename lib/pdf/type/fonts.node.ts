import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FontSources } from './fonts';

/** From a bundle to the copies of the extra fonts: lib/build/bundle.mjs puts the path in. */
declare const EXTRA_FONTS: string | undefined;

const { resolve } = createRequire(import.meta.url);
const besideThis = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A checkout reads the packages that the files come from; where a bundle runs, they are not installed. */
const files =
  typeof EXTRA_FONTS === 'undefined'
    ? {
        regular: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
        semibold: resolve(
          '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
        ),
        extra: (path: string) => resolve(`@fontsource/${path}`),
      }
    : {
        regular: besideThis('SourceSans3_400Regular.ttf'),
        semibold: besideThis('SourceSans3_600SemiBold.ttf'),
        extra: (path: string) => besideThis(EXTRA_FONTS + path),
      };

/** The typefaces on Node. */
export const nodeFonts: FontSources = {
  ...files,
  read: async (place) => new Uint8Array(await readFile(place)).buffer,
};
