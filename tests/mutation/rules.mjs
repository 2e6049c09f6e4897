import { mutationOf } from './stryker.mjs';

// npm run test:mutation: the rules of the sheet, without their words and their content, and without
// the parts that only set one beside the other.
export default mutationOf('rules', [
  'lib/answers/{claims,conditions,conflicts,pressing,says-nothing}.ts',
  'lib/sheet/build-sheet.ts',
  'lib/sheet/rules/*.ts',
  'lib/sheet/parts/{banner,hand-over,known,placeholders,signs-in-words,topics}.ts',
  'lib/sheet/parts/strip-*.ts',
]);
