// npm run review: the review book for a clinician, the comments that come back, and signatures.
import { Refusal } from '../../cli/files';
import { runReview } from './run-review';

try {
  for (const line of await runReview(process.argv.slice(2))) console.log(line);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  for (const line of error.lines) console.error(line);
  process.exitCode = 2;
}
