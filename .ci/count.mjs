// Adds up what the two test runners reported: "N passed, N failed, N skipped".
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(`test-results/${name}`, 'utf8'));
const unit = read('unit.json');
const { stats } = read('e2e.json');
const passed = unit.numPassedTests + stats.expected + stats.flaky;
const failed = unit.numFailedTests + stats.unexpected;
const skipped = unit.numPendingTests + unit.numTodoTests + stats.skipped;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0 || passed === 0) process.exit(1);
