import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { practiceAsFile, readPracticeFile } from '../lib/answers/practice-file';
import { noSite, readSite } from '../lib/answers/site';
import { pagePolicy } from '../lib/build/content-security-policy';
import { practiceResponse } from '../lib/service/practice-route';
import { WrongSettings } from '../lib/service/settings';
import { siteFrom } from '../lib/service/the-site';
import { buildSheet } from '../lib/sheet/build-sheet';
import { withSite } from '../lib/sheet/packet/with-practice';
import { madeOn } from './patients';
import { base64, png } from './png';

// A practice file gives a site the name and the numbers of a clinic.

const practice = { name: 'Harbor', dayPhone: '718-555-0100', nightPhone: '718-555-0199' };
const withLogo = (logo: string) => JSON.stringify({ ...practice, logo });
const moving = png({ chunks: [['acTL', new Uint8Array(8)]] });
const frames = 'https://www.example.org\nhttps://portal.example.org:8443';

describe('the practice file of a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return { ASKWELL_PRACTICE: join(folder, name) };
  };
  const linesOf = (environment: Record<string, string>) => {
    try {
      siteFrom(environment);
    } catch (error) {
      if (error instanceof WrongSettings) return error.lines.join('\n');
    }
    throw new Error('It was read.');
  };

  it('is that of nobody where there is none', () => {
    expect(siteFrom({})).toEqual(noSite);
  });

  it('gives texts, and the sites that may frame it', () => {
    const text = JSON.stringify({ ...practice, frames, publisher: 'Harbor Health' });
    expect(siteFrom(file('good.json', `\ufeff${text}`))).toEqual({
      practice: { ...practice, publisher: 'Harbor Health' },
      frames: frames.split('\n'),
    });
  });

  it('is the one that the desk saves', () => {
    const saved = practiceAsFile({ ...practice, frames });
    expect(readPracticeFile(saved)).toEqual({ ...practice, frames });
    expect(readSite(JSON.parse(saved))).toMatchObject({ ok: true, site: { practice } });
  });

  it.each([
    ['no JSON', '{', 'cannot be read as JSON'],
    ['a list', '[]', 'name, dayPhone'],
    ['a misspelled field', '{"dayphone": "1"}', 'dayphone'],
    ['a name that is too long', JSON.stringify({ name: 'x'.repeat(61) }), 'name'],
    ['a frame that is no site', '{"frames": "https://a.org/path"}', 'frames'],
    ['a frame on a machine with another name', '{"frames": "http://127.0.0.1.a.org"}', 'frames'],
    ['a frame without TLS', '{"frames": "http://a.org"}', 'frames'],
    ['a frame that is another directive', '{"frames": "https://a.org; x"}', 'frames'],
    ['a file that is too large', ' '.repeat(100_001), 'over 100 KB'],
    ['a logo that is a JPEG', withLogo('/9j/4AAQ'), 'must be a PNG file'],
    ['a logo that is cut off', withLogo(base64(png()).slice(0, 60)), 'damaged or cut off'],
    ['a logo that is too wide', withLogo(base64(png({ width: 2000 }))), '16 to 1200 pixels'],
    ['a logo that moves', withLogo(base64(moving)), 'must not move'],
    ['a white logo', withLogo(base64(png({ pixel: () => [255] }))), 'not show on white paper'],
    ['a language that is none', '{"languages": "en, es"}', 'that the sheets have: en.'],
    ['a logo of nobody', JSON.stringify({ logo: base64(png()) }), 'needs the name of the practice'],
  ])('with %s is refused by a sentence', (_what, text, words) => {
    const lines = linesOf(file('bad.json', text));
    expect(lines).toContain('ASKWELL_PRACTICE');
    expect(lines).toContain(words);
  });

  it('gives a logo without what nobody sees of it', () => {
    const chunks: [string, Uint8Array][] = [['tEXt', new TextEncoder().encode('Author\0Ana')]];
    const site = siteFrom(file('logo.json', withLogo(base64(png({ chunks })))));
    expect(site.practice).toEqual({ ...practice, logo: base64(png()) });
  });

  it('that is missing is refused, too', () => {
    expect(linesOf({ ASKWELL_PRACTICE: join(folder, 'none.json') })).toContain('its path');
  });

  it('reaches the pages without a cache', async () => {
    const response = practiceResponse({ practice, frames: frames.split('\n') });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ ...practice, frames });
  });

  it('opens the pages to the frames that it names, and to no others', () => {
    expect(pagePolicy([])).toContain("frame-ancestors 'none'");
    expect(pagePolicy([], frames.split('\n'))).toContain(
      'frame-ancestors https://www.example.org https://portal.example.org:8443;',
    );
  });
});

describe('the numbers of the site', () => {
  it('are on the sheet of whoever typed none', () => {
    const { name: clinic, ...numbers } = practice;
    expect(withSite({}, practice)).toEqual({ clinic, ...numbers });
    expect(withSite({ dayPhone: '1' }, practice)).toEqual({ clinic, ...numbers, dayPhone: '1' });
    expect(withSite({ clinic: ' harbor' }, practice)).toMatchObject(numbers);
    expect(withSite({ name: 'Ana' }, {})).toEqual({ name: 'Ana' });
  });

  it('come with the language of the site', () => {
    expect(withSite({}, { languages: 'en' })).toEqual({ language: 'en' });
    expect(buildSheet(withSite({}, { languages: 'en' }), { madeOn }).language).toBe('en');
  });

  it('are not those of another clinic', () => {
    expect(withSite({ clinic: 'East' }, practice)).toEqual({ clinic: 'East' });
  });
});
