import { describe, expect, it } from 'vitest';
import { notMadeCsv } from '../lib/intake/rows/not-made';
import { listOf } from './list-of';

const notMade = (text: string) => {
  const { rows } = listOf(text);
  return notMadeCsv(rows.filter((row) => row.state === 'not-ready'));
};

describe('the list of what was not made', () => {
  it('has a line for each row, and no word of a patient', () => {
    const list = notMade(
      'Name,Visit date,Dx,Symptoms,Told\nMaria Santos,canceled,stage II,cough; Zebra,maybe\nAna,,,,yes\nEva,,,,,more\n',
    );
    expect(list.startsWith('\ufeff"Row","Column","What is wrong","How to mend it"\r\n')).toBe(true);
    const lines = list.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(1, -1).map((line) => line.split(',').slice(0, 2).join())).toEqual([
      '"2","Dx; Visit date"',
      '"4","the whole row"',
    ]);
    expect(list).not.toMatch(/Maria|Santos|canceled|stage II,|Zebra|maybe|Eva|more"/);
    expect(list.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('C21: is safe to open in a spreadsheet', () => {
    for (const column of ['=HYPERLINK("x")', '@SUM(A1)', '+1', '-2', '\tx', '\0x', '＝1', ' =1']) {
      const list = notMadeCsv([{ number: 2, problems: [{ column, message: 'a "b"', mend: 'c' }] }]);
      expect(list).toContain(`\r\n"2","'${column.replaceAll('"', '""')}","a ""b""","c"\r\n`);
    }
  });

  it('C28: is a header alone where all was made', () => {
    expect(notMadeCsv([]).match(/\r\n/g)?.length).toBe(1);
  });
});
