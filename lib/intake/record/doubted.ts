import type { FactField } from '../facts/findings';
import { hasResult, isRevised } from '../words/record-words';
import { clearFacts, fieldsOf, withoutNeutral } from './clear-facts';
import { fieldsNamedIn } from './named-fields';
import { type Finding, isBack, type LeftUnit } from './record-findings';
import { saysTheSame } from './says-the-same';
import { isStrangeProse } from './strange-prose';
import { isTestName, nameWithoutResult } from './test-name';
import type { RecordUnit } from './unit';

/** Longer units are sentences of any report, in UTF-16 code units. */
const aRow = 60;

/** A label that promises the result of a receptor. */
const ofReceptor =
  /^\W*(?:ER|PR|PgR|HER-?2(?:\/neu)?|o?estrogen receptor|progesterone receptor)(?: ?\([^)]*\))?:\s(?! *(?:see|not (?:performed|done|indicated|tested|applicable))\b)/i;

const isUnread = new Set<LeftUnit['reason']>(['not-understood', 'future', 'unknown', 'retracted']);

/** Lists the fields that an unread unit puts in doubt: it says that they were looked at again. */
export function doubtedBy({ unit, reason }: LeftUnit, found: readonly Finding[]): FactField[] {
  const { role, heading } = unit;
  const text = withoutNeutral(unit.text);
  const isAgain =
    isRevised.test(text) ||
    (/\b(?:addend|amend|correct|revis)/i.test(heading) && hasResult.test(text));
  if (role !== 'result' && role !== 'said') return [];
  const named = fieldsNamedIn(text);
  // What came of the test was not read, or it would be in one unit with its name.
  const name = isTestName(text) ? text : nameWithoutResult(text);
  if (name !== null) return fieldsOf(clearFacts(name));
  if (reason === 'retracted' && !/ISH\b/.test(text)) return named;
  if (isUnread.has(reason) && ofReceptor.test(text) && named.length === 2) return named;
  if (reason === 'not-understood' && isRevised.test(text)) return named;
  if (reason === 'not-understood' && isStrange(unit, text))
    return named.filter((field) => !saysTheSame(text, field, found));
  const isLeft = reason === 'not-understood' || (reason === 'boilerplate' && text.length < aRow);
  if (!isBack(unit) && !(isLeft && isAgain)) return [];
  return fieldsNamedIn(text);
}

/** A row that was not understood has words of a table's other columns. */
const isStrange = ({ isRow }: RecordUnit, text: string) => !isRow && isStrangeProse(text);
