/** A file that is being written. pdfkit hands over each line: a stream would keep every one of them apart. */
export class GrowingBytes {
  #bytes = new Uint8Array(0x10000);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds bytes, or a text whose characters are a byte each. */
  add(more: Uint8Array | string): void {
    const start = this.#length;
    this.#length += more.length;
    if (this.#length > this.#bytes.length) this.#grow(start);
    const bytes = this.#bytes;
    if (typeof more !== 'string') bytes.set(more, start);
    else for (let at = 0; at < more.length; at += 1) bytes[start + at] = more.charCodeAt(at);
  }

  #grow(used: number): void {
    const larger = new Uint8Array(this.#length * 2);
    larger.set(this.#bytes.subarray(0, used));
    this.#bytes = larger;
  }

  /** A copy of all that was added. */
  copy(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}
