// Adds up what the test runners reported in all runs: "N passed, N failed, N skipped".
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
const unit = ['unit', 'unit-long'].map(read).map((report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
}));
const browser = ['e2e', 'e2e-long'].map(read).map(({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
}));
const sum = (outcome) => [...unit, ...browser].reduce((all, one) => all + one[outcome], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
if (sum('failed') > 0 || sum('passed') === 0) process.exit(1);
