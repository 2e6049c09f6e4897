import { SaxesParser } from 'saxes';

/** XmlAttributes of an element by their names, without prefixes. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Is told of elements by their names, without prefixes. */
export type XmlVisitor = {
  open?: (name: string, attributes: XmlAttributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

/**
 * Goes through the elements of an XML part. No entity is looked up, and nothing is fetched.
 * @throws if it is not well-formed, has a DOCTYPE, or is cut short
 */
export function visitXml(xml: Uint8Array, { open, close, text }: XmlVisitor): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Error('DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    open?.(localName(name), Object.fromEntries(named));
  });
  parser.on('closetag', ({ name }) => close?.(localName(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decoded(xml)).close();
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function decoded(xml: Uint8Array): string {
  const isWide = xml[0] === 0xff && xml[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(xml);
}

/** Whether an attribute of a yes or no says yes. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
