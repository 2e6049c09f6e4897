import { describe, expect, it } from 'vitest';
import { readRows } from '../lib/intake/rows/packet-rows';
import { readTable } from '../lib/intake/table/read-table';
import { tableIn } from './list-of';

// Tables as Word, Outlook, Excel and browsers put them on the clipboard.

const cellsIn = async (html: string) => (await tableIn({ html })).rows.map(({ cells }) => cells);
const table = (...rows: string[]) =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const head = '<td>Name</td><td>Symptoms</td><td>CPS</td>';

describe('a table is read', () => {
  it('from Excel', async () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"0%";}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64><col width=64 style='width:48pt'>
 <tr height=20><td class=xl65>Name</td><td>ER</td><td>Told</td></tr>
 <tr height=20><td height=20>Ana<span style='mso-spacerun:yes'>  </span>Lima</td><td class=xl65 align=right x:num="0.22">22%</td><td>yes</td></tr>
<!--EndFragment-->
</table></body></html>`;
    expect(await cellsIn(html)).toEqual([['Ana Lima', '22%', 'yes']]);
  });

  it('from Word and Outlook, with paragraphs in cells', async () => {
    const html = `<html><body><!--StartFragment--><table class=MsoTableGrid><thead><tr><td><p class=MsoNormal><b>Name<o:p></o:p></b></p></td><td><p class=MsoNormal>Symptoms</p></td></tr></thead>
<tr><td><p class=MsoNormal>Ana&nbsp;Lima<o:p></o:p></p></td><td><p class=MsoNormal>fever</p><p class=MsoNormal>rash on
 arms</p><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table><!--EndFragment--></body></html>`;
    expect(await cellsIn(html)).toEqual([['Ana Lima', 'fever\nrash on arms']]);
  });

  it('from a page, with breaks, lists and entities', async () => {
    const row = '<th>N&uacute;&ntilde;ez &amp; Co<td>fever<br>no rash<ul><li>cough</ul><td> 12 ';
    expect(await cellsIn(table(head, row))).toEqual([
      ['Núñez & Co', 'fever\nno rash\ncough', '12'],
    ]);
  });

  it('without ends of its cells and rows', async () => {
    expect(await cellsIn('<TABLE><TR><TD>Name<TD>CPS<TR><TD>Ana<TD>12')).toEqual([['Ana', '12']]);
  });

  it('whose rows end early, without a word about it', async () => {
    const { rows } = readRows(await tableIn({ html: table(head, '<td>Ana') }));
    expect(rows[0]).toMatchObject({ state: 'ready', cells: ['Ana', '', ''] });
    expect(JSON.stringify(rows)).not.toContain('ends early');
  });
});

describe('cells that were joined', () => {
  it('are about each row that they span, in their column', async () => {
    const html = table(
      '<td>Visit date<td>Name<td>CPS',
      '<td rowspan=2>2026-12-07<td>Ana<td rowspan="3">4',
      '<td>Bea',
      '<td>2026-12-08<td>Cleo',
    );
    expect(await cellsIn(html)).toEqual([
      ['2026-12-07', 'Ana', '4'],
      ['2026-12-07', 'Bea', '4'],
      ['2026-12-08', 'Cleo', '4'],
    ]);
  });

  it('are in the first column that they span', async () => {
    const html = table('<td colspan=3>Monday list', head, '<td colspan=2>Ana<td>12');
    const { above, rows } = await tableIn({ html });
    expect(above.map(({ cells }) => cells)).toEqual([['Monday list', '', '']]);
    expect(rows.map(({ cells }) => cells)).toEqual([['Ana', '', '12']]);
  });

  it('reach to the end, or nowhere near as far as they say', async () => {
    const ends = table(head, '<td rowspan=0>Ana<td>a<td>1', '<td>b<td>2');
    expect(await cellsIn(ends)).toEqual([
      ['Ana', 'a', '1'],
      ['Ana', 'b', '2'],
    ]);
    const far = table(head, '<td rowspan=99999999>Ana<td colspan=99999999>a<td>lost?');
    expect((await cellsIn(far))[0]?.slice(0, 2)).toEqual(['Ana', 'a']);
    const bad = table(head, '<td rowspan=-2>Ana<td colspan=x>a<td>1');
    expect(await cellsIn(bad)).toEqual([['Ana', 'a', '1']]);
  });
});

describe('of several tables', () => {
  it('the one with the most rows is read, and that is said', async () => {
    const small = table('<td>Legend', '<td>x = told');
    const html = `${small}${table(head, '<td>Ana', '<td>Bea')}${small}`;
    const { rows, remarks } = await tableIn({ html });
    expect(rows).toHaveLength(2);
    expect(remarks).toEqual(['There are 3 tables. Only the largest one was read, with 3 rows.']);
  });

  it('one within another is read alone, and the outer one is not counted', async () => {
    const html = `<table><tr><td>Hello,<table><tr><td>${table(head, '<td>Ana', '<td>Bea')}</table></table>`;
    const { rows, remarks } = await tableIn({ html });
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Ana', 'Bea']);
    expect(remarks).toEqual([]);
  });

  it('one in a cell is in the text of that cell, too', async () => {
    const inner = table('<td>fever<td>yes', '<td>rash<td>no');
    expect(await cellsIn(table(head, `<td>Ana<td>${inner}<td>4`, '<td>Bea', '<td>Cleo'))).toEqual([
      ['Ana', 'fever yes\nrash no', '4'],
      ['Bea', '', ''],
      ['Cleo', '', ''],
    ]);
  });
});

describe('what is not shown', () => {
  it.each([
    ['<tr style="display: none">', 'by its style'],
    ["<tr height=0 style='mso-height-source:userset;display:none'>", 'by Excel'],
    ['<tr hidden>', 'by an attribute'],
    ['<tr style="visibility:collapse">', 'collapsed'],
  ])('%s is a hidden row', async (tag) => {
    const html = `<table><tr>${head}</tr>${tag}<td>Ana<td>fever</tr><tr><td>Bea</tr></table>`;
    const list = readRows(await tableIn({ html }));
    expect(list.rows.map(({ number }) => number)).toEqual([3]);
    expect(list.leftOut).toMatchObject([{ number: 2, why: 'hidden', cells: ['Ana', 'fever', ''] }]);
  });

  it('is a hidden column, which is named', async () => {
    const hidden = (text: string) => `<td style="display:none">${text}</td>`;
    const { columns, remarks } = await tableIn({
      html: table(`<td>Name${hidden('CPS')}<td>ER`, `<td>Ana${hidden('12')}<td>4%`),
    });
    expect(columns.map(({ header, column }) => [header, column])).toEqual([
      ['Name', 'name'],
      ['CPS', null],
      ['ER', 'er'],
    ]);
    expect(remarks).toEqual(['This column is hidden in the file and not used: “CPS”.']);
  });

  it('is not read within a cell', async () => {
    const html = table(
      head,
      '<td>Ana<span style="mso-hide:all"> (old)</span><td>no <i hidden>more </i>fever<td>1<script>2</script><style>3</style><template>4</template>',
      '<td>Bea<td style="display:none">rash<td>2',
      '<td>Cleo<td>cough<td>3',
    );
    expect(await cellsIn(html)).toEqual([
      ['Ana', 'no fever', '1'],
      ['Bea', '', '2'],
      ['Cleo', 'cough', '3'],
    ]);
  });

  it('is a table that is hidden as a whole', async () => {
    const html = `<div style="display:none">${table(head, '<td>Ana', '<td>Bea')}</div>${table(head, '<td>Cleo')}`;
    expect(await cellsIn(html)).toEqual([['Cleo', '', '']]);
    const alone = table(head, '<td>Ana').replace('<table>', '<table hidden>');
    expect(await readTable({ html: alone })).toMatchObject({ problem: { kind: 'noTable' } });
  });
});

describe('what its layout says counts', () => {
  it('boxes are ticked or not, and choices are not guessed', async () => {
    const html = table(
      head,
      '<td>Ana<td><input type=checkbox checked>fever<br><input type="checkbox">rash<td><select><option>1<option selected>2</select>',
    );
    expect(await cellsIn(html)).toEqual([['Ana', '☑ fever\n☐ rash', '']]);
  });

  it('a raised digit is none of the number', async () => {
    expect(await cellsIn(table(head, '<td>Ana<td><td>1<sup>2</sup>'))).toEqual([
      ['Ana', '', '1^2'],
    ]);
  });
});

it.each([
  ['no table', '<p>Name'],
  ['an empty one', '<table></table>'],
  ['one without text', table('<td> <td>&nbsp;')],
])('%s is refused with a reason', async (_, html) => {
  expect(await readTable({ html })).toMatchObject({ ok: false, problem: { kind: 'noTable' } });
});

it('a thousand tables within each other are looked into as far as a mail goes', async () => {
  const html = `${'<table><tr><td>'.repeat(1000)}${table(head, '<td>Ana')}`;
  expect(await readTable({ html })).toMatchObject({ ok: false, problem: { kind: 'noTable' } });
  expect(await cellsIn(`${'<table><tr><td>'.repeat(20)}${table(head, '<td>Ana')}`)).toEqual([
    ['Ana', '', ''],
  ]);
});

it('over 20 million letters are refused unread', async () => {
  const html = ' '.repeat(20 * 1024 * 1024 + 1);
  expect(await readTable({ html })).toMatchObject({ problem: { kind: 'tooLarge' } });
});
