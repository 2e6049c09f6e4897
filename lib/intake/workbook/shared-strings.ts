import { RichText } from './rich-text';
import { visitXml } from './xml';

/** Reads the strings that the cells of all sheets refer to by their numbers. */
export function sharedStringsIn(xml: Uint8Array): string[] {
  const strings: string[] = [];
  let item: RichText | undefined;
  visitXml(xml, {
    open: (name, attributes) => {
      if (name === 'si') item = new RichText();
      else item?.open(name, attributes);
    },
    text: (text) => item?.add(text),
    close: (name) => {
      if (name === 'si' && item) strings.push(item.text);
      else item?.close(name);
    },
  });
  return strings;
}
