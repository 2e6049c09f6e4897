/** The classes of words that the grammar tells apart, each with the letter that it is matched by. */
export const wordClasses = {
  // Subjects.
  Receptor: 'R',
  Ish: 'I',
  Pdl1: 'P',
  Cps: 'C',
  Gene: 'G',
  Named: 'N', // the name is the result: "MSI-H"
  Panel: 'L',
  OtherTest: 'O',
  CancerType: 'T',
  Code: 'Z', // ICD-10
  // Results.
  Result: 'r',
  NoResult: 'n', // "pending"
  Nothing: '0', // "no mutations"
  Loss: 'o', // "loss of", before its subject
  Amount: 'a',
  Sign: 's',
  Variant: 'v',
  Broken: 'b', // a number that cannot be read
  Count: 'c', // a number before its name: "15 CPS"
  CountName: 'K',
  Yes: 'y',
  No: 'x',
  Question: '?',
  // Marks and words between.
  Colon: ':',
  Open: '(',
  Close: ')',
  Comma: ',',
  Slash: '/',
  Dash: '-',
  Plus: '+',
  Arrow: '>',
  Quote: '"',
  And: '&',
  Or: '|',
  Preposition: 'p',
  Method: 'm',
  Verb: 'i', // is, was, has
  Article: 't',
  Date: 'd',
  Measure: 'e',
  Plain: '.',
  Spread: 'S',
  Now: 'w',
  Early: 'E',
  Past: 'h',
  Planned: 'f',
  Naive: 'u',
  Drug: 'D',
  Immunotherapy: 'M',
  Line: 'l',
  Treatment: 'k', // "lines", "therapy"
  // Words that change what others mean.
  Self: '_',
  Unclear: '~',
  Modifier: 'X',
  Unknown: '!',
} as const;

export type WordClass = keyof typeof wordClasses;
