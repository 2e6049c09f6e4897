import { type WordClass, wordClasses } from './word-classes';

/**
 * The sentences that the reader understands, as sequences of word classes. Capitalized names are
 * classes or the parts below; `*`, `+`, `?`, `|`, `(?= )` and `(?! )` as in regular expressions. A word
 * that no form accounts for is left over, and what it touches is not understood.
 */
const forms = {
  /** "PD-L1: 15 (CPS)". */
  count: 'Count Open? CountName Close?',
  /** "ER/PR positive", "HER2 (IHC) 2+, FISH not amplified", "BRCA1 pathogenic variant". */
  result:
    'Group Aside* Value (Aside* Value | Listed | Aside* Comma Aside* NoResult)* (?! Tail* OtherTest) Answer? Tail*',
  /** "negative for PR and HER2 (1+)", "3+ HER2", "no mutations were found in PIK3CA". */
  resultFirst:
    'First (Preposition | Article | Method | Now)* Group (Method* Open (Aside* Value)+ Close | (Aside* Variant)+ | Ending) Tail*',
  /** "pending: PD-L1". */
  noResultFirst: 'NoResult (Preposition | Article | Method | Colon)* Group Ending',
  /** "Negative: PR, HER2"; "Positive: CPS >= 10" explains a scale. */
  listed: 'First Colon Group Ending',
  /** "no BRCA mutation detected", "no evidence of MMR deficiency". */
  denied:
    'No (Method | Result | Loss | Preposition | Article | Past)* Group (Aside* (Result | NoResult | Yes))* (?! Aside* (Subject | Value) | Join Aside* Value)',
  /** "HER2?". */
  asked: '(Receptor | Ish | Pdl1 | Cps) Aside* Question+',
  /** "TNBC", "Subtype: luminal B", "triple negative: yes". */
  type: 'CancerType (Aside* Answer)?',
  code: 'Code',
  /** "No pathogenic variants identified." */
  nothing: '(?<! Any) Nothing (Method | Result | Preposition | Plain)* (?= End)',
  /** "Yes - neoadjuvant pembro". */
  yes: '(?<! Any) Yes (Dash | Comma | Colon)',
  /** "MSI-H"; of other subjects, a name that says nothing. */
  name: 'Group (Answer | Aside*)',
  /** "Ki-67 30 %", "3/15 axillary nodes", "no lymph node", "CT shows progression". */
  other:
    'OtherTest Method* Past (?= Comma | End) | OtherTest (Aside* (Value | Listed))* | (No | First) (Slash Amount)? Aside* OtherTest',
  /** "no prior lines", "treatment-naive". */
  untreated: 'No (Past | Spread | Aside)* Treatment Course* | Naive Course*',
  /** "on 2L capecitabine", "neoadjuvant pembro, finished 2022". */
  treated: '(Course | No)* Given (Course | Given | No (?= (Past | Plain | Aside)* Given))*',
  /** "two prior lines", "prior lines: 2 for metastatic disease". */
  counted: '(Counted | Amount)* Treatment (Counted | Amount | Treatment | Comma)*',
  /** "after neoadjuvant treatment". */
  early: 'Past* Early',
  /** After a treatment: "progressed 2024", "patient declined". */
  outcome:
    '(?<= Given Any*) (Past | Planned | Self | Arrow)+ (Past | Planned | Self | Aside | Plain)* (?= Comma | End)',
} as const;

export type FormName = keyof typeof forms;

/** Parts of the forms. */
const parts: Record<string, string> = {
  Group:
    '(Receptor | Ish) (Join (Receptor) | Again)* | Gene (Join Gene | Again)* | Named (Again)* | Pdl1 | Cps (Again)* | Panel (Join Panel | Again)*',
  Again: 'Open (Receptor | Ish | Pdl1 | Cps | Gene) Close',
  Join: '(Slash | Comma | And | Or) And?',
  Aside:
    '(Colon | Open | Close | Dash | Plus | Quote | Preposition | Method | Article | Verb | Date | Measure | Panel | Now | Spread)',
  Tail: '(Close | Dash | Quote | Preposition | Method | Article | Date | Measure | Panel | Plain)',
  Value: '(Result | NoResult | Nothing | Amount | Sign | Variant | Broken)',
  /** A further value after a comma or slash, unless it is the next subject's. */
  Listed:
    '((Slash | Comma | And) And? Aside*)+ Value (?! (Preposition | Article | Past | Spread)* (Subject | OtherTest | Given))',
  First: 'NoResult? (Result | Nothing | Loss | Amount | Sign | Broken) (Verb? (Result | Sign))*',
  /** No word of the same sentence says more about the subject. */
  Ending: '(?! Aside* Value | Join (Subject) | Open Subject)',
  Subject: '(Receptor | Ish | Pdl1 | Cps | Gene | Named | Panel)',
  Answer: 'Colon Yes',
  Given: '(Drug | Immunotherapy | Line | Treatment)',
  Course:
    '(Past | Now | Early | Spread | Planned | Naive | Date | Measure | Plain | Aside | And | Slash | Arrow | Self)',
  Counted: '(Past | Now | Early | Spread | Plain | Self | Aside | Slash)',
  Any: '',
  End: '',
};

/** Writes a form as a regular expression over letters of classes. */
function compiled(form: string): string {
  return form.replace(/[A-Z]\w*| /g, (name) => {
    if (name === ' ') return '';
    if (name === 'Any') return '.';
    if (name === 'End') return '$';
    const part = parts[name];
    if (part !== undefined) return `(?:${compiled(part)})`;
    const letter = wordClasses[name as WordClass];
    if (letter === undefined) throw new Error(`The grammar has no part named ${name}.`);
    return letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  });
}

/** Each form as a sticky pattern over the letters of a unit. */
export const grammar: readonly { name: FormName; pattern: RegExp }[] = Object.entries(forms).map(
  ([name, form]) => ({
    name: name as FormName,
    pattern: new RegExp(compiled(form), 'y'),
  }),
);
