import type { Sheet } from '../sheet';
import { type FontSources, typingFont } from './fonts';
import { layOutSheet } from './lay-out-sheet';
import { setType } from './set-type';
import { paintTagged } from './tagged/paint';

/** A finished PDF, and the characters that it shows as □ because no typeface has them. */
export type RenderedSheet = { bytes: Uint8Array<ArrayBuffer>; missing: string[] };

/**
 * Sheet to PDF, the same on Node and in a browser.
 * The same sheet gives the same bytes: nothing is read from the clock.
 * @throws if a font file is missing or broken, or if the layout fails
 */
export async function renderSheet(sheet: Sheet, fonts: FontSources): Promise<RenderedSheet> {
  const { covered, missing } = await setType(sheet, fonts);
  const options = sheet.print.edition === 'fillable' ? { typingFont: typingFont() } : {};
  return { bytes: await paintTagged(await layOutSheet(covered), options), missing };
}
