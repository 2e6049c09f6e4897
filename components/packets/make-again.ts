import { readPractice } from '../../lib/answers/practice';
import { type ListedPacket, type ListOptions, packetFrom } from '../../lib/intake/rows/packet-list';
import { makePackets } from '../../lib/pdf/engine/make-packets';
import { calendarDay } from '../../lib/wording/calendar-day';
import { withNote } from './build-packets';
import { enginePool, isCurrent } from './engines';
import { fileOf, labelsOf, madeOne, notMadeFileOf } from './made';
import { blankDesk, change, type Desk, deskNow, type Made, type MadeOne } from './memory';

/**
 * Makes the packet of one row again, without the others; the printer's files stay as they are.
 * @param row its row number in the spreadsheet
 */
export async function makeAgain(row: number): Promise<void> {
  const { list, work, again } = deskNow();
  if (!list || work.status !== 'done' || again.status === 'making') return;
  if (again.status === 'ready') URL.revokeObjectURL(again.file.url);
  change({ again: { status: 'making', row } });
  const made = await madeAgain(deskNow(), row).catch(() => null);
  // Cleared, or all made again meanwhile.
  if (deskNow().work !== work) return;
  if (!made) return change({ again: { status: 'failed', row } });
  const file = fileOf(`${made.label}.pdf`, [made.file], 'application/pdf');
  forgetZip();
  change({
    work: { status: 'done', made: withOne(work.made, made) },
    again: { status: 'ready', row, file },
  });
}

/** Returns the packet as it is made now; null where it cannot be. */
async function madeAgain({ list, practice, paper }: Desk, row: number): Promise<MadeOne | null> {
  const read = readPractice(practice);
  if (!list || !read.ok) return null;
  const { names, ...print } = paper;
  const options: ListOptions = {
    practice: read.practice,
    madeOn: calendarDay(new Date()),
    names,
    print,
  };
  const one: ListedPacket | undefined = packetFrom(list, row, options);
  if (!one) return null;
  const pool = enginePool();
  const { results } = await makePackets([one.packet], { pool, withFiles: true });
  if (isCurrent(pool)) pool.end();
  const [made] = results;
  if (!made?.made || !made.file) return null;
  const labels = labelsOf(list, names);
  return madeOne(withNote(one, options), made.file, { missing: made.missing, labels });
}

function withOne(made: Made, one: MadeOne): Made {
  const others = made.packets.filter(({ row }) => row !== one.row);
  const packets = [...others, one].sort((a, b) => a.place - b.place);
  const notMade = made.notMade.filter(({ number }) => number !== one.row);
  if (made.notMadeFile) URL.revokeObjectURL(made.notMadeFile.url);
  // It may have been left out before.
  const unticked = made.rows - packets.length - notMade.length;
  return { ...made, packets, unticked, notMade, notMadeFile: notMadeFileOf(notMade) };
}

/** A ZIP that was made has the old packet in it. */
function forgetZip(): void {
  const { zip } = deskNow();
  if (zip.status === 'ready') URL.revokeObjectURL(zip.file.url);
  change({ zip: blankDesk.zip });
}
