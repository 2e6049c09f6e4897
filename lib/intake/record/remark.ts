import { hasValue } from '../words/governing-words';
import { leadWords } from '../words/lead-words';
import { namesTest, relatives, setAside } from '../words/record-words';
import {
  countedAgain,
  looksBack,
  ofAddition,
  ofEvents,
  ofOtherSample,
  ofReport,
  refersBack,
  remarkLabel,
  remarkWords,
  settled,
  unsettles,
  unsettlesInRemark,
} from '../words/unsettling-words';
import { contradicts, hasOtherScore } from './contradicts';
import { fieldsNamedIn } from './named-fields';
import type { OfDay } from './own-date';
import { datesIn } from './record-dates';
import type { SectionLine } from './sections';

/** A sentence, or a cell of a row; `result` is the text of the result before it, if any. */
export type Remark = Pick<SectionLine, 'role'> & { text: string; result: string | null };

/** Longer sentences are about something else, unless they refer back. */
const longest = 7;

/** Whether a sentence casts doubt on the results that it names, or that are before it. */
export function castsDoubt(sentence: Remark, when: OfDay): boolean {
  const text = sentence.text.replace(settled, '');
  if (sentence.role !== 'others' && unsettles.test(text)) return true;
  const [whole = '', label = ''] = /^([^:]{2,40}):\s+/.exec(text) ?? [];
  const remark = { ...sentence, text: text.slice(whole.length) };
  if (namesTest.test(text)) {
    if (isOtherResult(text, sentence)) return true;
    const isBare = !namesTest.test(remark.text) && !hasAnyValue(remark.text);
    return isBare && (isDoubtful(remark.text, when) || (isOfReceptor(text) && isOfOthers(remark)));
  }
  return unsettlesResult(remark, label, when);
}

/** Whether a remark that names no test unsettles the result before it. */
function unsettlesResult(remark: Remark, label: string, when: OfDay): boolean {
  const { text, role, result } = remark;
  if (role === 'boilerplate' && result === null) return false;
  if (otherStain.test(label)) return false;
  if (result !== null && countedAgain.test(label)) return true;
  const isBack = refersBack.test(text);
  if (role === 'others') return isBack && isDoubtful(text, when);
  const isAgainst = result !== null && contradicts(text, result);
  if (result !== null && ofOtherSample.test(text)) return true;
  if (isAgainst && beginsWithValue.test(text)) return true;
  if (!isBack && !isShort(text)) return isAgainst && isOfReport(remark, label);
  if (isDoubtful(text, when)) return true;
  if (isOfOther(text, label)) return false;
  return isAgainst || (result !== null && isOfOthers(remark));
}

/** Whether a sentence warns of the results below it. */
export const warns = (text: string): boolean =>
  unsettles.test(text.replace(settled, '')) &&
  /\b(?:results?|stains|values|below|following)\b/i.test(text);

/** Whether a heading is of what was added to a report, or remarked on it. */
export const isAddition = (heading: string): boolean => ofAddition.test(heading);

/** Whether a sentence of an addition looks back at all results of a report. */
export const looksBackAtAll = (text: string): boolean =>
  !/\bdecalcif/i.test(text) && (looksBack.test(text) || countedAgain.test(text) || warns(text));

/** Whether a remark is about another stain, or has the label of something else. */
const isOfOther = (text: string, label: string) =>
  (label !== '' && !remarkLabel.test(label)) || otherStain.test(text);

const isOfReport = ({ text, role }: Remark, label: string) =>
  role === 'result' && !ofEvents.test(text) && !isOfOther(text, label);

const hasAnyValue = (text: string) => /\d/.test(text) || hasValue.test(text);

const isShort = (text: string) => text.split(/\s+/).length <= longest && !ofEvents.test(text);

/** Whether a report remarks with words that nobody listed: they may say anything. */
const isOfOthers = ({ text, role }: Remark) =>
  role !== 'said' && role !== 'others' && isShort(text) && hasUnknownWord(text);

/** Whether a sentence gives another result of the same receptor, and neither says when. */
function isOtherResult(text: string, { result }: Remark): boolean {
  if (result === null || /\b(?:19|20)\d{2}\b/.test(`${text} ${result}`)) return false;
  if (hasOtherScore(text, result)) return true;
  return (
    isOfReceptor(text) &&
    String(fieldsNamedIn(text)) === String(fieldsNamedIn(result)) &&
    !/ = /.test(text) &&
    !setAside.some(([reason, words]) => reason === 'boilerplate' && words.test(text)) &&
    contradicts(text, result)
  );
}

/** Whether a text names one receptor. */
function isOfReceptor(text: string): boolean {
  const [field, ofType, ...more] = fieldsNamedIn(text);
  return field !== undefined && ofType === 'subtype' && more.length === 0;
}

const beginsWithValue =
  /^\W*(?:(?:but|now|currently|still|and|was|is) )?(?:positive|negative|equivocal|amplified|not amplified|[0-3] ?\+)/i;

function isDoubtful(remark: string, { style, day }: OfDay): boolean {
  if (unsettlesInRemark.test(remark) || relatives.test(remark)) return true;
  const [date] = datesIn(remark, style);
  return (
    date !== undefined &&
    day !== null &&
    date.iso.slice(0, 4) < day.slice(0, 4) &&
    (refersBack.test(remark) || ofReport.test(remark.slice(0, date.start)))
  );
}

/** Stains and genes that the form does not ask for, which have results of their own. */
const otherStain =
  /\b(?=[A-Za-z]*\d|[A-Za-z]*-\d)[A-Za-z]{1,6}-?\d\w*\b|\b(?:AR|EGFR|TILs?|HRD|nodes?|margins?)\b/;

const isKnown = (word: string) => leadWords.has(word) || remarkWords.has(word);

const hasUnknownWord = (text: string) =>
  (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some((word) => !isKnown(word));
