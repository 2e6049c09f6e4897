import type { PDFDocument } from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { frameOf, paintFrame, withoutFrame } from '../lib/pdf/tagged/frame';
import type { PageNode } from '../lib/pdf/tagged/page-model';

const viewOf = (style: Record<string, unknown>, type = 'VIEW'): PageNode => ({
  type,
  style: style as PageNode['style'],
  box: { left: 9, top: 9, width: 100, height: 40 },
});

const sides = ['Top', 'Right', 'Bottom', 'Left'];
const all = (name: (side: string) => string, value: unknown, of = sides) =>
  Object.fromEntries(of.map((side) => [name(side), value]));
const widths = (value: number) => all((side) => `border${side}Width`, value);
const corners = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'];
const radii = (value: number) => all((corner) => `border${corner}Radius`, value, corners);

/** The operations by which a view is painted, as calls. */
function paintedFor(style: Record<string, unknown>): string[] {
  const calls: string[] = [];
  const pdf: unknown = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...values: unknown[]) => {
          calls.push([name, ...values].join(' '));
          return pdf;
        },
    },
  );
  const frame = frameOf(viewOf(style));
  if (!frame) throw new Error('No frame');
  paintFrame(pdf as PDFDocument, frame);
  return calls;
}

describe('the frame of a view', () => {
  it('is the rectangles of its borders, inside its box', () => {
    expect(paintedFor({ borderBottomWidth: 2, borderBottomColor: 'gray' })).toEqual([
      ...['save', 'rect 0 38 100 2', 'fill gray', 'restore'],
    ]);
    expect(paintedFor({ ...widths(1), borderLeftWidth: 4 })).toEqual([
      ...['save', 'rect 0 0 100 1', 'rect 0 39 100 1', 'rect 0 0 4 40', 'rect 99 0 1 40'],
      ...['fill black', 'restore'],
    ]);
  });

  it('has its background under its borders', () => {
    expect(paintedFor({ backgroundColor: 'white', borderTopWidth: 1 })).toEqual([
      ...['save', 'rect 0 0 100 40', 'fill white', 'rect 0 0 100 1', 'fill black', 'restore'],
    ]);
  });

  it('is a ring where its corners are round', () => {
    expect(paintedFor({ ...widths(2), ...radii(9), backgroundColor: 'white' })).toEqual([
      ...['save', 'roundedRect 0 0 100 40 9', 'fill white'],
      ...['roundedRect 0 0 100 40 9', 'roundedRect 2 2 96 36 7', 'fill black even-odd', 'restore'],
    ]);
    expect(paintedFor({ ...radii(2), backgroundColor: 'black' })).toEqual([
      ...['save', 'roundedRect 0 0 100 40 2', 'fill black', 'restore'],
    ]);
  });

  it.each<[what: string, style: Record<string, unknown>]>([
    ['nothing', {}],
    ['dashes', { borderLeftWidth: 1, borderLeftStyle: 'dashed' }],
    ['two colors', { ...widths(1), borderTopColor: 'gray' }],
    ['one round corner', { ...widths(1), borderTopLeftRadius: 3 }],
    ['a border that ends in a round corner', { borderTopWidth: 1, ...radii(3) }],
    ['what shows through', { ...widths(1), opacity: 0.5 }],
  ])('is left to react-pdf: %s', (_, style) => {
    expect(frameOf(viewOf(style))).toBeUndefined();
  });

  it('is of a view and of nothing else', () => {
    expect(frameOf(viewOf(widths(1), 'SVG'))).toBeUndefined();
  });

  it('is not painted twice', () => {
    const node = viewOf({ ...widths(1), ...radii(2), backgroundColor: 'white', height: 40 });
    Object.assign(node.box ?? {}, widths(1), { paddingTop: 3 });
    expect(withoutFrame(node)).toEqual({
      style: { height: 40 },
      box: { left: 9, top: 9, width: 100, height: 40, paddingTop: 3 },
    });
  });
});
