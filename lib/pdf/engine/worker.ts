import type { FontSources } from '../type/fonts';
import { answerRequest, type EngineRequest } from './engine';

// The PDF engine, off the page's thread: whatever hangs here can be stopped from there.

const fonts: FontSources = {
  regular: new URL(
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    import.meta.url,
  ).href,
  semibold: new URL(
    '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    import.meta.url,
  ).href,
  // Copied there by lib/build/fonts.mjs, under the path of the site.
  extra: (path) =>
    new URL(`${process.env.ASKWELL_BASE_PATH ?? ''}/fonts/${path}`, location.origin).href,
  read: async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error('no such font');
    return response.arrayBuffer();
  },
};

addEventListener('message', async ({ data }: MessageEvent<EngineRequest>) => {
  postMessage(await answerRequest(data, fonts));
});
