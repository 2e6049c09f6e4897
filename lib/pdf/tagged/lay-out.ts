import layOut from '@react-pdf/layout';
import type { DocumentProps } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { fontStore } from '../type/font-store';
import { withOwnTags } from './mark-content';
import { nodesOf } from './nodes-of';
import type { LaidOut, PageNode } from './page-model';
import { type LaidOutNode, portable } from './portable';

/**
 * Lays out a react-pdf document whose elements are tagged by their `tag` props.
 * @param options.oncePerPage each page is an element of its own that may be painted many times: none
 * of its elements runs on to another page
 * @throws if the document has no title, language or creation date
 */
export async function layOutTagged(
  document: ReactElement<DocumentProps>,
  { oncePerPage = false } = {},
): Promise<LaidOut> {
  const [root] = nodesOf(document) as unknown as [LaidOutNode & { props: DocumentProps }];
  const { title, language, creationDate, creator = '', producer = '' } = root.props;
  if (!title || !language || !creationDate) {
    throw new Error('The document lacks a title, a language or a creation date');
  }
  // The types of layout know neither tags nor its second parameter, which resolves fonts.
  const layOutWithFonts = layOut as unknown as (
    document: unknown,
    fonts: typeof fontStore,
  ) => Promise<unknown>;
  const laidOut = (await layOutWithFonts(
    oncePerPage ? root : withOwnTags(root as PageNode),
    fontStore,
  )) as LaidOutNode;
  return {
    pages: laidOut.children?.map(portable) ?? [],
    info: { title, language, creator, producer, date: creationDate.toISOString() },
  };
}
