import { Refused } from './refusal';

/**
 * Which of these media types an Accept header likes best (RFC 9110, 12.5.1); the first where it has
 * no wish.
 * @throws Refused where it wants none of them
 */
export function chosenType<Type extends string>(
  header: string | null,
  types: readonly Type[],
): Type {
  const ranges = (header?.trim() || '*/*').split(',').map(readRange);
  const liking = types.map((type) => ({ type, quality: qualityOf(type, ranges) }));
  const best = liking.reduce((first, next) => (next.quality > first.quality ? next : first));
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

/** The range that names the type most closely decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const closest = [type, type.replace(/\/.*/, '/*'), '*/*'];
  for (const name of closest) {
    const range = ranges.find((one) => one.name === name);
    if (range) return range.quality;
  }
  return 0;
}
