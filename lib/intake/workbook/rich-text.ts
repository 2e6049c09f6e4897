import type { XmlAttributes } from './xml';

/** Collects the text of a string item or of a cell, which may come in runs. */
export class RichText {
  #text = '';
  #isText = false;
  #isPhonetic = false;

  /** @param name of an element within the item */
  open(name: string, { val = '' }: XmlAttributes): void {
    if (name === 't') this.#isText = true;
    else if (name === 'rPh') this.#isPhonetic = true;
    // A small raised 2 behind a 1 is no 12.
    else if (name === 'vertAlign' && val !== 'baseline') this.#text += '^';
  }

  add(text: string): void {
    if (this.#isText && !this.#isPhonetic) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    else if (name === 'rPh') this.#isPhonetic = false;
  }

  get text(): string {
    return unescaped(this.#text);
  }
}

/** Decodes `_x000D_`, by which workbooks write characters that XML forbids (ECMA-376, ST_Xstring). */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
