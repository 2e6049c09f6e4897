import * as primitives from '@react-pdf/primitives';
import type * as renderer from '@react-pdf/renderer';

// What react-pdf's own entry exports, without three versions of React's reconciler beside it.

type Elements = Pick<typeof renderer, 'Document' | 'Page' | 'Path' | 'Svg' | 'Text' | 'View'>;

export const { Document, Page, Path, Svg, Text, View } = primitives as unknown as Elements;

/** The style of what keeps its width beside others. react-pdf takes a shrink of 0 for one of 1. */
export const rigid = { flexShrink: 0.0001 } as const;

/**
 * The style of what takes the width that others leave. react-pdf breaks a text into lines once, at the first
 * width that it is asked for: only this way that is the width which the text gets.
 */
export const elastic = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const;
