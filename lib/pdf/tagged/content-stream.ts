/** Sets how the operations after it paint, and paints nothing (PDF 1.7, table 51). */
const setsState = / (?:cm|cs|CS|scn|SCN|gs|w|J|j|M|d)$/;

/**
 * The operations of a page. react-pdf saves and restores the graphics state around each of its nodes:
 * what is set between a `q` and its `Q` and then used by nothing is left out.
 */
export class ContentStream {
  #operations: string[] = [];
  /** Of each `q` since which nothing was painted: itself, and what was set after it. */
  #unused: string[][] = [];

  add(operation: string): void {
    const unused = this.#unused.at(-1);
    if (operation === 'q') this.#unused.push([operation]);
    else if (operation === 'Q' && unused) this.#unused.pop();
    else if (unused && setsState.test(operation.slice(-4))) unused.push(operation);
    else {
      if (unused) this.#keepUnused();
      this.#operations.push(operation);
    }
  }

  /** All operations since the last time, a line each. */
  take(): string {
    this.#keepUnused();
    const text = this.#operations.join('\n');
    this.#operations = [];
    return text;
  }

  #keepUnused(): void {
    this.#operations.push(...this.#unused.flat());
    this.#unused = [];
  }
}
