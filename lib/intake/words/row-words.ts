// How lines of a list begin that are no patients. A name such as "Total, Maria" is none of them.

const people =
  '(?:patients?|pts?\\.?|visits?|appts?\\.?|appointments?|rows?|records?|people|encounters?)';

/** "Total", "Grand total: 12", "TOTAL PATIENTS 4", "# of pts", "12 patients", "N = 12". */
export const total = new RegExp(
  `^(?:(?:grand |sub[- ]?|daily |clinic |weekly )?totals?(?:$|\\s*[:=#(\\d–-]|\\s+(?:for|of|seen|scheduled|by|in|count|number|new|${people})\\b)` +
    `|(?:total |overall )?(?:number|no\\.?|#|count|sum)\\s*(?:of )?${people}\\b|${people} (?:total|count|seen|scheduled)\\b` +
    `|(?:count|n|sum|avg|average|mean|median|subtotal)\\s*[:=]|\\d+ (?:total )?${people}(?:$|\\W))`,
  'i',
);

/** A number, a share, or a label with one. */
export const count =
  /^(?:[\d.,]+\s*%?(?:\s*\(\s*[\d.,]+\s*%?\s*\))?|.{0,40}?[:=]\s*\d[\d.,]*\s*%?(?:\s*\(\s*[\d.,]+\s*%?\s*\))?)$/;
export const labelledCount = /^\p{L}.{0,40}?[:=]\s*\d{1,4}\s*(?:\(\s*[\d.,]+\s*%?\s*\))?$/u;

/** "Printed 12/01/2026 08:02 by ORTIZ J". */
export const printed =
  /^(?:re)?(?:printed|generated|exported|downloaded|prepared|compiled|created|refreshed|updated|pulled|run|as) (?:on|by|at|from|of|in|\d|mon|tue|wed|thu|fri|sat|sun)|^(?:printed|generated|exported|updated)\s*[:\d]|^(?:print|export|run|report|refresh|creation|data)[ -](?:date|time|run|on|generated|created|printed|as of)\b|^(?:data as of|last (?:updated|refreshed|modified|saved|run|printed))\b/i;

/** "Page 2 of 3", "Confidential", "*** End of report ***", "Legend: Y = told". */
export const foot =
  /^(?:page|pg\.?|sheet)\s*\d+(?:\s*(?:of|\/)\s*\d+)?\.?$|^[-–—\s]*\d+\s*of\s*\d+[-–—\s]*$|^\W*end(?: of (?:the )?(?:list|report|file|schedule|page|document|data|clinic|day))?\W*$|^\W*(?:strictly )?(?:confidential|privileged|phi$|contains phi|protected health|do not (?:copy|distribute|discard|remove|forward|share)|for internal use|internal use only|proprietary|shred|this (?:list|report|document|page|file|information))|^(?:legend|key|abbreviations?|abbrev|footnotes?|disclaimer|source|filters?|filtered by|sorted by|selection|criteria|parameters|report (?:name|title|id|filters?)|date range|requested by|user|notes?)\s*[:=]|^[*†‡§^]+\s*(?:[=:]|indicates|denotes|means)|^©|^copyright\b|^continued\b|^\W*no (?:more|further) (?:patients|records|data|rows)/iu;

/** Times in a schedule that belong to no patient. */
export const breaks =
  /^\W*(?:lunch(?: break| hour)?|breaks?|block(?:ed)?(?: time| slot| off)?|hold|held(?: slot)?|open(?: slot| time)?|available(?: slot)?|admin(?:istrative)?(?: time)?|(?:staff |team )?(?:meeting|huddle)|tumou?r board|no (?:patients?|pts?|clinic|appts?|appointments?)|clinic (?:closed|cancell?ed)|closed|vacation|holiday|pto|(?:new |return )?(?:pt|patient) slot|empty|unscheduled)\W*$/i;

/** A heading over the rows below: a doctor, a room, a part of the day. */
export const section =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|(?:mon|tue|wed|thu|fri|sat|sun)\.?,? \d.*|dr\.? \p{L}[\p{L}.' -]*|\p{L}[\p{L}.,' -]*,? (?:md|m\.d\.|np|pa-c|rn)|week of .*|room \w+|pod \w+|(?:am|pm|a\.m\.|p\.m\.|morning|afternoon)(?: clinic| session| pts| patients)?|.*\b(?:clinic|schedule|session)\b.*|new patients?|follow[- ]?ups?|returns?|add[- ]?ons?|infusions?|telehealth|televisits?)\W*$/iu;

/** Headers over a column that counts the lines. */
export const ordinal =
  /^(?:#|no\.?|nr\.?|n|row(?: ?#| no\.?)?|line(?: ?#| no\.?)|seq\.?|item|order|column [a-z]+)$/i;

/** A line that is drawn: "-----", "***". */
export const rule = /^[-–—_=*.~+|/\\\s]+$/;
