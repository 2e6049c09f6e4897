import { largestPracticeFile, type Practice, readPractice } from '../lib/answers/practice';
import { atSite } from './at-site';
import { pageMemory, usePageMemory } from './page-memory';

const memory = pageMemory<{ practice: Practice }>({ practice: {} }, () => false);
let asked: Promise<Practice> | undefined;

/** Fetches the texts of the practice whose site this is, once; without any, or offline, there are none. */
export function sitePractice(): Promise<Practice> {
  asked ??= fetchPractice().then((practice) => {
    memory.set({ practice });
    return practice;
  });
  return asked;
}

async function fetchPractice(): Promise<Practice> {
  try {
    const text = await (await fetch(atSite('/practice.json'))).text();
    if (text.length > largestPracticeFile) return {};
    const read = readPractice(JSON.parse(text));
    return read.ok ? read.practice : {};
  } catch {
    return {};
  }
}

/** The texts of the practice whose site this is, once they have come. */
export const useSitePractice = (): Practice => usePageMemory(memory, (now) => now.practice);
