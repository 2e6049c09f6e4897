import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { Image, Text, View } from '@react-pdf/renderer';
import { create } from 'fontkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fontStore } from '../lib/pdf/type/font-store';
import { fontFamily, fontWeights, loadFonts } from '../lib/pdf/type/fonts';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { renderTagged } from './render-tagged';
import { renderEverything, renderPages, TaggedPages } from './tagged-example';

/** One page as pdf.js tells it to a screen reader, as lines of roles indented by depth. */
async function treeOf(bytes: Uint8Array, number: number): Promise<string[]> {
  type Node = { role?: string; children?: Node[] };
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const tree = await (await pdf.getPage(number)).getStructTree();
  const lines = ({ role, children = [] }: Node, indent: string): string[] => [
    ...(role ? [`${indent}${role}`] : []),
    ...children.flatMap((child) => lines(child, `${indent} `)),
  ];
  const found = lines(tree as Node, '');
  await pdf.destroy();
  return found;
}

/** The text of a file, character by character as it was typed. */
async function typedText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  await pdf.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

/** The elements of one type in the structure tree, in the order of the file. */
async function elementsOf(bytes: Uint8Array, type: string): Promise<PDFDict[]> {
  const pdf = await PDFDocument.load(bytes);
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.get(PDFName.of('S')) === PDFName.of(type));
}

describe('a tagged document', () => {
  it('tells its structure, an element that runs across pages on each of them', async () => {
    const bytes = await renderEverything();
    expect(await treeOf(bytes, 1)).toEqual([
      'Root',
      ' Document',
      '  H1',
      '  Figure',
      '  Sect',
      '   H2',
      '   P',
      '    Link',
      '    Link',
      '   Link',
      '  H2',
      '  L',
      '   LI',
      '    Lbl',
      '    LBody',
      '     P',
      '   LI',
      '    Lbl',
      '    LBody',
      '     P',
      '  Table',
      '   TR',
      '    TH',
      '    TD',
      '  P',
    ]);
    expect(await treeOf(bytes, 2)).toEqual(['Root', ' Document', '  P']);
    const kids = (element: PDFDict) => element.lookup(PDFName.of('K'), PDFArray).size();
    const sizes = (await elementsOf(bytes, 'P')).map(kids).sort();
    // Four short ones, the one on three pages, the one with texts around two links.
    expect(sizes).toEqual([1, 1, 1, 1, 3, 5]);
  });

  it('is the same to the byte for the same pages', async () => {
    expect(Buffer.from(await renderEverything())).toEqual(Buffer.from(await renderEverything()));
  });

  // Each of these pairs shares a glyph in our typeface; every second meets them the other way.
  it.each([
    '\u00b5 \u03bc',
    '\u03bc \u00b5',
    '\u2126 \u03a9',
    '\u03a9 \u2126',
    '\u2206 \u0394',
    '\u0394 \u2206',
    '; \u037e',
    'fi ffi',
  ])('reads back as it was typed: %s', async (text) => {
    expect(await typedText(await renderPages(<Text tag="P">{text}</Text>))).toBe(text);
  });

  const refused: [what: string, page: ReactNode, why: RegExp][] = [
    ['text without a tag', <Text key="0">loose</Text>, /Text directly in a Document/],
    [
      'text in a list',
      <View key="1" tag="L">
        <Text>loose</Text>
      </View>,
      /Text directly in a L/,
    ],
    [
      'a picture without a tag',
      <Image key="2" src={onePixel()} style={{ width: 5, height: 5 }} />,
      /IMAGE in a Document/,
    ],
    [
      'something fixed that is no artifact',
      <Text key="3" fixed tag="P">
        again
      </Text>,
      /repeated on every page/,
    ],
    [
      'a field outside a Form',
      <View key="4" field={{ kind: 'check', name: 'a', label: 'a' }} style={{ height: 9 }} />,
      /The field a is not in a Form/,
    ],
    [
      'two fields of one name',
      ['a', 'a'].map((name, key) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: two of one name is the point
          key={key}
          tag="Form"
          field={{ kind: 'check', name, label: name }}
          style={{ height: 9 }}
        />
      )),
      /Two fields are called a/,
    ],
    [
      'a field that has the name of a shared one',
      [true, false].map((shared) => (
        <View
          key={`${shared}`}
          tag="Form"
          field={{ kind: 'check', name: 'a', label: 'a', shared }}
          style={{ height: 9 }}
        />
      )),
      /Two fields are called a/,
    ],
    [
      'a tag inside a text',
      <Text key="5" tag="P">
        <Text tag="P">x</Text>
      </Text>,
      /inside a text is no element/,
    ],
    [
      'a font that is not embedded',
      <Text key="6" tag="P" style={{ fontFamily: 'Helvetica' }}>
        x
      </Text>,
      /Helvetica would not be embedded/,
    ],
  ];
  it.each(refused)('refuses %s', async (_what, page, why) => {
    await expect(renderPages(page)).rejects.toThrow(why);
  });

  // react-pdf only logs what goes wrong in painting a text: the next one, or the end, tells.
  it.each([1, 2])('refuses to leave out a text that cannot be painted: %i', async (count) => {
    await loadFonts(nodeFonts);
    const font = fontStore.getFont({ fontFamily, fontWeight: fontWeights.regular })
      ?.data as unknown as {
      createSubset: () => object;
    };
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const subset = vi.spyOn(font, 'createSubset').mockReturnValue({
      mapping: {},
      get glyphs(): never {
        throw new Error('no glyph');
      },
    });
    const texts = ['a', 'b'].slice(0, count).map((text) => (
      <Text key={text} tag="P">
        {text}
      </Text>
    ));
    await expect(renderPages(texts)).rejects.toThrow(/could not be painted/);
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
    subset.mockRestore();
    expect(await typedText(await renderPages(texts))).toBe('ab'.slice(0, count));
  });

  it('draws characters that share a glyph alike', async () => {
    const pdf = await PDFDocument.load(await renderPages(<Text tag="P">{'\u00b5\u03bc'}</Text>));
    const file = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
      .find((dict) => dict.has(PDFName.of('FontFile2')))
      ?.lookup(PDFName.of('FontFile2'));
    const font = create(decodePDFRawStream(file as PDFRawStream).decode());
    const [micro, mu] = [1, 2].map((code) => font.getGlyph(code).path.toSVG());
    expect(mu).toMatch(/^M.+Z$/);
    expect(micro).toBe(mu);
  });

  it('says what language a text is in, and what is read for it', async () => {
    const tag = { role: 'P', lang: 'ar', actualText: 'سلام & 38 °C' } as const;
    const bytes = await renderPages(<Text tag={tag}>Salam</Text>);
    const [paragraph] = await elementsOf(bytes, 'P');
    const text = (key: string) => paragraph?.lookup(PDFName.of(key), PDFString).decodeText();
    expect(text('Lang')).toBe('ar');
    expect(text('ActualText')).toBe(tag.actualText);
  });

  it('gives what is built during layout elements of its own', async () => {
    const tag = { role: 'P' } as const;
    const build = () =>
      [tag, 'P' as const].map((own, key) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two that never move
        <Text key={key} tag={own}>
          x
        </Text>
      ));
    const twice = (
      <>
        <View render={build} />
        <View render={build} />
      </>
    );
    expect(await treeOf(await renderPages(twice), 1)).toEqual([
      'Root',
      ' Document',
      '  P',
      '  P',
      '  P',
      '  P',
    ]);
  });

  it('refuses a string that is in no text', async () => {
    await expect(renderPages(<View tag="P">x</View>)).rejects.toThrow(/string directly in a VIEW/);
  });

  it('refuses a document without a title', async () => {
    await expect(renderPages(<Text tag="P">x</Text>, '')).rejects.toThrow(/lacks a title/);
  });

  it('refuses fields to type in without a font', async () => {
    await loadFonts(nodeFonts);
    const field = { kind: 'text', name: 'a', label: 'a' } as const;
    const pages = TaggedPages({
      children: <View tag="Form" field={field} style={{ height: 9 }} />,
    });
    await expect(renderTagged(pages)).rejects.toThrow(/need a font/);
  });
});

function onePixel(): string {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
  return `data:image/png;base64,${png}`;
}
