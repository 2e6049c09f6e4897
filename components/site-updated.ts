import { atSite } from './at-site';

/** Whether the site was updated since this page was opened: then parts of the page are gone. */
export async function isSiteUpdated(): Promise<boolean> {
  try {
    const response = await fetch(atSite('/build.json'), { cache: 'no-store' });
    const { build } = (await response.json()) as { build?: unknown };
    return typeof build === 'string' && build !== process.env.ASKWELL_BUILD;
  } catch {
    return false;
  }
}
