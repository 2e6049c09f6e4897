import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontSources } from './fonts';

const { resolve } = createRequire(import.meta.url);

/** The typefaces on Node: files of the packages that they come from. */
export const nodeFonts: FontSources = {
  regular: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  semibold: resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  extra: (path) => resolve(`@fontsource/${path}`),
  read: async (place) => new Uint8Array(await readFile(place)).buffer,
};
