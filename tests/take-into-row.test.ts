import { describe, expect, it } from 'vitest';
import { factFields, fields } from '../lib/answers/fields';
import type { Offer } from '../lib/intake/record/record';
import { editRow } from '../lib/intake/rows/change-rows';
import type { PacketRow } from '../lib/intake/rows/packet-row';
import { type PacketList, readAgain } from '../lib/intake/rows/packet-rows';
import {
  answeredIn,
  type RowDraft,
  takeIntoRow,
  untakeFromRow,
  withColumnsOf,
  withoutBlankColumns,
} from '../lib/intake/rows/take-into-row';
import { listOf } from './list-of';

// A navigator takes a fact from a report into the cells of a row, where it is read as if it were typed.

type Taken = Pick<Offer, 'field' | 'value'>;

const rowOf = ({ rows }: PacketList, at = 0): PacketRow => {
  const row = rows[at];
  if (!row) throw new Error('no such row');
  return row;
};
const draftOf = (list: PacketList, at = 0): RowDraft => ({
  cells: rowOf(list, at).cells,
  columns: list.columns,
});

/** The list with these facts taken into one of its rows, and saved. */
function taken(list: PacketList, facts: readonly Taken[], at = 0): PacketList {
  const row = rowOf(list, at);
  const full = facts.reduce((draft, fact) => takeIntoRow(draft, row, fact), draftOf(list, at));
  const draft = withoutBlankColumns(full, list.columns.length);
  return editRow(withColumnsOf(list, draft), row.number, draft.cells);
}

const everyValue: Taken[] = factFields.flatMap((field): Taken[] => {
  const spec = fields[field];
  if (spec.kind === 'number') return [0, 9.5, 22].map((value) => ({ field, value }));
  if (spec.kind === 'one') return spec.of.map((value) => ({ field, value }));
  return [spec.of.slice(0, 1), spec.of.slice(0, 2)].map((value) => ({
    field,
    value: value as Taken['value'],
  }));
});

describe('a fact that is taken', () => {
  it.each([...everyValue, { field: 'immunotherapy', value: [] } as Taken])(
    'is the answer of the row: %o',
    (fact) => {
      for (const csv of [`Name,${fact.field}\nAna,`, 'Name,Day phone\nAna,555']) {
        const row = rowOf(taken(listOf(csv), [fact]));
        expect(row).toMatchObject({ state: 'ready', answers: { [fact.field]: fact.value } });
      }
    },
  );

  it('goes into a column of its own where the list has none, and other rows stay as they are', () => {
    const list = listOf('Name,CPS\nAna,\nEva,12');
    const saved = taken(list, [
      { field: 'er', value: 'negative' },
      { field: 'cps', value: 14 },
    ]);
    expect(rowOf(saved).cells).toEqual(['Ana', '14', 'negative']);
    expect(saved.columns.map(({ header }) => header)).toEqual(['Name', 'CPS', 'ER from a report']);
    expect(rowOf(saved, 1)).toBe(rowOf(list, 1));
    // Read again, as by another order of dates, no row is short of a cell.
    const again = readAgain(saved, { dates: 'day-first' });
    expect(again.rows).toEqual(saved.rows);
    expect(rowOf(again, 1)).toEqual(rowOf(list, 1));
    const second = taken(again, [{ field: 'er', value: 'low' }], 1);
    expect(second.columns).toHaveLength(3);
    expect(rowOf(second, 1).cells).toEqual(['Eva', '12', 'low']);
  });

  it('leaves a column alone whose name says more than the field', () => {
    const saved = taken(listOf('Name,PD-L1 SP142\nAna,3%'), [
      { field: 'pdl1', value: '10-or-more' },
    ]);
    expect(rowOf(saved).cells).toEqual(['Ana', '3%', '10-or-more']);
  });

  it('is shown beside free text that says something else, and neither wins in silence', () => {
    const row = rowOf(
      taken(listOf('Name,Diagnosis\nAna,"MBC, HER2+"'), [{ field: 'her2', value: 'low' }]),
    );
    expect(row.state === 'ready' && row.notes.map(({ kind }) => kind)).toContain('disagrees');
    expect(row).toHaveProperty('answers.her2', 'not-sure');
  });

  it('keeps what the row has of a list', () => {
    const list = listOf('Name,Markers\nAna,BRCA1 mutation');
    const row = rowOf(taken(list, [{ field: 'markers', value: ['pik3ca'] }]));
    expect(row).toMatchObject({ answers: { markers: ['brca', 'pik3ca'] } });
  });

  it('can be taken back, and then its column is not added', () => {
    const list = listOf('Name,ER\nAna,positive');
    const row = rowOf(list);
    const before = draftOf(list);
    const er = takeIntoRow(before, row, { field: 'er', value: 'low' });
    const both = takeIntoRow(er, row, { field: 'pr', value: 'negative' });
    const back = untakeFromRow(untakeFromRow(both, before, 'pr'), before, 'er');
    expect(withoutBlankColumns(back, 2)).toEqual(before);
  });
});

describe('what the list says', () => {
  const list = listOf('Name,Diagnosis,ER\nAna,"MBC, HER2+",neg\nEva,,');

  it('is what was understood of the row, in whatever column', () => {
    const said = (field: 'er' | 'her2' | 'pr', at = 0) =>
      answeredIn(draftOf(list, at), rowOf(list, at), field);
    expect([said('er'), said('her2'), said('pr'), said('er', 1)]).toEqual([
      ['negative'],
      ['positive'],
      [],
      [],
    ]);
  });

  it('is the words of its cell where they were not understood', () => {
    const unread = listOf('Name,ER\nAna,see chart');
    expect(answeredIn(draftOf(unread), rowOf(unread), 'er')).toEqual(['see chart']);
  });

  it('is what was typed meanwhile, as it was typed', () => {
    const draft = { ...draftOf(list), cells: ['Ana', '', ' weak '] };
    expect(answeredIn(draft, rowOf(list), 'er')).toEqual(['weak']);
    expect(answeredIn({ ...draft, cells: ['Ana', '', ''] }, rowOf(list), 'er')).toEqual([]);
  });
});
