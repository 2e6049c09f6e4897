/** Sets how the operations after it paint, and paints nothing (PDF 1.7, table 51). */
const setsState = / (?:cm|cs|CS|scn|SCN|gs|w|J|j|M|d)$/;

/** Operations of another stream as one, or a place that is filled in anew each time they are painted. */
type Part<Mark> = string | { painted: string } | { mark: Mark };

/**
 * The operations of a page. react-pdf saves and restores the graphics state around each of its nodes:
 * what is set and then used by nothing is left out, and so is the inner one of two that end together.
 */
export class ContentStream<Mark = never> {
  #parts: Part<Mark>[] = [];
  /** Where each `q` stands that has no `Q` yet. */
  #open: number[] = [];
  /** Where the `q` of the last `Q` stands. */
  #closed = 0;

  add(operation: string): void {
    if (operation === 'q') this.#open.push(this.#parts.length);
    const start = operation === 'Q' ? this.#open.pop() : undefined;
    if (start === undefined) this.#parts.push(operation);
    else this.#close(start);
  }

  /** Adds what another stream has taken, as it is. */
  addPainted(operations: string): void {
    this.#parts.push({ painted: operations });
  }

  /** Leaves a place open: see `takePieces`. */
  addMark(mark: Mark): void {
    this.#parts.push({ mark });
  }

  #close(start: number): void {
    const parts = this.#parts;
    while (parts.length > start + 1 && isUnused(parts.at(-1))) parts.pop();
    if (parts.length === start + 1) {
      parts.pop();
      return;
    }
    if (parts.at(-1) === 'Q') {
      parts.pop();
      parts[this.#closed] = '';
    }
    parts.push('Q');
    this.#closed = start;
  }

  /** All operations since the last time, a line each. */
  take(): string {
    return this.takePieces().pieces.join('\n');
  }

  /** The same, cut where its marks are: a piece before each mark and one after the last. */
  takePieces(): { pieces: string[]; marks: Mark[] } {
    const pieces: string[] = [];
    const marks: Mark[] = [];
    let lines: string[] = [];
    for (const part of this.#parts) {
      if (typeof part === 'string') {
        if (part) lines.push(part);
      } else if ('painted' in part) {
        lines.push(part.painted);
      } else {
        pieces.push(lines.join('\n'));
        marks.push(part.mark);
        lines = [];
      }
    }
    pieces.push(lines.join('\n'));
    this.#parts = [];
    this.#open = [];
    return { pieces, marks };
  }
}

const isUnused = (part: unknown) => typeof part === 'string' && setsState.test(part.slice(-4));
