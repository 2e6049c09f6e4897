import { basename } from 'node:path';
import { readRecordFile } from '../intake/record/read-record-file';
import { largestRecord } from '../intake/record/record-kind';
import { calendarDay } from '../wording/calendar-day';
import { sayToStaff } from '../wording/staff-wording';
import type { RecordCommand } from './arguments';
import { readBytes } from './files';

const say = sayToStaff('en');

/**
 * Prints what a report offers, as JSON to standard output: `refused` says why it is turned away,
 * `offers` quote it, `notUsed` names what was left out.
 * @throws Refusal if the file cannot be read
 */
export async function showRecord({ file }: RecordCommand): Promise<void> {
  const bytes = await readBytes(file, largestRecord, say('cli.recordTooLarge', { file }));
  const context = { today: calendarDay(new Date()), source: basename(file) };
  const { refused, offers, notUsed } = await readRecordFile(bytes, context);
  const reason = refused && say(`cli.refused.${refused}`);
  process.stdout.write(`${JSON.stringify({ refused: reason, offers, notUsed }, null, 2)}\n`);
}
