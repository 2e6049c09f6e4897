import { type Answers, parseAnswers } from '../../answers/answers';
import { type Field, factFields, tellingFields } from '../../answers/fields';
import { type Pressing, pressingIn } from '../../answers/pressing';
import { saysNothing } from '../../answers/says-nothing';
import { withholdResults } from '../../sheet/rules/withhold-results';
import { sayIn } from '../../wording/sheet-wording';
import { cleanText } from '../../wording/text';
import { listOf } from '../../wording/wording';
import { pdl1Contradictions } from '../facts/pdl1-contradictions';
import { type Disagreement, reconcileFacts } from '../facts/reconcile-facts';
import { namesNothing } from '../table/header-problem';
import type { TableColumn, TableRow } from '../table/table';
import { answerNotes } from './answer-notes';
import { isBlank } from './blank-cell';
import { deniedImmunotherapy } from './denied-immunotherapy';
import { her2Together } from './her2-together';
import { saysNone } from './known-words';
import { answersOfRow, blankNotes, problemsOf } from './left-blank';
import type { ListReading } from './list-reading';
import { isNameColumn } from './person-name';
import { note, problem, type RowNote, type RowProblem } from './row-notes';
import { type ListedPhone, partsOfRow } from './row-part';
import { type SaidWords, saidIn, saidNotes, symptomsWith } from './said-words';
import { mergeRaw, mergeTold, withSpares } from './same-meaning';
import { earlyColumn } from './seems-early';

/** A row that gets a sheet. */
export type ReadyRow = {
  state: 'ready';
  answers: Answers;
  /** Whether the person was told the results. To make a sheet, use `answersToPrint`. */
  resultsTold: boolean;
  notes: RowNote[];
};

/** A row that gets no sheet until its problems are fixed. */
export type NotReadyRow = { state: 'not-ready'; problems: RowProblem[] };

/** Facts that staff need to call a person today; none of them prints. */
type ToCall = {
  /** Signs that do not wait for the visit, whether or not the row is ready. */
  pressing: Pressing | null;
  /** Words that name a sign no column of symptoms has, and words about symptoms to be read. */
  said: SaidWords[];
  phones: ListedPhone[];
};

/**
 * What the desk can say: words of a line of treatment, whether or not it did say what they mean, and
 * headers over words that do not answer a closed question.
 */
type ToAsk = { openLine?: string; openUnder?: readonly string[] };

/** When and with whom the visit is: an ISO date, a time as `readTime` writes it, and who sees the person. */
export type Slot = { day?: string; time?: string; doctor?: string };

/** A parsed row, as plain JSON. `cells` are as typed, to be edited in place. */
export type PacketRow = TableRow & ToCall & ToAsk & { slot: Slot } & (ReadyRow | NotReadyRow);

/** Returns the answers to make a sheet from: without results if the person was not told. */
export const answersToPrint = ({ answers, resultsTold }: ReadyRow): Answers =>
  resultsTold ? answers : withholdResults(answers);

/** Returns whether a row has something that is not told to the person, and so does not print. */
export const isWithheld = ({ answers, resultsTold }: ReadyRow): boolean =>
  !resultsTold && tellingFields.some((field) => answers[field] !== undefined);

const say = sayIn('en');

/** Reads one row by itself; `readRows` adds notes that compare rows. Never throws. */
export function readRow(
  row: TableRow,
  columns: readonly TableColumn[],
  reading: ListReading,
): PacketRow {
  const parts = her2Together(withSpares(partsOfRow(row, columns, reading)));
  const { raw: merged, notes: differing } = mergeRaw(parts);
  const { visitTime, ...raw } = merged;
  const slot = slotOf(raw.visitDate, visitTime, raw.doctor);
  const readings = parts.flatMap(({ reading }) => reading ?? []);
  const { answers: facts, disagreements } = reconcileFacts([
    ...readings,
    ...pdl1Contradictions(readings),
    ...deniedImmunotherapy(row, columns, readings),
  ]);
  const headerOf = (field: Field) => columns.find(({ column }) => column === field)?.header ?? '';
  const said = saidIn(row, columns, parts, raw.symptoms);
  const withSaid = (symptoms: unknown) => symptomsWith(symptoms, said);
  const phones = parts.flatMap(({ phone }) => phone ?? []);
  const [openLine] = parts.flatMap(({ openLine }) => openLine ?? []);
  const openUnder = parts.flatMap(({ isOpen, header = '' }) => (isOpen ? header : []));
  const toAsk: ToAsk = {
    ...(openLine !== undefined && { openLine }),
    ...(openUnder.length > 0 && { openUnder }),
  };
  const desk = { said, phones, ...toAsk };
  const drugs = row.cells.filter((_, at) => columns[at]?.column === 'drugsNow');
  const isCountOff = drugs.some((cell) => mayLeaveOutNow(facts, cell));
  const given = {
    ...{ filledInBy: 'clinic', ...raw, ...facts },
    ...(isCountOff && { priorLines: 'not-sure' }),
  };
  const parsed = answersOfRow(given, headerOf);
  const early = earlyColumn(row, columns, parsed.ok ? parsed.answers : {});
  const problems = [
    ...(namesNothing(columns) ? [problem('noColumn', '')] : []),
    ...(isNameless(columns, { ...raw, ...facts }) ? [problem('noName', nameHeader(columns))] : []),
    ...(early === undefined ? [] : [problem('early', early)]),
    ...problemsOf(parts),
    ...(parsed.ok ? [] : parsed.problems),
  ];
  if (!parsed.ok || problems.length > 0) {
    const pressing = pressingInSigns({ ...raw, symptoms: withSaid(raw.symptoms) });
    return { ...row, slot, pressing, ...desk, state: 'not-ready', problems };
  }
  const { answers } = parsed;
  const toldColumns = columns.filter(({ column }) => column === 'resultsTold').length;
  const { told: resultsTold, notes: toldByFew } = mergeTold(parts, toldColumns);
  const isEmpty = Object.keys(answers).every((field) => field === 'filledInBy' && !raw[field]);
  const doubts = doubtNotes(disagreements);
  const notes = [
    ...parts.flatMap(({ notes = [] }) => notes),
    ...blankNotes(parts),
    ...parsed.blank,
    ...differing,
    ...toldByFew,
    ...doubts,
    ...(isCountOff ? [noLineButDrug(headerOf('drugsNow'))] : []),
    ...answerNotes(answers, { resultsTold, headerOf }),
    ...saidNotes(said),
    ...(isEmpty ? [note('blank', '')] : []),
  ];
  const pressing = pressingIn({ ...answers, symptoms: withSaid(answers.symptoms) });
  return { ...row, slot, pressing, ...desk, state: 'ready', answers, resultsTold, notes };
}

function slotOf(day: unknown, time: unknown, doctor: unknown): Slot {
  const text = (value: unknown) => (typeof value === 'string' ? cleanText(value) : '');
  const given = Object.entries({ day: text(day), time: text(time), doctor: text(doctor) });
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** Whether a row of a list with names has results and no name: nobody could hand over its sheet. */
function isNameless(columns: readonly TableColumn[], answers: Record<string, unknown>): boolean {
  if (answers.name !== undefined || !columns.some(isNameColumn)) return false;
  return [...tellingFields, ...factFields].some((field) => answers[field] !== undefined);
}

const nameHeader = (columns: readonly TableColumn[]) => columns.find(isNameColumn)?.header ?? '';

/**
 * Judges by signs alone: in a row that is not ready, a cell that was not read may hold the treatment
 * without which some signs mean nothing.
 */
function pressingInSigns({ symptoms, needs }: Record<string, unknown>): Pressing | null {
  const parsed = parseAnswers({ symptoms, needs });
  return parsed.ok ? pressingIn(parsed.answers) : null;
}

/** Whether a count of lines may leave out the treatment now: there is none, but maybe a drug. */
const mayLeaveOutNow = ({ priorLines }: Pick<Answers, 'priorLines'>, drugs: string) =>
  priorLines === 'none' && !isBlank(drugs) && !saysNothing(drugs) && !saysNone(drugs);

const noLineButDrug = (header: string) => note('noLineButDrug', header, { header: `“${header}”` });

/** Notes where columns disagree: one note for each set of columns. */
function doubtNotes(disagreements: readonly Disagreement[]): RowNote[] {
  const keys = disagreements.map(({ headers }) => headers.join(', '));
  return [...new Set(keys)].map((column) => {
    const about = disagreements.filter((_, at) => keys[at] === column);
    const labels = about.map(({ field }) => say(`label.${field}`));
    const columns = (about[0]?.headers ?? []).map((header) => `“${header}”`);
    const values = { labels: listOf(labels, 'en'), columns: listOf(columns, 'en') };
    return note('doubted', column, values);
  });
}
