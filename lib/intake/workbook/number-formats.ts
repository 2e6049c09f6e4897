import { visitXml } from './xml';

/** Formats that every workbook has by number and does not write down (ECMA-376, numFmt). */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
};

/** Those that are dates wherever a workbook comes from, written differently in each country. */
const isDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

const formatOf = (id: number) => builtIn[id] ?? (isDate(id) ? 'yyyy/m/d' : 'General');

/** Reads the number format of each style that a cell may have, by the number of the style. */
export function numberFormatsIn(xml: Uint8Array): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let within = '';
  visitXml(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmts' || name === 'cellXfs') within = name;
      if (name === 'numFmt' && within === 'numFmts') own.set(Number(numFmtId), formatCode ?? '');
      if (name === 'xf' && within === 'cellXfs') ids.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return ids.map((id) => own.get(id) ?? formatOf(id));
}
