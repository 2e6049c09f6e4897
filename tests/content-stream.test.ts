import { describe, expect, it } from 'vitest';
import { ContentStream } from '../lib/pdf/tagged/content-stream';

const written = (...operations: string[]) => {
  const content = new ContentStream();
  for (const operation of operations) content.add(operation);
  return content.take().split('\n');
};

describe('the operations of a page', () => {
  it('leave out what is set and not used', () => {
    const used = ['q', '1 0 0 1 5 5 cm', '0 0 10 10 re', 'f', 'Q'];
    expect(written('q', '2 w', 'q', '/Gs1 gs', 'Q', 'Q', ...used)).toEqual(used);
  });

  it('keep what is used, each in its place', () => {
    const nested = ['q', '2 w', 'q', '[] 0 d', 'BT', 'ET', 'Q', '1 0 0 1 0 9 cm', 'BT', 'ET', 'Q'];
    expect(written(...nested)).toEqual(nested);
    expect(written('q', '2 w', 'q', '3 w', 'Q', 'BT', 'ET', 'Q')).toEqual([
      ...['q', '2 w', 'BT', 'ET', 'Q'],
    ]);
  });

  it('start anew when they were taken', () => {
    const content = new ContentStream();
    content.add('q');
    content.add('BT');
    expect([content.take(), content.take()]).toEqual(['q\nBT', '']);
  });
});
