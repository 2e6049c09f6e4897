// Reports call a test by what it looks for: "HER2 gene amplification by FISH" stands above "Not amplified".
// Such a line is no result, whatever it would mean in a note.

const asked =
  /^\W*(?:(?:tests?|testing|procedures?|assays?|orders?|stud(?:y|ies)|methods?|methodology|component|analysis|indication|examination)(?: \w+){0,2}:)?/i;

/** What a test looks for, and what it may have found too. */
const finds =
  'amplifications?|over-?expression|mutations?|alterations?|variants?|rearrangements?|fusions?';
const lookedFor = new RegExp(`\\b(?:${finds})\\b`, 'i');

/** The same, beside the way in which it was looked for. */
const lookedForSo = /\b(?:deficienc(?:y|ies)|loss)\b.*\bby\b/i;

const aWay = /^(?:IHC|[FCDS]?ISH|(?:RT-|dd|q)?PCR|NGS|sequencing|immunohistochemistry)$/i;

/** "HER2 positive breast cancer" says whose test it is. */
const people =
  /\b(?:triple[- ]negative|(?:ER|PR|HER-?2|(?:hormone )?receptor)[- ]positive)(?= (?:breast|cancer|tumou?r|disease|panel))/gi;

const tests =
  'tests?|testing|assays?|analys[ie]s|screen(?:ing)?|panel|stud(?:y|ies)|evaluation|assessment|profil(?:e|ing)|detection|determination|status';
const aTest = new RegExp(`\\b(?:${tests})\\b`, 'i');

/** Words of a test's name: what it looks for, in what, and how. */
const ofName = new RegExp(
  `^(?:${[
    'HER-?2(?:/neu)?|neu|ERBB2|PD-?L1|ER|PR|PgR|o?estrogen|progesterone|hormones?|receptors?',
    'BRCA(?:-?[12])?(?:/-?2)?|[12]|PIK3CA|ESR1|PTEN|AKT1|TP53|PALB2|NTRK[123]?|RET|KRAS|BRAF|CD274',
    'MSI(?:-H(?:igh)?)?|[dp]?MMR|MLH1|MSH[26]|PMS2|mismatch|repair|microsatellite|instability|TMB(?:-H(?:igh)?)?|H|high',
    'tumou?rs?|mutational|burden|genes?|genom\\w+|proteins?|expression|breast|cancers?|carcinomas?|solid|invasive|metastatic',
    `${finds}|deficienc(?:y|ies)|loss|copy|number|hot ?spots?|exons?`,
    `${tests}|reflex|requested|ordered|performed`,
    'IHC|immunohistochemi\\w+|immunostain\\w*|[FCDS]?ISH|dual|fluorescen\\w+|chromogenic|in|situ|hybridi[sz]ation|probe|(?:RT-|dd|q)?PCR|NGS|next-?generation|next|generation|sequencing|sanger|method\\w*|22C3|28-8|SP142|SP263|pharmDx',
    'somatic|germline|tissue|blood|plasma|liquid|biops(?:y|ies)|FFPE|cf?t?DNA|DNA|RNA|paraffin|block|sample|specimen|cells?',
    'by|for|of|on|the|and|or|with|via|using|from|a|an|is|was|were|has|been|sent|done|reason|code|test|\\d{4,5}|CPT',
  ].join('|')})$`,
  'i',
);

/** Whether a text only names a test. */
export function isTestName(text: string): boolean {
  const name = text.replace(asked, '').replace(people, '');
  const value = /:\s*(.*)$/.exec(name)?.[1]?.trim();
  if (value && !aWay.test(value) && !/^gene (?:amplification|mutation)s?$/i.test(value))
    return false;
  if (!lookedFor.test(name) && !lookedForSo.test(name) && !aTest.test(name)) return false;
  return name
    .split(/[\s,;:()[\].]+/)
    .flatMap((word) => (ofName.test(word) ? [] : word.split('/')))
    .every((word) => word === '' || word === '-' || ofName.test(word));
}

/** The name of a test in front of a value: "HER2 amplification by FISH: not amplified"; null without both. */
export function nameAndValue(text: string): { name: string; value: string } | null {
  const [, name, value] = /^([^:]{3,90}):\s*(\S.*)$/.exec(text) ?? [];
  return name && value && isTestName(name) ? { name, value } : null;
}

const isFound =
  /\b(?:positive|detected|present|amplified|over-?expressed|identified|found|high|unstable|deficient|los[st]s?|mutat\w+|pathogenic)\b|\d ?\+|\d ?%|\b[A-Z]\d{2,4}[A-Z]\b|\bp\./i;

const isDenied =
  /\b(?:no|not|none|nor|negative|absent|without|un\w+|pending|failed|indeterminate)\b/i;

/**
 * The name of a test whose value does not say that it was found, or null: what is read of such a text
 * and of the name alone is read of the name.
 */
export function nameWithoutResult(text: string): string | null {
  const told = nameAndValue(text.replace(asked, ''));
  return told && !(isFound.test(told.value) && !isDenied.test(told.value)) ? told.name : null;
}
