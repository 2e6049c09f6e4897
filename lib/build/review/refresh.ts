// Runs before a build: a signature of words that have changed since must not print as if they were
// those that were read.
import { signatures } from '../../content/signatures';
import { calendarDay } from '../../wording/calendar-day';
import { saySigning } from '../../wording/signing-wording';
import { refreshReview } from './refresh-review';
import { signatureProblems } from './signature-problems';

const say = saySigning('en');
const problems = signatureProblems(signatures, calendarDay(new Date()));

if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else {
  const { staleParts, isChanged } = refreshReview();
  if (isChanged) console.log(say('signing.refreshed', { parts: staleParts.join(', ') || '-' }));
}
