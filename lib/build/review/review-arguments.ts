import { parseArgs } from 'node:util';
import { Refusal } from '../../cli/files';
import { sayReview as say } from '../../wording/review-wording';

/** A parsed command line of `npm run review`. */
export type ReviewCommand =
  | { kind: 'book'; out: string }
  | { kind: 'comments'; file: string }
  | { kind: 'changes' }
  | {
      kind: 'sign';
      part: string;
      name: string;
      profession: string;
      /** ISO day; today where it was not typed. */
      day: string | undefined;
      /** The edition that was read. */
      edition: string | undefined;
    };

const option = { type: 'string' } as const;
const options = {
  out: option,
  comments: option,
  changes: { type: 'boolean' },
  sign: option,
  name: option,
  profession: option,
  day: option,
  edition: option,
} as const;

/** What may stand beside each of the things to do. */
const beside = {
  comments: [],
  changes: [],
  sign: ['name', 'profession', 'day', 'edition'],
} as const;

/**
 * Reads what was typed behind the name of the command.
 * @throws Refusal with the usage if it is none of the ways to call it
 */
export function readReviewArguments(typed: readonly string[]): ReviewCommand {
  const values = valuesIn(typed);
  const given = Object.keys(values);
  const [task, ...others] = (['comments', 'changes', 'sign'] as const).filter((name) =>
    given.includes(name),
  );
  const allowed: readonly string[] = task ? [task, ...beside[task]] : ['out'];
  if (others.length > 0 || given.some((name) => !allowed.includes(name))) refuse();
  const { comments, sign, name = '', profession = '', day, edition } = values;
  if (values.changes) return { kind: 'changes' };
  if (comments !== undefined) return { kind: 'comments', file: comments };
  if (sign !== undefined) return { kind: 'sign', part: sign, name, profession, day, edition };
  return { kind: 'book', out: values.out ?? say('review.book.fileName') };
}

function valuesIn(typed: readonly string[]) {
  try {
    return parseArgs({ args: [...typed], options }).values;
  } catch {
    return refuse();
  }
}

function refuse(): never {
  throw new Refusal([
    say('review.usage'),
    say('review.usage.comments'),
    say('review.usage.changes'),
    say('review.usage.sign'),
  ]);
}
