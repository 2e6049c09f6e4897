import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Violations that axe finds on a page: the id of each rule, and the elements that break it. */
export async function issuesOf(page: Page): Promise<[string, string[]][]> {
  // "Legacy" looks at one document alone, in half the time; our pages have no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
