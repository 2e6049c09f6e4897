import type { MarkedSpan } from './page-model';

/** The operator that opens a span of marked content, whose properties stand in place of its glyphs. */
export const openSpan = (span: MarkedSpan) => `${tagOf(span)} ${propertiesOf(span)} BDC`;

/**
 * Poppler turns letters that run from right to left round in the ActualText of a Span too, and reads
 * no other: it has them right from the glyphs.
 */
const tagOf = ({ isReversed }: MarkedSpan) => (isReversed ? '/Text' : '/Span');

const propertiesOf = ({ lang, actualText }: MarkedSpan) =>
  `<<${lang ? `/Lang (${lang})` : ''}${actualText === undefined ? '' : `/ActualText ${hex(actualText)}`}>>`;

/** UTF-16 with its mark at the start. In capitals: read-back.ts takes others for codes of glyphs. */
const hex = (text: string) =>
  `<FEFF${Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  )
    .join('')
    .toUpperCase()}>`;
