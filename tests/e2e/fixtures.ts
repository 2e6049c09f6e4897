import { test as base, expect, type Page } from '@playwright/test';

// Next preloads styles for pages that a link leads to; Chromium remarks on it when nobody goes there.
const harmless = /preloaded using link preload but not used/;
const none = /(?!)/;

/**
 * Tells of each text that React holds as a node of its own, beside others or where an element may
 * take its place. A browser that translates the page puts another node there, and the next change
 * throws. A text that is all an element holds is safe, and so is what is not to be translated.
 */
function tellBareTexts() {
  const isBare = (node: Node) =>
    node.nodeType === Node.TEXT_NODE &&
    node.nodeValue?.trim() !== '' &&
    !node.parentElement?.closest('[translate=no]') &&
    Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
  const tell = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = texts.nextNode()) {
      if (isBare(node)) console.error(`A bare text: ${node.nodeValue}`);
    }
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(tell);
  }).observe(document, { childList: true, subtree: true });
}

type Fixtures = {
  /** Messages that a test brings about on purpose. */
  expectedErrors: RegExp;
  /** A page on which any other message in the console fails the test. */
  page: Page;
};

export const test = base.extend<Fixtures>({
  expectedErrors: [none, { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(tellBareTexts);
    await use(page);
    const isExpected = (text: string) => harmless.test(text) || expectedErrors.test(text);
    expect(errors.filter((text) => !isExpected(text))).toEqual([]);
  },
});

export { expect };
