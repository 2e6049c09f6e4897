import { combine } from './combine';
import { doubtedBy } from './doubted';
import { cancerRefusal, isForeign, isOfEither, looksLikePhoto } from './gate';
import { governed } from './governed';
import { isHer2Open } from './her2-by-sample';
import { holdsToday } from './holds-today';
import {
  type Identity,
  identityIn,
  isAboutSeveral,
  isIdentityLine,
  namesSomebody,
} from './identity';
import type { DoubtfulWords } from './named-fields';
import { newestSamplesIn } from './newest-sample';
import { doubtedByOwner } from './other-owners';
import { linesOf, rawLinesOf } from './page-lines';
import { ofFormsAssay } from './pdl1-assay';
import { longestQuote, type NotUsed, type RecordReading, type RecordRefusal } from './record';
import { dateStyleOf, dayOfDocument } from './record-dates';
import { type Finding, findingsIn, type LeftUnit } from './record-findings';
import { recordUnitsIn } from './record-units';
import { doubtedByTail, doubtedLater } from './report-tail';
import { samplesIn } from './samples';
import { saidOtherwise } from './says-otherwise';
import { sectionsIn } from './sections';
import { takenBackIn, wholeDocument } from './standing';
import { isProse } from './strange-prose';
import { doubtedByWords } from './strange-remarks';
import { unsettledIn } from './unsettled';

/** In UTF-16 code units; of a longer text the first part is read. */
export const longestRecord = 200_000;
/** Of a file whose pages are counted, more is read. */
export const longestPages = 600_000;

/** `today` is an ISO date: later ones do not count. `source` is the name of the document, if any. */
export type RecordContext = { today: string; source: string | null };

/**
 * Reads a report, a letter or a copy from a portal, and offers the facts that it states beyond doubt.
 * Never throws.
 * @param text untrusted; a form feed begins a page
 * @param longest in UTF-16 code units
 */
export function readRecord(
  text: string,
  { today, source }: RecordContext,
  longest = longestRecord,
): RecordReading {
  const notUsed: NotUsed[] = [];
  const raw = rawLinesOf(text.slice(0, longest));
  if (text.length > longest) notUsed.push(about('not-read'));
  const refuse = (refused: RecordRefusal): RecordReading => ({ refused, offers: [], notUsed });
  const identity = identityIn(raw);
  if (isAboutSeveral(identity)) return refuse('several-people');
  if (isForeign(raw)) return refuse('language');
  if (looksLikePhoto(raw)) return { refused: null, offers: [], notUsed: [about('photo')] };
  const lines = linesOf(raw);
  const sections = sectionsIn(lines.filter(({ text }) => !isIdentityLine(text)));
  const refused = cancerRefusal(sections);
  if (refused) return refuse(refused);
  const style = dateStyleOf(raw, today);
  const status = wholeDocument(raw, identity, style);
  if (status) return { refused: null, offers: [], notUsed: [...notUsed, about(status)] };
  const newest = newestSamplesIn(sections, style);
  const day = dayOfDocument(raw, style);
  const setting = { style, day, sampleOf: samplesIn(raw, sections), newest };
  const limits = { newest: newest.tissue, day };
  const own = governed(sections, style, limits);
  const units = recordUnitsIn(own);
  const read = units.map((unit) => findingsIn(unit, setting));
  const back = takenBackIn(sections);
  if (back === null)
    return { refused: null, offers: [], notUsed: [...notUsed, about('retracted')] };
  const told = ofFormsAssay(
    read
      .flatMap((one) => one.findings)
      .filter(
        (one) =>
          isQuotable(one, identity) && holdsToday(one, { lines: sections, style, day, today }),
      ),
    raw,
  );
  const doubted = read.flatMap((one) => (one.left ? doubtedBy(one.left, told) : [])).concat(back);
  // A sentence that names a person or a number is not quoted, but may take a result back.
  const whole = sectionsIn(lines.filter(({ text }) => !isIdentityLine(text) || isProse(text)));
  const doubts = [
    ...doubtedByWords(whole),
    ...doubtedByTail(whole, firstResultIn(told)),
    ...doubtedLater(whole, firstResultIn(told), setting),
    ...doubtedByOwner(whole, told),
    ...saidOtherwise(governed(sections, style, limits, true), units, told, setting),
  ];
  doubted.push(...unsettledIn(own, setting), ...doubts.flatMap(({ fields }) => fields));
  if (isOfEither(sections)) doubted.push(...told.map((one) => one.field));
  if (isHer2Open(units, told)) doubted.push('her2', 'subtype');
  const findings = told.filter((one) => !doubted.includes(one.field));
  const isSoftened = raw.some((line) => /\bdecalcif/i.test(line.text));
  const left = read.flatMap((one) => one.left ?? []);
  return {
    refused: null,
    offers: combine(findings, source).map((offer) => ({
      ...offer,
      specimen: offer.specimen && namesSomebody(offer.specimen, identity) ? null : offer.specimen,
      also: offer.also.filter((words) => !namesSomebody(words, identity)),
      caution:
        isSoftened && offer.value === 'negative' ? (offer.caution ?? 'decalcified') : offer.caution,
    })),
    notUsed: [
      ...notUsed,
      ...oncePerLine(doubts)
        .filter(({ fields }) => told.some(({ field }) => fields.includes(field)))
        .map((one) => named(one, identity)),
      ...left.map((one) => leftOut(one, identity)),
    ],
  };
}

/** Returns the number of the first line with a result; Infinity where none has. */
const firstResultIn = (findings: readonly Finding[]) =>
  Math.min(...findings.map(({ unit }) => unit.where.line));

const about = (reason: NotUsed['reason']): NotUsed => ({ reason, where: null, words: null });

const isQuotable = ({ unit }: Finding, identity: Identity) =>
  !isIdentityLine(unit.words) && !namesSomebody(unit.words, identity);

/** Two rules may doubt one line. */
function oncePerLine(doubts: readonly DoubtfulWords[]): DoubtfulWords[] {
  const seen = new Set<number>();
  return doubts.filter(({ line }) => !seen.has(line.number) && seen.add(line.number));
}

/** Names words for which results were left out. */
const named = ({ words, line: { page, number } }: DoubtfulWords, identity: Identity): NotUsed => ({
  reason: 'doubted',
  where: { page, line: number },
  words:
    isIdentityLine(words) || namesSomebody(words, identity) ? null : words.slice(0, longestQuote),
});

function leftOut({ unit, reason }: LeftUnit, identity: Identity): NotUsed {
  const isShown = reason === 'not-understood' && !namesSomebody(unit.words, identity);
  return { reason, where: unit.where, words: isShown ? unit.words.slice(0, longestQuote) : null };
}
