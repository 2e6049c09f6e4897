import { createRequire } from 'node:module';
import type { FontSources } from './fonts';

const { resolve } = createRequire(import.meta.url);

/** The typeface on Node: files of the package it comes from. */
export const nodeFonts: FontSources = {
  regular: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  semibold: resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
};
