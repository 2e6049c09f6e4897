import { sayToStaff } from '../../wording/staff-wording';
import { listOf } from '../../wording/wording';
import type { AppliedDesk } from './desk-choices';

const say = sayToStaff('en');

/** Says which columns of a list a desk file set, and which it did not find. */
export function appliedInWords({ set, missing }: Pick<AppliedDesk, 'set' | 'missing'>): string {
  const count = set.length;
  const sentences = [
    count === 0
      ? say('desk.columns.setNone')
      : say('desk.columns.set', { count, names: quotedList(set) }),
  ];
  if (missing.length > 0)
    sentences.push(say('desk.columns.missing', { names: quotedList(missing) }));
  return sentences.join(' ');
}

const quotedList = (names: readonly string[]) =>
  listOf(
    names.map((name) => `“${name}”`),
    'en',
  );
