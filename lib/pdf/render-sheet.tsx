import type { Sheet } from '../sheet';
import { closer, crowdedSides, firstPlan, needsBlank, type Plan, type SideName } from './fit';
import { type FontSources, typingFont } from './fonts';
import { setType } from './set-type';
import { SheetDocument } from './sheet-document';
import { type LaidOut, layOutTagged, paintTagged } from './tagged/render-tagged';

/** A finished PDF, and the characters that it shows as □ because no typeface has them. */
export type RenderedSheet = { bytes: Uint8Array<ArrayBuffer>; missing: string[] };

/**
 * Sheet to PDF, the same on Node and in a browser.
 * The same sheet gives the same bytes: nothing is read from the clock.
 * @throws if a font file is missing or broken, or if the layout fails
 */
export async function renderSheet(sheet: Sheet, fonts: FontSources): Promise<RenderedSheet> {
  const { sheet: covered, missing } = await setType(sheet, fonts);
  const options = sheet.print.edition === 'fillable' ? { typingFont: typingFont() } : {};
  return { bytes: await paintTagged(await layOutSheet(covered), options), missing };
}

/**
 * Each side set as openly as its page has room for. Most sheets fit at once; where a side does not,
 * it alone is tried again until it does.
 */
async function layOutSheet(sheet: Sheet): Promise<LaidOut> {
  const layOut = async (plan: Plan, only?: readonly SideName[]) => {
    const laidOut = await layOutTagged(<SheetDocument sheet={sheet} plan={plan} only={only} />);
    return { laidOut, pages: laidOut.sides as (SideName | undefined)[] };
  };
  let plan = firstPlan;
  let { laidOut, pages } = await layOut(plan);
  let crowded = crowdedSides(plan, pages, sheet.print);
  if (crowded.length > 0) {
    while (crowded.length > 0) {
      plan = closer(plan, crowded);
      crowded = crowdedSides(plan, (await layOut(plan, crowded)).pages, sheet.print);
    }
    ({ laidOut, pages } = await layOut(plan));
  }
  return needsBlank(pages) ? (await layOut({ ...plan, blankBeforeHome: true })).laidOut : laidOut;
}
