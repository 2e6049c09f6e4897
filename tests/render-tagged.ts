import type { DocumentProps } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { layOutTagged } from '../lib/pdf/tagged/lay-out';
import { paintTagged } from '../lib/pdf/tagged/paint';

/** A document of the tests' own, laid out and painted. */
export const renderTagged = async (
  document: ReactElement<DocumentProps>,
  options: { typingFont?: Uint8Array } = {},
): Promise<Uint8Array<ArrayBuffer>> => paintTagged(await layOutTagged(document), options);
