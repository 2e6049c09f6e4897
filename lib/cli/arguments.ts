import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAnswers } from '../answers/answers';
import { type DayOrder, dayOrders, type FirstLine, firstLines } from '../answers/desk-file';
import type { ToldChoice } from '../intake/rows/read-told';
import { type RowOrder, rowOrders } from '../intake/rows/sort-rows';
import { calendarDay } from '../wording/calendar-day';
import { type StaffKey, sayToStaff } from '../wording/staff-wording';
import { Refusal } from './files';
import { rowNumbers } from './row-numbers';

const say = sayToStaff('en');
const formats = ['pdf', 'html', 'text', 'json'] as const;
const formatOf: Record<string, Format> = {
  '.pdf': 'pdf',
  '.html': 'html',
  '.txt': 'text',
  '.json': 'json',
};

type Format = (typeof formats)[number];

/** A parsed command line. */
export type Command = FactsCommand | RecordCommand | SheetCommand | PacketsCommand;
/** Shows what the reader of a list finds in a text. */
export type FactsCommand = { kind: 'facts'; text: string; column: string | undefined };
/** Shows what the reader of reports offers of a file. */
export type RecordCommand = { kind: 'record'; file: string };
/** Makes a sheet from an answers file. */
export type SheetCommand = {
  kind: 'sheet';
  file: string;
  /** A file, or `-` for standard output. */
  out: string;
  date: string;
  format: Format;
};
/** Makes packets from a list. */
export type PacketsCommand = {
  kind: 'packets';
  file: string;
  /** A sheet of a workbook; undefined for the only one that shows rows. */
  sheet: string | undefined;
  folder: string;
  date: string;
  names: boolean;
  practice: string | undefined;
  /** Numbers of rows that are patients, whatever they look like. */
  patients: readonly number[];
  /** The order of day and month; undefined to go by the list. */
  dates: DayOrder | undefined;
  /** A desk file: what the columns are. */
  columns: string | undefined;
  /** What a line by its number alone means. */
  firstLine: FirstLine | undefined;
  /** Words of the list that say who was told, as typed. */
  told: readonly ToldChoice[];
  /** The order of the rows, and of their packets. */
  order: RowOrder;
  /** Numbers of the rows that get a packet; none means all. */
  only: readonly number[];
  /** Numbers of rows that are left out. */
  without: readonly number[];
};

const options = {
  out: { type: 'string' },
  format: { type: 'string' },
  date: { type: 'string' },
  sheet: { type: 'string' },
  names: { type: 'boolean' },
  practice: { type: 'string' },
  patient: { type: 'string', multiple: true },
  dates: { type: 'string' },
  columns: { type: 'string' },
  'first-line': { type: 'string' },
  told: { type: 'string', multiple: true },
  'not-told': { type: 'string', multiple: true },
  sort: { type: 'string' },
  only: { type: 'string' },
  'leave-out': { type: 'string' },
  read: { type: 'string' },
  'read-record': { type: 'string' },
  column: { type: 'string' },
} as const;

/**
 * Parses the command line.
 * @throws Refusal that says what to type
 */
export function readArguments(typed: readonly string[]): Command {
  const { values, positionals } = parse(typed);
  const { read, column, out, sheet, names, practice, patient } = values;
  const { date = calendarDay(new Date()) } = values;
  const refuse = (...keys: StaffKey[]) => new Refusal(keys.map((key) => say(key)));
  if (read !== undefined || column !== undefined) {
    const { read: _read, column: _column, ...others } = values;
    const isAlone = positionals.length === 0 && Object.keys(others).length === 0;
    if (read === undefined || !isAlone) throw refuse('cli.readAlone', 'cli.readUsage');
    return { kind: 'facts', text: read, column };
  }
  const record = values['read-record'];
  if (record !== undefined) {
    if (positionals.length > 0 || Object.keys(values).length > 1) throw refuse('cli.recordUsage');
    return { kind: 'record', file: record };
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw refuse('cli.oneFile', 'cli.usage');
  if (!out) throw refuse('cli.noOut', 'cli.usage');
  if (!parseAnswers({ visitDate: date }).ok) throw refuse('cli.date');
  if (isList(file, out)) {
    if (values.format !== undefined) throw refuse('cli.listFormat', 'cli.listUsage');
    const patients = (patient ?? []).map(Number);
    if (!patients.every(Number.isInteger)) throw refuse('cli.patient');
    const dates = dayOrders.find((order) => order === values.dates);
    if (values.dates !== undefined && !dates) throw refuse('cli.dates');
    const firstLine = firstLines.find((one) => one === values['first-line']);
    if (values['first-line'] !== undefined && !firstLine) throw refuse('cli.firstLine');
    const order = rowOrders.find((one) => one === (values.sort ?? 'list'));
    if (!order) throw refuse('cli.sort');
    const [only, without] = [values.only, values['leave-out']].map(numbersIn);
    if (!only || !without) throw refuse('cli.rows');
    const { columns } = values;
    const chosen = { sheet, practice, patients, dates, columns, firstLine, told: toldIn(values) };
    const made = { folder: out, date, names: names ?? false, order, only, without };
    return { kind: 'packets', file, ...made, ...chosen };
  }
  if (Object.keys(values).some((one) => listOnly.includes(one)))
    throw refuse('cli.listOnly', 'cli.listUsage');
  const named = values.format ?? (out === '-' ? 'text' : formatOf[extname(out).toLowerCase()]);
  const format = formats.find((known) => known === named);
  if (!format) throw refuse('cli.format');
  return { kind: 'sheet', file, out, date, format };
}

/** Options that say something of a list. */
const listOnly: readonly string[] = [
  ...['sheet', 'names', 'practice', 'patient', 'dates', 'columns', 'first-line'],
  ...['told', 'not-told', 'sort', 'only', 'leave-out'],
];

const numbersIn = (typed: string | undefined) => (typed === undefined ? [] : rowNumbers(typed));

type Told = { told?: string[]; 'not-told'?: string[] };

const toldIn = ({ told = [], 'not-told': notTold = [] }: Told): ToldChoice[] => [
  ...told.map((words) => ({ words, isTold: true })),
  ...notTold.map((words) => ({ words, isTold: false })),
];

/** Counts files of other programs as lists: the refusal then says how to save one as a list. */
const isList = (file: string, out: string) =>
  /\.(csv|tsv|tab|xls[xmb]?|ods|numbers|html?)$/i.test(file) ||
  (/[/\\]$/.test(out) && !/\.json$/i.test(file));

function parse(typed: readonly string[]) {
  try {
    return parseArgs({ args: joinValues(typed), options, allowPositionals: true });
  } catch {
    throw new Refusal([say('cli.option'), say('cli.usage')]);
  }
}

/** Options whose text may look like an option: `--read -neg`. */
const withText: readonly (string | undefined)[] = ['--read', '--column', '--told', '--not-told'];

/** Joins such an option to its text. */
function joinValues(typed: readonly string[]): string[] {
  return typed.reduce<string[]>((joined, argument) => {
    const before = joined.at(-1);
    if (withText.includes(before)) joined[joined.length - 1] += `=${argument}`;
    else joined.push(argument);
    return joined;
  }, []);
}
