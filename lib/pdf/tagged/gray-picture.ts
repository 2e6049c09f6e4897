import { type PngSamples, pngSamples } from './png-samples';

/** A picture in gray: a byte for each pixel, row by row; 255 is white. */
export type GrayPicture = { width: number; height: number; gray: Uint8Array<ArrayBuffer> };

/**
 * Turns a PNG into gray, on white where it lets the paper through. The last one is kept: all sheets of
 * a practice have the same.
 * @param base64 as lib/answers/logo.ts returns it
 * @returns null if its pixels cannot be unpacked
 */
export function grayPicture(base64: string): GrayPicture | null {
  if (last?.base64 !== base64) last = { base64, picture: unpacked(base64) };
  return last.picture;
}

let last: { base64: string; picture: GrayPicture | null } | undefined;

function unpacked(base64: string): GrayPicture | null {
  try {
    return inGray(base64);
  } catch {
    return null;
  }
}

function inGray(base64: string): GrayPicture {
  const png = pngSamples(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  const { width, height, color, count, samples } = png;
  const toGray = color === 3 ? grayOfPalette(png) : grayOfSamples(png);
  const gray = new Uint8Array(width * height);
  for (let at = 0; at < gray.length; at += 1) gray[at] = toGray(samples, at * count);
  return { width, height, gray };
}

/** Whether a picture can be painted, and shows on white paper. */
export const isSeenOnPaper = (base64: string): boolean =>
  grayPicture(base64)?.gray.some((sample) => sample < palest) ?? false;

/** What is lighter does not come through a copier. */
const palest = 0xa0;

type ToGray = (samples: Uint16Array, at: number) => number;

function grayOfPalette({ palette, transparent }: PngSamples): ToGray {
  const grays = Array.from({ length: palette.length / 3 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(at * 3);
    return onWhite(lightness(red, green, blue), (transparent[at] ?? 255) / 255);
  });
  return (samples, at) => grays[samples[at] ?? 0] ?? 255;
}

function grayOfSamples({ color, depth, count, transparent }: PngSamples): ToGray {
  const most = (1 << depth) - 1;
  const colors = color === 2 || color === 6 ? 3 : 1;
  // One color stands for no color at all, in 16 bits for each of its samples.
  const key = Array.from({ length: transparent.length >> 1 }, (_, at) => {
    const [high = 0, low = 0] = transparent.subarray(at * 2);
    return (high << 8) | low;
  });
  return (samples, at) => {
    const first = samples[at] ?? 0;
    const isKey = key.length === colors && key.every((one, index) => one === samples[at + index]);
    const alpha = count > colors ? (samples[at + colors] ?? most) / most : 1;
    const light =
      colors === 1 ? first : lightness(first, samples[at + 1] ?? 0, samples[at + 2] ?? 0);
    return onWhite((light / most) * 255, isKey ? 0 : alpha);
  };
}

/** How light a color looks (ITU-R BT.709). */
const lightness = (red: number, green: number, blue: number) =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

const onWhite = (gray: number, alpha: number) => Math.round(gray * alpha + 255 * (1 - alpha));
