/** Lines that withdraw a report, or say that it is another person's. */
export const ofNoReport =
  /\b(?:wrong patient|issued in error|entered in error|disregard this report|specimen (?:mix-?up|swap)|(?:belongs?|belonged) to (?:another|a different|the wrong) (?:patient|person|case)|(?:another|different) patient['\u2019]?s|(?:sent|mailed|faxed|given) to the wrong|another chart|of another (?:patient|person)|not a final report|duplicate of|wrong specimen|(?:chart|AI|machine)[^.]{0,20}may (?:contain|have|make) (?:errors|mistakes)|I am an AI|(?:values?|results?|data) (?:\w+ )?(?:is|are) (?:examples?|fictional|made up|invented|dummy)|AI[- ]generated|not verified|unverified|not (?:yet )?reviewed by|(?:report|result) (?:has been|was|is) (?:cancell?ed|void(?:ed)?|withdrawn|retracted))\b|^\W*(?:cancell?ed|void|withdrawn|retracted|draft|unverified|unsigned|not final|not signed)\b|\bnot this patient|\breport superseded|\b(?:cancell?ed|void(?:ed)?|withdrawn|retracted|draft) report\b|(?<=\s{3}\W{0,5})(?:cancell?ed|void|draft|retracted|withdrawn)\W*$|\bstatus: *(?:cancell?ed|void|draft|withdrawn|entered)/i;

/** Lines that say that a report is not the last word. */
export const ofPreliminary =
  /^\W*(?:preliminary|provisional|interim)(?: (?:report|result|diagnosis|pathology)s?)?\b(?! (?:report )?(?:was|issued|given|of|to))|(?<=\s{3}\W{0,5})(?:preliminary|provisional|interim)\W*$|\bstatus: *(?:preliminary|provisional|interim|partial|in[- ]process|in progress|pending)/i;

/** Lines that say that a report is final, though it was preliminary before. */
export const ofFinal =
  /\b(?:final|amended|corrected) (?:pathology )?report\b|\bstatus: *(?:final|amended|corrected)/i;

/** Sentences that take a result back: it may be any above them. */
export const takenBack =
  /\b(?:disregard|retracted|withdrawn|(?:was|is|were|be) (?:an? )?false[- ](?:positive|negative)|mis-?labell?ed|mixed[- ]up|swapped|superseded|result corrected|stain(?:ing)? failed|control failed|(?:is|was) (?:invalid|wrong|incorrect)|ignore|not (?:be )?(?:valid|reliable|relied)|void(?:ed)?|(?:control|stain\w*)[\w ]{0,20} failed)\b/i;

/** Lines that give another result of the test above them, without its name. */
export const lookedAgain =
  /^\W*(?:corrected|correction|revised|amended|changed|error|erratum|on (?:second|repeat|re-?\w*|further)\b|second look|repeat(?:ed)?|re-?\w+ed)\b/i;

/** Titles and sentences of texts that show any report, or other people's, and never that of the reader. */
export const ofNoPerson =
  /\b(?:for illustration|sample report$|(?:report|specimen) \(example\)|proficiency test|jane doe\b|john doe\b|how to (?:read|understand)|template for|board review|test patient|demo patient|teaching file)/im;

/** The same of texts that name no person, which can be no report. */
export const ofAnyone =
  /\b(?:booklet|understanding your|will say something like|may look like|for example|examples?:|sample (?:text|report)|case stud\w+|case \d+\s*[:,]|quiz|question \d+|which of the following|support group|forum|reply from|posted by|webinar|template|survey [A-Z\d]|information for participants|who can take part|(?:inclusion|eligibility)(?: criteria)?:|leaflet|ask your (?:doctor|team))/i;

/** The same of texts that have no date either. */
export const ofAnyText = new RegExp(
  `${ofAnyone.source}|\\b(?:post(?:ed)? by|user ?\\d+|textbook|chapter|lecture|slide \\d|case \\d|training|teaching|flashcard|journal|abstract|article|news|we report an?|a (?:wo)?man with|label|approved|protocol|in the study|you can join|you must have|what to expect|sample|demo|example|exam|frequently asked|means?)\\b`,
  'i',
);
