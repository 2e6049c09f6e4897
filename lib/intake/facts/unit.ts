import type { Doubt } from './doubts';
import type { Parsed } from './parse-unit';
import type { Token } from './tokens';

/**
 * A sentence or a line, which is understood wholly or not at all. `doubts` has an entry for each
 * token.
 */
export type Unit = Parsed & { tokens: Token[]; doubts: (Doubt | undefined)[] };

/** Whether a treatment was declined or is a plan, as the end of its sentence says. */
export const isOffTable = ({ statements, classes }: Unit): boolean =>
  statements.some(
    ({ form, from, end }) => form === 'outcome' && classes.slice(from, end).includes('Planned'),
  );
