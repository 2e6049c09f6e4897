'use client';

import { createContext, type ReactNode, useContext } from 'react';

type Words = { title: string; text: string; button: string };

const CrashWordsContext = createContext<Words>({ title: '', text: '', button: '' });

/**
 * The few words of the page that says something broke. They come with every page, from the server:
 * the page itself would bring all wordings along, once more.
 */
export const CrashWords = ({ words, children }: { words: Words; children: ReactNode }) => (
  <CrashWordsContext value={words}>{children}</CrashWordsContext>
);

export const useCrashWords = (): Words => useContext(CrashWordsContext);
