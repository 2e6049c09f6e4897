import { Refused } from './refusal';

/** How long a body may take to arrive, in milliseconds: it is a few thousand bytes. */
const slowest = 15_000;

/**
 * The body of a request, counted as it comes: no more is read than is allowed.
 * @param most in bytes
 * @throws Refused if it is larger, comes too slowly, or ends before its time
 */
export async function readBody(
  request: Request,
  most: number,
  patience = slowest,
): Promise<Uint8Array> {
  const told = request.headers.get('Content-Length');
  if (Number(told) > most) throw new Refused('too-large', closing);
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const late = timer(patience);
  try {
    for (;;) {
      const part = await Promise.race([reader.read().catch(cutShort), late.over]);
      if (part === undefined) throw new Refused('too-late', closing);
      if (part.done) break;
      size += part.value.length;
      if (size > most) throw new Refused('too-large', closing);
      chunks.push(part.value);
    }
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error;
  } finally {
    late.stop();
  }
  if (told !== null && Number(told) !== size) throw new Refused('cut-short', closing);
  return Buffer.concat(chunks, size);
}

/** What is left of the body is not read: the connection has to end. */
const closing = { headers: { Connection: 'close' } };

const cutShort = () => {
  throw new Refused('cut-short', closing);
};

function timer(milliseconds: number) {
  let stop = () => {};
  const over = new Promise<undefined>((resolve) => {
    const id = setTimeout(() => resolve(undefined), milliseconds);
    stop = () => clearTimeout(id);
  });
  return { over, stop };
}
