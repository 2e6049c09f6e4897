// How clinics write that results were told, and that they were not. Everything else is neither.

const months = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
const monthName = `(?:${months})[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`;

/** A day, as it is written behind a word. */
export const dayWords = `(?:(?:mon|tue|wed|thu|fri)[a-z]* )?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|${monthName})`;

const patient = '(?:the )?(?:pts?|patient|her|him)';
const family =
  '(?:husband|wife|spouse|partner|daughter|dtr|son|family|mother|mom|father|dad|sister|brother|friend|caregiver|interpreter)';
const relatives = `(?: ?(?:,|and|&|\\+|w/|with) ?(?:her |his |the )?${family})+`;
/** A title and a name: "Dr K", "NP Jones". No verb, for "Dr will tell" is a plan. */
const notName =
  '(?!(?:will|to|needs?|not|should|wants?|plans?|has|have|is|at|on|in|can|may|must|did|does|when|if|only|for|next|later|told|tells?|tomorrow|pending|today)\\b)';
const name = `${notName}[\\p{L}][\\p{L}.'’-]*`;
const teller = `(?:(?:by|per|w/|with|from) ?)?(?:dr\\.?|md|np|pa|rn|onc|oncologist|nurse|navigator|nn|attending|fellow|surgeon)(?: ${name})?(?: md| np| rn| pa)?|(?:by|per) (?!(?:pt|her|him|son|mom|dad|dtr|sis|fam|phone)\\b)${notName}[a-z]{1,3}`;
const call =
  '(?:(?:by|via|over|on) )?(?:the )?(?:phone|video|telehealth|telephone)(?: call| visit)?';
const place =
  'in person|in (?:the )?(?:clinic|office)|at (?:the |her |his )?(?:last |prior |previous )?(?:visit|appt|appointment|consult|clinic)|(?:last|prior|previous) (?:visit|appt|appointment)|yesterday|today|already|previously|verbally';
const about =
  '(?:of |about )?(?:all |the |her |his |full |these |test |path |biopsy )*(?:results?|everything|all)';

/** "yes - RK": two letters after a mark, and no short word. */
const initials =
  '(?<=[,;:–-] ?)(?!(?:no|na|pt|by|if|to|tb|at|in|on|is|so|or|ns|dx|tx|rx|sx|vm|fu|mo|ma|fa|hx|dc|bx)\\b)[a-z]{2}(?![a-z])';

const more = (parts: string) => `(?:[ ,;:–-]*(?:${parts}))*`;

/** "yes", "Y - by phone", "yes, Dr K 11/20". */
const yes = `(?:yes|y|yep|true|ja|s[ií])${more(`(?:on )?${dayWords}|${teller}|${call}|${initials}`)}`;

/** "disclosed 11/3", "told pt + husband", "pt aware of results". */
const verbs = '(?:told|disclosed|informed|notified|aware)';
/** These say that it was the patient only with the patient named: "discussed with pt". */
const otherVerbs =
  '(?:discussed|reviewed|shared|given|knows|communicated|called|relayed|explained)';
const help = '(?:is |was |has been |been |were |already |fully |now |made )*';
const ending = more(`(?:on )?${dayWords}|${teller}|${call}|${initials}|${place}|${about}`);
const opening = `(?:(?:yes|y)[ ,;:–-]+)?(?:(?:all )?results? )?`;

export const toldWords: readonly RegExp[] = [
  yes,
  `${opening}${help}${verbs}${ending}`,
  `${opening}${help}${verbs} ${patient}(?:${relatives})?${ending}`,
  `${opening}${patient}(?:${relatives})? ${help}${verbs}${ending}`,
  `${opening}${patient}(?:${relatives})? ${help}(?:knows|notified|informed)${ending}`,
  `${opening}${help}${otherVerbs} (?:with |to |w/ ?)?${patient}(?:${relatives})?${ending}`,
].map((pattern) => new RegExp(`^${pattern}\\.?$`, 'u'));

const visit = '(?:visit|appt|appointment|consult|clinic|f/?u|follow[- ]?up)';

export const notToldWords: readonly RegExp[] = [
  `(?:no|n|false|0|nein|not|never)(?:$|[^\\p{L}\\p{N}/](?!sure|known|clear).*)`,
  `(?:pt|patient) (?:is |was |has )?(?:not|unaware|does not|doesn['’]?t).*`,
  `(?:un(?:told|disclosed|aware))`,
  `(?:pending|awaiting|waiting)(?: (?:${visit}|call|disclosure|results?|discussion|review))?`,
  `(?:lvm|lm|vm left|left (?:a )?(?:vm|voice ?mail|message|msg))(?:[ ,–-]*(?:x ?\\d|${dayWords}))*`,
  `needs? (?:to be |to )?(?:disclosure|disclosed|told|tell|discussion|discuss|a? ?call|review|results?)(?: .*)?`,
  `(?:to be|tb) (?:told|disclosed|discussed|reviewed)(?: .*)?`,
  `(?:will |to |plan to |plans to |md to |dr to )?(?:tell|discuss|disclose|review)(?: results?)? (?:at|in|during) (?:the |her |his |next |upcoming )?${visit}`,
  `(?:at|next|at next) (?:the )?${visit}`,
  `(?:do not|don['’]?t) (?:tell|disclose|discuss|mention).*`,
  '(?:tbd|deferred)',
  '[-–—]+',
].map((pattern) => new RegExp(`^${pattern}\\.?$`, 'u'));

/** Marks that mean what the other cells of their column make of them. */
export const markWords = {
  x: ['x', '[x]', '(x)', '☒', '✗', '✘', '✕', '×'],
  tick: ['✓', '✔', '✔️', '☑', '☑️', '√', '[✓]', '✅'],
  one: ['1'],
} as const;
export const emptyBoxes: readonly string[] = ['☐', '[ ]', '[]', '( )', '□'];
