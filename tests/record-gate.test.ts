import { describe, expect, it } from 'vitest';
import { readRecord } from '../lib/intake/record/read-record';
import { readOn } from './record-cases';

// Which documents are turned away, and why: what is not hers, or not of a cancer that may have spread.

const read = (...lines: string[]) => readRecord(lines.join('\n'), { today: readOn, source: null });
const refused = (...lines: string[]) => read(...lines).refused;
const receptors = ['ER: Negative (0%)', 'PR: Negative (0%)', 'HER2: Negative (0)'];

describe('a document about one person is read', () => {
  it.each([
    ['without any name', []],
    ['with one birth date, in two spellings', ['DOB: 03/14/1966', 'Born 14 March 1966']],
    ['with a day that may be a month', ['DOB: 03/04/1966', 'DOB: 4 March 1966']],
    ['with two numbers of one birth date', ['DOB: 3/4/1966 MRN: 11-22', 'DOB: 3/4/1966 MRN: 9933']],
    ['with a name in another order', ['Patient: LOWE, ANNA', 'Patient: Anna M. Lowe']],
    ['who is seen', ['Patient: LOWE, ANNA', 'Patient: seen today, doing well']],
    ['beside her doctor', ['Patient: LOWE, ANNA', 'Physician: Eva Stone, MD', 'Dear Dr. Stone']],
  ])('%s', (_, lines) => {
    expect(refused(...lines, 'Metastatic breast carcinoma', ...receptors)).toBeNull();
  });
});

describe('a document about several people is turned away', () => {
  it.each([
    ['two birth dates', ['DOB: 03/14/1966', 'DOB: 03/15/1966']],
    ['two years of birth', ['Date of birth: 1966-03-14', 'Date of birth: 1968-03-14']],
    ['two chart numbers', ['MRN: 11-22', 'MRN: 33-44']],
    ['two names', ['Patient: LOWE, ANNA', 'Patient: STONE, EVA']],
    [
      'two names with numbers',
      ['Patient: LOWE, ANNA MRN 1-23 DOB: 1/2/1950', 'Patient: POE, EVA MRN 4-56 DOB: 1/2/1950'],
    ],
  ])('%s', (_, lines) => {
    expect(read(...lines, 'Metastatic breast carcinoma', ...receptors)).toEqual({
      refused: 'several-people',
      offers: [],
      notUsed: [],
    });
  });
});

describe('a document about another cancer is turned away', () => {
  it.each([
    ['of the colon', ['Colon, biopsy: Adenocarcinoma of the colon.']],
    ['of the lung, by its stains', ['Liver, biopsy: Adenocarcinoma, TTF-1 positive.']],
    ['of the skin, in the breast', ['Left breast, biopsy: Melanoma.']],
    [
      'unlike the one of the breast',
      ['Lung: Lung adenocarcinoma, unlike the breast cancer of 2010.'],
    ],
    [
      'after one of the breast',
      ['Ovary: Ovarian carcinoma. Patient with a history of breast cancer.'],
    ],
  ])('%s', (_, lines) => {
    expect(refused('FINAL DIAGNOSIS', ...lines, ...receptors)).toBe('another-cancer');
  });

  it.each([
    ['in the lung', ['Lung, biopsy: Metastatic carcinoma of breast origin.']],
    ['in the stomach', ['Gastric biopsy: Metastatic lobular carcinoma.']],
    ['where another one is ruled out', ['Liver: Metastatic breast carcinoma. TTF-1 negative.']],
  ])('but not one of the breast %s', (_, lines) => {
    expect(refused('FINAL DIAGNOSIS', ...lines, ...receptors)).toBeNull();
  });
});

describe('a document without a cancer that may have spread is turned away', () => {
  it.each([
    ['in situ', ['Left breast: Ductal carcinoma in situ. No invasive carcinoma.'], 'in-situ'],
    ['in situ, by letters', ['Left breast: DCIS, 2 cm. Negative for invasion.'], 'in-situ'],
    ['benign', ['Left breast: Fibroadenoma.'], 'no-cancer'],
    ['free of cancer', ['Left breast: Benign tissue. Negative for malignancy.'], 'no-cancer'],
    ['of a person without cancer', ['Genetic test. The patient is unaffected.'], 'no-cancer'],
  ])('%s', (_, lines, reason) => {
    expect(refused('FINAL DIAGNOSIS', ...lines, ...receptors)).toBe(reason);
  });

  it.each([
    ['beside invasive carcinoma', ['Left breast: Invasive ductal carcinoma and DCIS.']],
    [
      'in a breast whose nodes are free',
      ['Left breast: Invasive carcinoma. Nodes: no metastasis.'],
    ],
    ['years before', ['Liver: Metastatic breast carcinoma. DCIS in 2011.']],
  ])('but not one in situ or benign %s', (_, lines) => {
    expect(refused('FINAL DIAGNOSIS', ...lines, ...receptors)).toBeNull();
  });

  it('though a relative has cancer', () => {
    const family = 'Her mother had breast cancer.';
    expect(refused('FINAL DIAGNOSIS', 'Breast: Benign.', family)).toBe('no-cancer');
  });
});

describe('a document in another language is turned away', () => {
  it.each([
    [
      'Spanish',
      'Biopsia de hígado con metástasis de carcinoma de mama en la paciente. ER: negativo.',
    ],
    [
      'French',
      'Biopsie du foie avec une métastase dans le sein gauche de la patiente. ER: négatif.',
    ],
    [
      'German',
      'Der Befund der Leber zeigt eine Metastase, die mit der Mamma vereinbar ist und nicht.',
    ],
    ['Russian', 'Метастаз рака молочной железы в печени, рецепторы отрицательные у пациентки.'],
  ])('%s', (_, text) => {
    expect(refused(text)).toBe('language');
  });
});

describe('a document nothing of which can be trusted offers nothing, and says so', () => {
  const why = (...lines: string[]) => read(...lines, ...receptors).notUsed.map((one) => one.reason);

  it.each([
    ['read from a photo', ['FlNAL DlAGNOSlS', 'PATH0LOGY of the Iiver BlOPSY'], 'photo'],
    ['with words that fell apart', ['posi tive, nega tive, diag nosis'], 'photo'],
    ['not final', ['PRELIMINARY REPORT', 'Metastatic breast carcinoma'], 'preliminary'],
    ['of the wrong patient', ['Metastatic breast carcinoma', 'Wrong patient: see 22'], 'retracted'],
  ])('%s', (_, lines, reason) => {
    expect(why(...lines)).toContain(reason);
    expect(read(...lines, ...receptors).offers).toEqual([]);
  });

  it('but a preliminary one that became final is read', () => {
    const lines = ['FINAL REPORT', 'It replaces the preliminary report.', 'Breast carcinoma'];
    expect(read(...lines, ...receptors).offers.length).toBeGreaterThan(2);
  });
});
