import type { Sheet } from '../sheet';
import { coverSheet } from './coverage';
import { canDraw, type FontSources, loadFonts, typingFont } from './fonts';
import { SheetDocument } from './sheet-document';
import { renderTagged } from './tagged/render-tagged';

/** A finished PDF, and the characters that it shows as □ because the typeface lacks them. */
export type RenderedSheet = { bytes: Uint8Array<ArrayBuffer>; missing: string[] };

/**
 * Sheet to PDF, the same on Node and in a browser.
 * The same sheet gives the same bytes: nothing is read from the clock.
 * @throws if a font file is missing or broken, or if the layout fails
 */
export async function renderSheet(sheet: Sheet, fonts: FontSources): Promise<RenderedSheet> {
  await loadFonts(fonts);
  const { sheet: covered, missing } = coverSheet(sheet, canDraw);
  const options = sheet.print.edition === 'fillable' ? { typingFont: typingFont() } : {};
  return { bytes: await renderTagged(<SheetDocument sheet={covered} />, options), missing };
}
