import { unzipSync } from 'fflate';

/** All parts of a workbook that are read may have so many bytes once they are inflated. */
export const largestInside = 40 * 1024 * 1024;

/** The parts of a workbook have more bytes than may be read. */
export class TooLargeInside extends Error {}

/** Inflates a part by its path; undefined if there is none. */
export type Parts = (path: string) => Uint8Array | undefined;

/**
 * Opens a ZIP without inflating anything yet. Pictures, caches and whatever else a workbook holds are
 * never inflated, and all that is may not exceed a limit. A part gets as much room as its header
 * says, so that one that says too little is cut short, which no XML survives.
 */
export function partsIn(zip: Uint8Array): Parts {
  let room = largestInside;
  return (path) => {
    const wanted = path.toLowerCase();
    const found = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (name.toLowerCase() !== wanted) return false;
        room -= originalSize;
        if (room < 0) throw new TooLargeInside();
        return true;
      },
    });
    return Object.values(found)[0];
  };
}
