import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Violations that axe finds on a page: the id of each rule, and the elements that break it. */
export async function issuesOf(page: Page): Promise<[string, string[]][]> {
  // Axe's half a megabyte need not be sent again to a page that has it.
  const hasAxe = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, axeSource: hasAxe ? 'void 0' : undefined })
    // "Legacy" looks at one document alone, in half the time; our pages have no frames.
    .setLegacyMode()
    // Of the rules that pass, no element is described: nobody reads them.
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
