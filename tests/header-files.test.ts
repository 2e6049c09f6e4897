import { describe, expect, it } from 'vitest';
import { headerRules, serverFiles } from '../lib/build/header-files';

// The headers that plain files need, for web servers that each spell them their own way.

const next = [
  { source: '/:path*', headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }] },
  {
    source: '/_next/static/:path*',
    headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'" }],
  },
];
const filesFor = (base: string, frames: string[] = []) =>
  serverFiles(headerRules(next, { base, frames }));

describe('the header files of an export', () => {
  it('let pages be asked for anew, and assets be kept', () => {
    const { 'nginx.conf': _, ...files } = filesFor('/askwell');
    const nginx = files['_server/nginx.conf'] ?? '';
    const [pages = '', assets = ''] = nginx.split('location /askwell/_next/static/ ');
    expect(pages).toContain('location /askwell/ {');
    expect(pages).toContain('add_header Cache-Control "no-cache" always;');
    expect(pages).toContain('add_header X-Frame-Options "DENY" always;');
    // A location of nginx takes nothing over from a wider one.
    expect(assets).toContain('immutable');
    expect(assets).toContain('add_header Referrer-Policy "no-referrer" always;');
    expect(assets).toContain(`add_header Content-Security-Policy "default-src 'none'" always;`);
    expect(assets).not.toContain('no-cache');
    expect(files['_server/apache.conf']).toContain('<Location "/askwell/_next/static/">');
    expect(files['_server/web.config']).toContain('<location path="_next/static">');
    expect(files._headers).toContain('/askwell/*\n  Referrer-Policy: no-referrer');
  });

  it('at the root of a host have no path before them', () => {
    const files = filesFor('');
    expect(files._headers).toMatch(/^\/\*\n/);
    expect(files['_server/nginx.conf']).toMatch(/^location \/ \{/);
  });

  it('open the pages to the frames of a practice', () => {
    const files = filesFor('', ['https://www.example.org']);
    for (const name of ['_headers', '_server/nginx.conf', '_server/apache.conf'])
      expect(files[name]).toContain('frame-ancestors https://www.example.org');
    expect(Object.values(files).join('')).not.toContain('X-Frame-Options');
  });
});
