import { describe, expect, it } from 'vitest';
import { cancerRefusal, isForeign, looksLikePhoto } from '../lib/intake/record/gate';
import {
  identityIn,
  isAboutSeveral,
  isIdentityLine,
  namesSomebody,
} from '../lib/intake/record/identity';
import type { Line } from '../lib/intake/record/record';

// Whose paper it is, by its lines alone; and whether its letters can be trusted.

const linesOf = (...texts: string[]): Line[] =>
  texts.map((text, at) => ({ text, page: 1, number: at + 1 }));
const identity = (...texts: string[]) => identityIn(linesOf(...texts));
const isSeveral = (...texts: string[]) => isAboutSeveral(identity(...texts));

describe('who a document is about', () => {
  it.each([
    'DOB: 03/14/1966',
    'D.O.B. 03/14/1966',
    'dob 3/14/66',
    'Date of birth: March 14, 1966',
    'Birthdate: 1966-03-14',
    'Birth date 03/14/1966',
    'Born 14 March 1966',
    'Born on March 14, 1966',
    'Fecha de nacimiento: 14/03/1966',
    'Geb. 14.03.1966',
    'Geboren am 14.03.1966',
  ])('is told by a birth date: %s', (text) => {
    expect(identity(text).births.flat()).toContain(
      text.endsWith('/66') ? '2066-03-14' : '1966-03-14',
    );
  });

  it('is not told by a date that is further on', () => {
    expect(identity('DOB on file. Collected 03/14/2026').births).toEqual([]);
    expect(identity('Collected 03/14/2026').births).toEqual([]);
  });

  it('may be told by a date that is read two ways', () => {
    expect(identity('DOB: 03/04/1966').births).toEqual([['1966-03-04', '1966-04-03']]);
  });

  it.each([
    'MRN: 44-8172',
    'mrn 448172',
    'M.R.N. 448172',
    'Medical record number: 448172',
    'Med. Rec. No. 448172',
    'Med rec 448172',
    'Chart: 448172',
    'Chart no 448172',
    'Chart number 448172',
    'Hospital no. 448172',
    'Hospital number 448172',
    'Patient ID: 448172',
    'Patient no 448172',
    'NHS number 448172',
    'NHS No 44-81-72',
    'N.º historia 448172',
  ])('is told by a chart number: %s', (text) => {
    expect(identity(text).chartNumbers).toEqual(['448172']);
  });

  it.each(['MRN: pending', 'Medical record reviewed', 'MRN 12', 'Chart reviewed in 2026'])(
    'is not told by words beside one: %s',
    (text) => {
      expect(identity(text).chartNumbers).toEqual([]);
    },
  );

  it('is told by a number with letters, however it is written', () => {
    expect(identity('MRN: ab-12x', 'mrn AB12X').chartNumbers).toEqual(['AB12X']);
  });

  it.each<[string, string[]]>([
    ['Patient: LOWE, ANNA', ['lowe', 'anna']],
    ['Patient name: Anna Lowe', ['anna', 'lowe']],
    ['Patient’s name: Anna B. Lowe', ['anna', 'lowe']],
    ['Name of patient: Anna Lowe', ['anna', 'lowe']],
    ['Name: Anna O’Lowe', ['anna', 'o’lowe']],
    ['Name: Li Stone', ['stone']],
    ['Pt: Anna Lowe   Sex: F', ['anna', 'lowe']],
    ['Pt name: Anna Lowe DOB 1966', ['anna', 'lowe']],
    ['Paciente: Ana Ruiz-Gil', ['ana', 'ruiz-gil']],
    ['Page 1 | Name: Anna Lowe | Female', ['anna', 'lowe']],
    ['Case 7     Patient     Anna Lowe', ['anna', 'lowe']],
    // An initial is no sex.
    ["Patient's name: Anna M. Lowe", ['anna', 'lowe']],
    ['Patient: ANNA F LOWE  DOB 1966', ['anna', 'lowe']],
    ['Name: Anna M Lowe F 60', ['anna', 'lowe']],
  ])('is told by a name: %s', (text, name) => {
    expect(identity(text).names).toEqual([name]);
  });

  it.each([
    'Patient: seen today',
    'Patient: Female',
    'Patient information: below',
    'Patient: Portal Copy',
    'Patient: Anna seen today',
    'Patient: The Lady',
    'Patient: History and Physical',
    'The patient: Anna Lowe',
    'Block name: Anna Lowe',
    'Patient Anna Lowe',
  ])('is not told by what is no name: %s', (text) => {
    expect(identity(text).names).toEqual([]);
  });

  it('has words that no quote may hold, also of how she is called', () => {
    const { names, nameWords } = identity(
      'Patient: LOWE, ANNA',
      'I saw Mrs. Stone  Miller. Dear Dr',
    );
    expect(names).toHaveLength(1);
    expect([...nameWords]).toEqual(['lowe', 'anna', 'stone', 'miller']);
    expect([...identity('Dear Team,', 'Hi Eva,').nameWords]).toEqual(['eva']);
  });
});

describe('several people', () => {
  it.each<[string[], boolean]>([
    [[], false],
    [['DOB: 03/14/1966', 'DOB: 14/03/1966', 'Born March 14, 1966'], false],
    [['DOB: 03/14/1966', 'DOB: 03/14/1967'], true],
    [['DOB: 03/04/1966', 'DOB: April 3, 1966'], false],
    [['MRN: 1234', 'MRN: 12-34'], false],
    [['MRN: 1234', 'MRN: 5678'], true],
    [['DOB: 03/14/1966', 'MRN: 1234', 'MRN: 5678'], false],
    [['DOB: 03/14/1966', 'MRN: 1234', 'MRN: 5678', 'Name: Anna Lowe', 'Name: Eva Stone'], true],
    [['DOB: 03/14/1966', 'Name: Anna Lowe', 'Name: Eva Stone'], false],
    [['Name: Anna Lowe', 'Name: Eva Stone'], true],
    [['Name: Anna Lowe', 'Name: Lowe, A.'], false],
    [['Name: Anna Lowe', 'Name: A. B.'], false],
  ])('%j: %s', (texts, is) => {
    expect(isSeveral(...texts)).toBe(is);
  });
});

describe('a line that tells who a person is', () => {
  it.each([
    'DOB 3/4/66',
    'Date of birth',
    'MRN 1',
    'Med. Rec. #',
    'Accession: S26-1',
    'Case number S26-1',
    'Case #1',
    'Case # 1',
    'Requisition # 3',
    'Hospital no 4',
    'NHS No 4',
    'Requisition ID 3',
    'Patient name',
    'Chart 7',
    'Patient: A',
    'Name     Anna',
    'Page | pt: A',
  ])('is not read: %s', (text) => {
    expect(isIdentityLine(text)).toBe(true);
  });

  it.each([
    'The patient has ER negative',
    'In this case the ER is low',
    'Chart reviewed',
    'Gene name',
  ])('but another is: %s', (text) => {
    expect(isIdentityLine(text)).toBe(false);
  });

  it('nor is a quote that names somebody', () => {
    const anna = identity('Patient: LOWE, ANNA', 'MRN: AB-1234');
    const names = (text: string) => namesSomebody(text, anna);
    expect(
      ['Anna has ER low', 'lowe’s ER', "Lowe's", 'no. a b 12/34', 'case 123456'].map(names),
    ).toEqual([true, true, true, true, true]);
    expect(['ER low', 'Lowest ER', 'case 12345', 'AB 123'].map(names)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('letters that cannot be trusted', () => {
  const isPhoto = (...texts: string[]) => looksLikePhoto(linesOf(...texts));

  it.each<[string, boolean]>([
    ['ER l0% and PR O% and l5/30', false],
    ['ER l0% and HER2 1O% and l5/30', true],
    ['ER l0%, l5/30, Ki-67 2O', true],
    ['grade (O%) (l %) /I5 /O3', true],
    ['grade (0%) (1 %) 15/30', false],
    ['l0% and 1O% and 15/O3', true],
    ['l0 and I5 and O2 of', true],
    ['1O and 2O and 3O are', true],
    ['(O%) and (l%) and (I%)', true],
    ['pathol0gy, lab0ratory, rep0rt', true],
    ['ho5pital, biop5y, 5ample', true],
    ['8iopsy, 8reast, la8oratory', true],
    ['pati ent, resu lts, medi cal', false],
    ['d1agnosis and b1opsy', false],
    ['d1agnosis and b1opsy and posit1ve', true],
    ['dia gnosis and posi tive and nega tive', true],
    ['diagnosis positive negative biopsy', false],
  ])('%s: %s', (text, is) => {
    expect(isPhoto(text)).toBe(is);
  });
});

describe('another language', () => {
  it.each<[string, boolean]>([
    ['', false],
    ['HER2 0', false],
    ['Метастаз рака молочной железы в печени, рецепторы', true],
    ['Метастаз рака', false],
    ['Метастаз рака молочной железы в печени: HER2 negative, metastatic breast cancer', true],
    ['el la los las', false],
    ['el la los las del', true],
    ['el la los las del the of and with for', false],
    ['Метастаз рака: the liver shows metastatic breast carcinoma with negative receptors', false],
  ])('%s: %s', (text, is) => {
    expect(isForeign(linesOf(text))).toBe(is);
  });
});

describe('a cancer that may have spread', () => {
  type Told = Parameters<typeof cancerRefusal>[0][number];
  const told = (text: string, more: Partial<Told> = {}): Told => ({
    ...{ text, line: { text, page: 1, number: 1 }, role: 'result', heading: 'FINAL DIAGNOSIS' },
    ...{ block: 0 },
    ...more,
  });
  const note = { role: 'said', heading: 'NOTE' } as const;

  it.each<[string, Told[], ReturnType<typeof cancerRefusal>]>([
    ['nothing at all', [], null],
    ['one of the breast', [told('Metastatic breast carcinoma')], null],
    ['another one', [told('Colon adenocarcinoma')], 'another-cancer'],
    ['another one, in a note', [told('Colon adenocarcinoma', note)], 'another-cancer'],
    ['another one, in a plan', [told('Colon adenocarcinoma', { role: 'future' })], null],
    ['another one, years before', [told('Colon cancer', { role: 'history', heading: '' })], null],
    ['stains of another one, beside its name', [told('TNBC. TTF-1 positive')], 'another-cancer'],
    ['stains of another one, and where it began', [told('Breast, likely primary. TTF-1 +')], null],
    ['two of which one began in the breast', [told('Melanoma? Breast as its origin')], null],
    ['two of which one is in the breast', [told('Lymphoma, and carcinoma in a breast')], null],
    ['two of which one is ductal', [told('Melanoma and ductal carcinoma')], null],
    ['two of which one is lobular', [told('Melanoma and lobular carcinoma')], null],
    ['another one, of a relative', [told('Mother: colon cancer. Breast carcinoma.')], null],
    [
      'another one in the diagnosis, and one of the breast in a note',
      [told('Colon adenocarcinoma'), told('Breast carcinoma in 2019', note)],
      'another-cancer',
    ],
    [
      'one of the breast in the diagnosis, and another one in a note',
      [told('Breast carcinoma'), told('Colon adenocarcinoma', note)],
      null,
    ],
    ['another one in a row', [told('Disease: Colon cancer', note)], 'another-cancer'],
    [
      'another one in a row above, whatever a note says',
      [told('Breast carcinoma', note), told('Disease: Colon cancer', { role: 'cover' })],
      'another-cancer',
    ],
    ['another one in the breast', [told('Melanoma of the breast')], 'another-cancer'],
    ['stains of another one', [told('Carcinoma, TTF-1 positive', note)], 'another-cancer'],
    [
      'stains of another one in a note, and no word on the breast',
      [told('Ductal features'), told('TTF-1 positive', note)],
      'another-cancer',
    ],
    [
      'stains of another one in a note, and the breast named',
      [told('Carcinoma of mammary origin, ductal'), told('TTF-1 positive', note)],
      null,
    ],
    ['both, of which the breast is named', [told('Lung cancer and MBC')], null],
    [
      'one far from the word',
      [told(`Melanoma. Breast ${'x '.repeat(40)} carcinoma`)],
      'another-cancer',
    ],
    ['one over a line end', [told('Melanoma; breast'), told('carcinoma', {})], null],
    [
      'one unlike that of the breast',
      [told('Lung cancer, unlike the breast cancer')],
      'another-cancer',
    ],
    ['in situ only', [told('Ductal carcinoma in situ of the breast')], 'in-situ'],
    ['in situ, denied', [told('Breast: no carcinoma in situ')], 'no-cancer'],
    ['in situ beside invasive', [told('Invasive ductal carcinoma, DCIS')], null],
    ['in situ, none invasive', [told('DCIS of the breast; no invasive carcinoma')], 'in-situ'],
    ['benign', [told('Breast: fibroadenoma')], 'no-cancer'],
    ['benign beside cancer', [told('Breast: fibroadenoma and carcinoma')], null],
    ['benign, without a diagnosis', [told('Breast: fibroadenoma', note)], 'no-cancer'],
    [
      'benign in a note, of somebody with cancer',
      [told('Breast cyst', note), told('Metastatic carcinoma', { role: 'history', heading: '' })],
      null,
    ],
    [
      'benign in a note, beside a sample of cancer',
      [told('Breast cyst', note), told('Liver: carcinoma', { role: 'place', heading: '' })],
      null,
    ],
    [
      'benign in a diagnosis, of somebody with cancer before',
      [
        told('Breast: fibroadenoma'),
        told('Metastatic carcinoma', { role: 'history', heading: '' }),
      ],
      'no-cancer',
    ],
    ['none of her own', [told('The patient is unaffected', { role: 'cover' })], 'no-cancer'],
    [
      'none of her own, in words of any report',
      [told('unaffected', { role: 'boilerplate' })],
      null,
    ],
  ])('is told from %s', (_, lines, refused) => {
    expect(cancerRefusal(lines)).toBe(refused);
  });
});
