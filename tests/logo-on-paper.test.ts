import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { joinPackets, makePacket } from '../lib/pdf/engine/packet-engine';
import { renderSheet } from '../lib/pdf/engine/render-sheet';
import { layOutSheet } from '../lib/pdf/pages/lay-out-sheet';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildSheet } from '../lib/sheet/build-sheet';
import { buildPackets } from '../lib/sheet/packet/packet';
import { logoFor, withSite } from '../lib/sheet/packet/with-practice';
import { brokenConditions } from './matterhorn';
import { boxesOn } from './page-boxes';
import { madeOn, patients } from './patients';
import { base64, png } from './png';
import { readBoxes } from './read-pdf';

// The logo of a clinic on its sheets: in gray, where nothing gives way for it.

const logo = base64(png({ width: 300, height: 100, color: 2, pixel: (x) => [x % 256, 0, 90] }));
const practice = { name: 'Harbor', dayPhone: '718-555-0100', logo };
const { clinic: _, ...maria } = patients.firstTreatmentCps22;

const sheetFor = (answers: Answers, withLogo = true) =>
  buildSheet(withSite(answers, practice), {
    madeOn,
    logo: withLogo ? logoFor(answers, practice) : undefined,
  });

const imagesIn = async (bytes: Uint8Array) =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object.dict] : []))
    .filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'));

const editions = [
  { paper: 'letter', textSize: 'standard', edition: 'pen' },
  { paper: 'a4', textSize: 'standard', edition: 'fillable' },
  { paper: 'letter', textSize: 'large', edition: 'fillable' },
  { paper: 'a4', textSize: 'large', edition: 'pen' },
] as const;

describe('a logo', () => {
  it.each(editions)('moves no text, and keeps to the standard: %o', async (edition) => {
    for (const person of [maria, { name: 'Ana' }]) {
      const answers = { ...person, ...edition };
      const { bytes } = await renderSheet(sheetFor(answers), nodeFonts);
      const plain = await renderSheet(sheetFor(answers, false), nodeFonts);
      expect(await readBoxes(bytes)).toEqual(await readBoxes(plain.bytes));
      expect(await brokenConditions(bytes)).toEqual([]);
      expect(await imagesIn(plain.bytes)).toEqual([]);
    }
  });

  it.each(editions)('has a place of its own on the first page: %o', async (edition) => {
    const { pages } = await layOutSheet(sheetFor({ ...maria, ...edition }));
    const found = pages.map((page) => boxesOn(page).filter(({ node }) => node.props?.picture));
    expect(found.map((boxes) => boxes.length)).toEqual(pages.map((_, at) => (at === 0 ? 1 : 0)));
    const [place] = found.flat();
    const [first] = pages;
    if (!place || !first) throw new Error('There is no logo');
    // At least 5 mm high, and at most 12.
    expect(place.bottom - place.top).toBeGreaterThan(14);
    expect(place.bottom - place.top).toBeLessThan(34.1);
    const texts = boxesOn(first).filter(({ node }) => node.type === 'TEXT');
    const covered = texts.filter(
      ({ left, right, top, bottom }) =>
        left < place.right && right > place.left && top < place.bottom && bottom > place.top,
    );
    expect(covered).toEqual([]);
  });

  it('is one picture in gray, as an artifact', async () => {
    const { bytes } = await renderSheet(sheetFor(maria), nodeFonts);
    const [image, ...more] = await imagesIn(bytes);
    expect(more).toEqual([]);
    expect(image?.get(PDFName.of('ColorSpace'))).toBe(PDFName.of('DeviceGray'));
    expect(String(image?.get(PDFName.of('Width')))).toBe('300');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Figure');
  });

  it('is once in a file of many packets, on each cover and each sheet', async () => {
    const people = ['Ana', 'Bea', 'Cleo'].map((name, at) => ({
      number: at + 1,
      answers: { name },
    }));
    const packets = buildPackets(people, { practice, madeOn, of: 3 });
    const made = [];
    for (const packet of packets) made.push(await makePacket(packet, nodeFonts, true));
    const joined = await joinPackets(made, nodeFonts);
    expect(await imagesIn(joined)).toHaveLength(1);
    expect(await brokenConditions(joined)).toEqual([]);
    const pdf = await PDFDocument.load(joined, { updateMetadata: false });
    const shows = pdf.getPages().map((page) => String(page.node.Resources()).includes('/Picture'));
    expect(shows.filter(Boolean)).toHaveLength(6);
    for (const { file } of made) expect(await imagesIn(file ?? new Uint8Array())).toHaveLength(1);
  });

  it('is not on the sheet of whoever goes to another clinic', () => {
    expect(sheetFor({ clinic: 'East' }).logo).toBeNull();
    expect(sheetFor({ clinic: 'harbor ' }).logo).toBe(logo);
    expect(sheetFor({}).logo).toBe(logo);
    const people = [{ number: 1, answers: { clinic: 'East' } }];
    const [packet] = buildPackets(people, { practice, madeOn, of: 1 });
    expect([packet?.sheet.logo, packet?.cover.logo]).toEqual([null, logo]);
  });

  it('that nobody can unpack costs no sheet', async () => {
    const [start = '', end = ''] = Buffer.from(png()).toString('latin1').split('IDAT');
    const damaged = base64(Buffer.from(`${start}IDAT${end.replace(/^../, '??')}`, 'latin1'));
    const sheet = buildSheet({ clinic: 'Harbor' }, { madeOn, logo: damaged });
    expect(await imagesIn((await renderSheet(sheet, nodeFonts)).bytes)).toEqual([]);
  });
});
