import type { WordToken } from './sign-tokens';

/** A measured temperature, and the index after it. */
export type Temperature = { isFever: boolean; next: number };

const thermometers = ['t', 'temp', 'tmax', 'temperature', 'temps', 'fever', 'running'];
const beforeDegrees = ['of', 'to', 'was', 'is', 'up', 'at', ':', '=', '~', '-', '>'];

/** Finds a measured temperature: "T 101.4", "temp of 38.5". */
export function temperatureAt(tokens: readonly WordToken[], at: number): Temperature | undefined {
  if (isDegrees(tokens, at)) return { isFever: true, next: at + 2 };
  if (!thermometers.includes(tokens[at]?.word ?? '')) return undefined;
  let next = at + 1;
  while (next < at + 4 && beforeDegrees.includes(tokens[next]?.word ?? '')) next += 1;
  const degrees = Number(tokens[next]?.word);
  const isMeasured = (degrees >= 35 && degrees <= 43) || (degrees >= 95 && degrees <= 109);
  if (!isMeasured) return undefined;
  // Who writes "fever 100" means a fever.
  const isNamed = tokens[at]?.word === 'fever';
  const isFever = isNamed || degrees >= 100.4 || (degrees >= 38 && degrees <= 43);
  return { isFever, next: next + 1 };
}

/** "101.5 F", "102°". */
function isDegrees(tokens: readonly WordToken[], at: number): boolean {
  const degrees = Number(tokens[at]?.word);
  return degrees >= 100.4 && degrees <= 109 && ['f', '°'].includes(tokens[at + 1]?.word ?? '');
}
