import { Refused } from './refusal';

/**
 * Picks the media type that an Accept header prefers (RFC 9110, 12.5.1). The first one wins a tie,
 * or if there is no header.
 * @throws Refused if the header accepts none of them
 */
export function chosenType<Type extends string>(
  header: string | null,
  types: readonly Type[],
): Type {
  const ranges = (header?.trim() || '*/*').split(',').map(readRange);
  const rated = types.map((type) => ({ type, quality: qualityOf(type, ranges) }));
  const best = rated.reduce((first, next) => (next.quality > first.quality ? next : first));
  if (best.quality === 0) throw new Refused('accept');
  return best.type;
}

type Range = { name: string; quality: number };

function readRange(text: string): Range {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = weight === undefined ? 1 : Number(weight);
  return { name, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** Returns the quality of the most specific range that matches; 0 if none does. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const closest = [type, type.replace(/\/.*/, '/*'), '*/*'];
  for (const name of closest) {
    const range = ranges.find((one) => one.name === name);
    if (range) return range.quality;
  }
  return 0;
}
