import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { printedWords, printWords, wordsOffer } from '../../lib/intake/rows/words-to-print';
import { Button } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { change, deskNow } from './memory';

/** Prints words on the sheet that were not understood, once a person looked at them and says so. */
export const PrintWords = ({ list, number }: { list: PacketList; number: number }) => {
  const row = list.rows.find((one) => one.number === number);
  const offer = row && wordsOffer(row);
  if (!row || !offer) return null;
  if ('not' in offer) return <span>{sayAtDesk(`desk.read.${offer.not}`, { number })}</span>;
  const isPrinted = printedWords(list, row) !== undefined;
  const set = () => change({ list: printWords(deskNow().list ?? list, number, !isPrinted) });
  return (
    <Button variant="small" onClick={set}>
      {sayAtDesk(isPrinted ? 'desk.read.take' : 'desk.read.print', { number, words: offer.words })}
    </Button>
  );
};
