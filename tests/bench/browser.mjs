import { chromium } from '@playwright/test';
import { findBrowser } from '../../lib/build/find-browser.mjs';

/** Starts the browser of this machine for a bench. Throws where there is none. */
export async function launchBrowser() {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser was found. Name one in CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
