import { describe, expect, it } from 'vitest';
import { badAddress, readableAddress } from '../lib/service/door';

describe('an address that comes in', () => {
  it.each([
    ['/', '/'],
    ['/api/sheet?date=2026-12-01', '/api/sheet?date=2026-12-01'],
    ['/a%20b', '/a%20b'],
    ['/?q=%zz', '/?q=%zz'],
    // In absolute form, as a proxy asks (RFC 9112, 3.2.2).
    ['http://a.org/api/health', '/api/health'],
    ['HTTP://A.org', '/'],
    ['https://a.org?x', '/?x'],
  ])('%j of this host is %j', (address, path) => {
    expect(readableAddress(address, 'a.org')).toBe(path);
  });

  it.each(['/api/%zz', '/%', '/%e0%a4', 'http://b.org/api/health', 'http://a.org.b.org/'])(
    '%j is none of ours',
    (address) => {
      expect(readableAddress(address, 'a.org')).toBe(badAddress);
    },
  );

  it('of any host is none of ours where the request names no host', () => {
    expect(readableAddress('http://a.org/', undefined)).toBe(badAddress);
  });
});
