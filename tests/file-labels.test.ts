import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileLabels } from '../lib/sheet/packet/file-labels';
import { graphemesOf } from '../lib/wording/text';

const named = (...names: (string | undefined)[]) => fileLabels(names, { withNames: true });

describe('labels of files', () => {
  it('are numbers, unless names are asked for', () => {
    expect(fileLabels(['Maria Santos', undefined], { withNames: false })).toEqual(['001', '002']);
    expect(named('Maria Santos', undefined, '  ')).toEqual(['001-Maria-Santos', '002', '003']);
    expect(fileLabels(Array(1000).fill('x'), { withNames: false }).at(-1)).toBe('1000');
  });

  it.each([
    ['..\\..\\x', '001-x'],
    ['../../etc/passwd', '001-etc-passwd'],
    ['CON', '001-CON'],
    ['A/B', '001-A-B'],
    ['Maria: "Mia" <x>', '001-Maria-Mia-x'],
    ['ends with dots...', '001-ends-with-dots'],
    ['...', '001'],
    ['///', '001'],
    ['O’Brien-Núñez 3rd', '001-O’Brien-Núñez-3rd'],
    ['Nu\u0301n\u0303ez', '001-Núñez'],
    ['a\u202egpj.exe', '001-agpj.exe'],
    ['tab\tand\nline\0', '001-tab-and-line'],
    ['😀 Ana', '001-😀-Ana'],
    ['李小龙', '001-李小龙'],
  ])('C30: %j becomes %s', (name, label) => {
    expect(named(name)).toEqual([label]);
  });

  it('C30: twins that differ in case, or not at all, have names of their own', () => {
    const labels = named('Ana Lima', 'ANA LIMA', 'ana lima', 'Ana/Lima');
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(4);
  });

  it('C30: are cut between letters', () => {
    expect(named('x'.repeat(300))[0]).toBe(`001-${'x'.repeat(76)}`);
    const [family = ''] = named('👩‍👩‍👧‍👦'.repeat(100));
    expect(new TextEncoder().encode(family).length).toBeLessThanOrEqual(200);
    expect(family).toBe(`001-${'👩‍👩‍👧‍👦'.repeat(7)}`);
  });

  it('are safe whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (names) => {
        const labels = named(...names);
        expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(names.length);
        for (const label of labels) {
          expect(label).toMatch(/^\d{3}(-|$)/);
          expect(label).not.toMatch(/[<>:"/\\|?*\s\p{Cc}]|[-.]$/u);
          expect(label).toBe(label.normalize('NFC'));
          expect(graphemesOf(label).length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });
});
