import type { Font } from '../type/font';
import { fontNamed } from '../type/fonts';
import type { Inline, Owner } from './owner';
import type { MarkedSpan, TextLine } from './page-model';
import { StructElement } from './structure-tree';

/** A font as react-pdf hands it over for one run of text, with what is special about the run. */
export class InlineFont {
  constructor(
    readonly font: Font,
    readonly inline: Inline,
  ) {}

  /** react-pdf looks for pictures among the glyphs of a run. */
  glyphForCodePoint(codePoint: number): object {
    return this.font.glyphForCodePoint(codePoint);
  }
}

/** Lines as react-pdf paints them, with the fonts that their runs name. */
export function withFonts(lines: readonly TextLine[] = [], owner: Owner): object[] {
  const lead = leadOwner(lines, owner);
  return lines.map((line) => lineWithFonts(line, owner, lead));
}

/** The element of the label that leads a text: a paragraph of its own, before the text's. */
function leadOwner(lines: readonly TextLine[], owner: Owner): StructElement | undefined {
  const lead = lines.flatMap(({ runs }) => runs).find((run) => run.lead)?.lead;
  if (!lead || !(owner instanceof StructElement)) return undefined;
  return new StructElement({ role: 'P', actualText: lead }, owner.parent);
}

function lineWithFonts({ spans = [], ...line }: TextLine, owner: Owner, lead?: StructElement) {
  const elements = spans.map((span) => elementOf(span, owner));
  const runs = line.runs.map((run, at) => {
    const known = fontNamed(run.font);
    const span = spans[run.span ?? -1];
    const inline = {
      owner: run.lead ? lead : elements[run.span ?? -1],
      span,
      endsSpan: line.runs[at + 1]?.span !== run.span,
    };
    const ours = known && (span || inline.owner) ? new InlineFont(known, inline) : known;
    // A font that is not ours would not be embedded; tagged-pdf.ts refuses it by name.
    const font = ours ?? { type: 'STANDARD', fullName: run.font, ...noGlyphs };
    // One in the eyes of react-pdf, which hands the glyphs on: see tagged-pdf.ts.
    const [glyphs, positions] = [[run.glyphs], [{ xAdvance: 0 }]];
    return { ...run, glyphs, positions, attributes: { ...run.attributes, font: [font] } };
  });
  return { ...line, runs };
}

/** The element of a span that runs from right to left: those who read the structure find its letters there. */
function elementOf(
  { isReversed, lang, actualText }: MarkedSpan,
  owner: Owner,
): StructElement | undefined {
  if (!isReversed || !(owner instanceof StructElement)) return undefined;
  return new StructElement({ role: 'Span', lang, actualText }, owner);
}

const noGlyphs = { glyphForCodePoint: () => ({ id: 0 }) };
