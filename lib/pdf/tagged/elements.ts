import * as primitives from '@react-pdf/primitives';
import type * as renderer from '@react-pdf/renderer';

// What react-pdf's own entry exports, without three versions of React's reconciler beside it.

type Elements = Pick<typeof renderer, 'Document' | 'Page' | 'Path' | 'Svg' | 'Text' | 'View'>;

export const { Document, Page, Path, Svg, Text, View } = primitives as unknown as Elements;
