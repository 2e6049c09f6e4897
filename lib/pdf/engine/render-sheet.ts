import type { Sheet } from '../../sheet/sheet';
import { layOutSheet } from '../pages/lay-out-sheet';
import { paintTagged } from '../tagged/paint';
import { type FontSources, typingFont } from '../type/fonts';
import { prepareText } from '../type/prepare-text';

/** A finished PDF, and the characters that it shows as □ because no typeface has them. */
export type RenderedSheet = { bytes: Uint8Array<ArrayBuffer>; missing: string[] };

/**
 * Sheet to PDF, the same on Node and in a browser.
 * The same sheet gives the same bytes: nothing is read from the clock.
 * @throws if a font file is missing or broken, or if the layout fails
 */
export async function renderSheet(sheet: Sheet, fonts: FontSources): Promise<RenderedSheet> {
  const missing = await prepareText(sheet, fonts);
  const options = sheet.print.edition === 'fillable' ? { typingFont: typingFont() } : {};
  return { bytes: paintTagged(await layOutSheet(sheet), options), missing };
}
