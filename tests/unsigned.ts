import type { Signature, SignedPart } from '../lib/content/signatures';

/**
 * Stands in for the signatures in tests whose golden files are not to change when somebody signs:
 * `vi.mock('../lib/content/signatures', () => import('./unsigned'))`.
 */
export const signatures: readonly Signature[] = [];
export const staleParts: readonly SignedPart[] = [];
