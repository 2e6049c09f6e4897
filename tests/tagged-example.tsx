import { readFileSync } from 'node:fs';
import { Document, Link, Page, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { fontFamily, loadFonts } from '../lib/pdf/type/fonts';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { renderTagged } from './render-tagged';

// A document with everything that the tagged renderer knows, for the tests of the renderer and of
// the checker.

export const typingFont = new Uint8Array(readFileSync(nodeFonts.regular));

/** Pages of content in a document that lacks nothing. */
export const TaggedPages = ({ children, title }: { children: ReactNode; title?: string }) => (
  <Document
    title={title ?? 'Rock & roll <1> in Zürich'}
    language="en"
    creationDate={new Date('2026-11-23T12:00:00Z')}
  >
    <Page size="A6" style={{ fontFamily, padding: 30, fontSize: 12 }}>
      {children}
    </Page>
  </Document>
);

export async function renderPages(children: ReactNode, title?: string) {
  await loadFonts(nodeFonts);
  return renderTagged(TaggedPages({ children, title }), { typingFont });
}

const Everything = () => (
  <>
    <View fixed tag="Footer" style={{ position: 'absolute', bottom: 10, left: 30 }}>
      <Text render={({ pageNumber }) => `Page ${pageNumber}`} />
    </View>
    <Text tag="H1">A tagged file</Text>
    <Svg tag={{ role: 'Figure', alt: 'A triangle' }} viewBox="0 0 10 10" style={{ height: 40 }}>
      <Path d="M0 10L5 0L10 10Z" fill="black" />
    </Svg>
    <View tag="Sect" style={{ border: '1pt solid black', backgroundColor: '#eeeeee' }}>
      <Text tag="H2">Links</Text>
      <Text tag="P">
        Read{' '}
        <Link src="https://example.org/one">what is said about a matter of more than one line</Link>{' '}
        and <Link src="https://example.org/two">two</Link>.
      </Text>
      <Link src="#end" tag={{ role: 'Link', alt: 'To the end' }}>
        The end
      </Link>
    </View>
    <Text tag="H2">A list</Text>
    <View tag={{ role: 'L', listNumbering: 'Decimal' }}>
      {['one', 'two'].map((text, index) => (
        <View key={text} tag="LI" style={{ flexDirection: 'row' }}>
          <Text tag="Lbl">{index + 1}</Text>
          <View tag="LBody">
            <Text tag="P">{text}</Text>
          </View>
        </View>
      ))}
    </View>
    <View tag="Table">
      <View tag="TR" style={{ flexDirection: 'row' }}>
        <Text tag={{ role: 'TH', scope: 'Column' }}>Head</Text>
        <View tag="TD" />
      </View>
    </View>
    <Text tag="P">{'A paragraph that runs on. '.repeat(60)}</Text>
    <Text tag={{ role: 'P', lang: 'ar', actualText: 'سلام' }}>Salam</Text>
    <Text tag="P" id="end">
      Name
    </Text>
    <View
      tag="Form"
      field={{ kind: 'text', name: 'name', label: 'Your name' }}
      style={{ height: 20, border: '1pt solid black' }}
    />
    <View
      tag="Form"
      field={{ kind: 'check', name: 'yes', label: 'Say yes', checked: true }}
      style={{ height: 12, width: 12, border: '1pt solid black' }}
    />
    {['one', 'two'].map((option) => (
      <View
        key={option}
        tag="Form"
        field={{
          kind: 'check',
          name: 'either',
          label: `Either: ${option}`,
          group: { option, label: 'Either' },
          checked: option === 'two',
        }}
        style={{ height: 12, width: 12, border: '1pt solid black' }}
      />
    ))}
  </>
);

/** A good file, with everything in it. */
export const renderEverything = () => renderPages(<Everything />);
