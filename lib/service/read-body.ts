import { Refused } from './refusal';

/** Time limit for a body to arrive, in milliseconds: it has a few thousand bytes. */
const slowest = 15_000;

/**
 * Reads the body of a request, and stops once it exceeds the limit.
 * @param most in bytes
 * @param patience in milliseconds
 * @throws Refused if the body is too large, too slow or cut short
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

/** The rest of the body stays unread, so the connection has to close. */
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
