/** Names of tests: with one of them, what looks like a heading may be a row. */
export const namesTest =
  /\b(?:er|pr|pgr|rp|(?:o?estrogen|progesterone)(?: receptor)?|her-?2|erbb2|pd-?l1|cps|brca[12]?|pik3ca|esr1|msi|mmr|mlh1|tmb|microsatellite|mutational|m?tnbc|triple[- ]negative)\b/i;

/** Words without which a text tells nothing that the form asks for. */
export const mayTell =
  /\b(?:hormone|receptor|msi-?h|mss|lines?|[1-9](?:st|nd|rd|th)?l\b|naive|treatment|therapy|treated|immuno\w*|keynote|keytruda|tecentriq|opdivo|imfinzi|\w+(?:mab|limab)|checkpoint|ici)\b/i;

/** Words that make a change of a gene one that nobody can interpret, wherever in a row they are. */
export const ofUnknownMeaning =
  /\b(?:VUS|(?:uncertain|unknown|undetermined)(?: clinical)? significance|synonymous|polymorphism|(?:likely )?benign)\b/i;

/** Words for relatives and others whose cancer is not the person's. */
export const relatives =
  /\b(?:mothers?|mom|mum|father|dad|parents?|sisters?|brothers?|siblings?|aunts?|uncles?|cousins?|nieces?|nephews?|grand(?:mother|father|parent|daughter|son|ma|pa)\w*|daughters?|sons?|twins?|relatives?|[MP]G[MF]|[mp]at\.? (?:gm|gf|aunt|uncle|side)|sis|dtr|maternal|paternal|familial|family(?! (?:practice|medicine|physician|doctor))|neighbou?r|roommate|colleague|another (?:patient|woman|person)|friend|husband|wife|partner|donor)\b/i;

/**
 * Words that take a unit of a document out of what may be offered, with the reason: what they are
 * about is true of somebody else, of no one yet, or of any cancer. Matched anywhere in a unit.
 */
export const setAside: readonly [
  'others' | 'future' | 'boilerplate' | 'unknown' | 'superseded' | 'retracted',
  RegExp,
][] = [
  ['others', relatives],
  ['others', /\b(?:per|by) (?:the )?(?:patient|pt|self)(?: report)?\b(?! request)/i],
  [
    'retracted',
    /\b(?:wrong patient|in error|erroneous(?:ly)?|typo(?:graphical)?|should (?:have )?read|mis-?label\w*|switched|swapped|disregard|retract\w*|void(?:ed)?|cancell?ed|not this patient|does not apply)\b/i,
  ],
  [
    'superseded',
    /\b(?:previously reported|was reported as|originally reported|initially reported|first (?:issued|reported)|supersed\w*|replaces the|before (?:amendment|correction)|preliminary|provisional)\b/i,
  ],
  [
    'unknown',
    /\b(?:VUS|uncertain(?: clinical)? significance|unknown(?: clinical)? significance|undetermined significance|synonymous|polymorphism|likely benign|K3326\*?|low coverage|indeterminate|not (?:reportable|interpretable|evaluable|assessable)|inconclusive|not confirmed|unconfirmed|insufficient|unsatisfactory|failed)\b/i,
  ],
  [
    'unknown',
    /\b(?:in[- ]situ (?:carcinoma|component|disease|tumou?r)|carcinoma in[- ]situ|DCIS|LCIS|ADH|benign|normal (?:breast|epitheli\w+|ducts?|tissue)|fibroadenoma)\b/i,
  ],
  [
    'boilerplate',
    /\b(?:controls?|(?:(?:are|is|was|were|be) )?(?:defined|classified|considered|called|scored|graded|interpreted|regarded) as|(?:is|are) (?:defined|determined) by|are reported|criteria|guidelines?|ASCO|NCCN|WHO(?= (?:defin|classif|consider|call|grad))|FDA|defin(?:e|es|ition)|by convention|textbooks?|package insert|recommend\w*|approv\w*|indicat(?:ed|ion|ions)\b(?! by)|eligib\w*|inclusion|exclusion|criterion|must|is used (?:for|in|to)|requires?|required|associated with|likely to|respon(?:d|ds|sive)\b|risk of|carriers?|cancers are|(?:tumou?rs|patients|women|people|individuals|those|cases|cancers|men) (?:with|who|whose|that|are|have)|trial|NCT\w*|study of|studies|published|for example|e\.g|such as|highest possible|sensitivity|specificity|validated|threshold|cut-?offs?|inhibitors? (?:is|are)|may be (?:treated|used|offered|candidates?)|(?:was|were|is|are) (?:present|seen|found|detected) in \d+(?= ?%)|present in \d+(?= ?%(?! of (?:the )?(?:invasive |tumou?r )?(?:cells|nuclei)))|of the cohort|of \d+ (?:cases|tumou?rs|patients)|historical positivity|positivity rate|positive rate|predict\w*|group \d cases|test detects|cells (?:that|which)|rarely|sometimes|often|usually|typically|commonly|only for|order ?set)\b|^for (?!the\b)|^(?:about|understanding|learn(?:ing)?|what (?:is|are|does|do))\b|\b(?:is|are) (?:a|an) (?:\w+ )?(?:protein|gene|test|marker|type|kind|drug)\b/i,
  ],
  [
    'future',
    /\b(?:if|unless|whether|treat(?:ing|ed)? (?:\w+ ){0,2}(?:as|like)|would|could|should|might|may|consider(?:ed|ing|ation)?|discuss(?:ed|ing)?|offered|plan(?:ned|ning|s)?|will|going to|to be (?:done|determined|ordered|sent|tested)|propos\w+|recommended|option|options|candidate|favou?rs?|next|awaiting|await|hope|possib\w+|suspect\w*|suspicious|probabl\w+|presumed|rule out|r\/o|versus|vs\.?|declin\w+|refus\w+)\b/i,
  ],
];

/** Names of drugs against cancer. */
export const ofDrugs =
  /\b(?:\w{3,}(?:zumab|tuzumab|limab|ximab|ciclib|tinib|lisib|parib|taxel|platin|tecan|citabine|rubicin|estrant|mycin|ribulin|sertib)|tamoxifen|letrozole|anastrozole|exemestane|everolimus|sacituzumab|T-?DXd|Trodelvy|Enhertu|Kadcyla|Xeloda|Ibrance|Kisqali|Verzenio)\b/gi;

/** Words of treatments, and the ends of the names of their drugs. */
export const ofTherapy =
  /\b(?:(?<!\bphysical )therap\w+|treat\w*|chemo\w*|regimens?|endocrine|systemic|immunotherapy|(?:neo-?)?adjuvant|naive|\w{3,}(?:mab|nib|clib|lisib|parib|taxel|platin|tecan|zole|citabine|rubicin|estrant|mycin|ribulin|ertib)|tamoxifen|taxol|xeloda|carbo|AI|CDK\S*|T-?DXd|SG|progress\w* (?:on|after|through))\b/i;

/** Whether a sentence is true of any report. */
export const isOfAnyReport = (text: string): boolean =>
  setAside.some(([reason, words]) => reason === 'boilerplate' && words.test(text));

/** Words that say that a result was looked at again: unread, they put it in doubt. */
export const isRevised =
  /\b(?:repeat(?:ed)?|re-?test(?:ed)?|re-?stain(?:ed)?|amended|corrected|revised|changed|revision|version \d|re-?run|dissents?|re-?interpret\w*|re-?evaluat\w*|re-?classified|upgraded|downgraded)\b/i;

/** Words that say that a test has a result, whatever else the sentence is about. */
export const isReturned = /\b(?:came back|returned|resulted|showed|found to be)\b/i;

export const hasResult =
  /\b(?:positive|negative|low|amplified|detected|present|absent)\b|\d ?%|\d ?\+/i;

/** How each result that a second look can change is named. */
export const namesField = {
  er: /\b(?:ER|o?estrogen)\b/i,
  pr: /\b(?:PR|PgR|progesterone)\b/i,
  her2: /\bHER-?2/i,
  pdl1: /\b(?:PD-?L1|CPS)\b/i,
  markers: /\b(?:MSI|MMR|MLH1|PMS2|MSH[26]|TMB|BRCA[12]?|PIK3CA|ESR1)\b/i,
} as const;

/** Words of waiting, which may be taken for PD-L1 only. */
export const isWaiting =
  /\b(?:sent|pending|requested|ordered|submitted|awaiting|await|in progress|not back|outstanding|to follow|will follow)\b/i;

/** Words that say that a result is of an earlier sample or report. */
export const isEarlier =
  /\b(?:prior|previous(?:ly)?|outside|earlier|former(?:ly)?|original(?:ly)?|initial(?:ly)?|at (?:first )?diagnosis|primary (?:tumou?r|cancer)|primary(?= ?[:(])|history of|requisition|archiv\w+|(?<!-)old (?:\w+ )?(?:blocks?|samples?|slides|biops\w+|material))\b/i;

/** Words that say that a result is of the cancer where it has spread. */
export const ofSpread =
  /\b(?:metasta\w+|mets?|MBC|m(?:TN)?BC|stage (?:iv|4)|liver|hepatic|lung|pulmonary|pleura\w*|bone|brain|node|nodal|skin|omentum|omental|ascites|recurren\w+|EBUS)\b/i;

/** Phrases that say nothing about a result; each becomes the text beside it before a unit is read. */
export const neutral: readonly [RegExp, string][] = [
  [
    /^(?:an? |the |her |his |my )?(?:[\w-]+ ){0,4}biops(?:y|ies)\b[^:;,.+%]{0,40}?\b(?:was|were|show(?:s|ed)|demonstrate[sd]|reveal(?:s|ed)|confirm(?:s|ed))\b:?/i,
    '',
  ],
  [/\b(?:on |in |of |from |dated )?\d{1,2}\/\d{1,2}\/\d{4}\b/g, ''],
  [
    /\b(ordered|sent|requested|add-?on|added|submitted),?(?: on)? \d{1,2}\/\d{1,2}(?![\d/])/gi,
    '$1',
  ],
  [/ ?\((?:clone )?(?:SP\d+|4B5|16|6F11|1E2|1D5|EP1|PgR ?\d+|PgR1294|636)\)/gi, ''],
  [
    /\b(?:by )?(?:immuno\w+|ihc) (?:stains?|studies|stud|testing|analysis)?,? ?(?:\(IHC\) )?(?:show|demonstrate|reveal|confirm)(?:s|ed)? (?:that )?(?:the )?(?:tumou?r|neoplastic|malignant|carcinoma|lesional) cells (?:to be|are)\b/gi,
    '',
  ],
  [/\b(?:the )?(?:tumou?r|neoplastic|malignant|carcinoma) cells (?:are|show)\b/gi, ''],
  [/(\d\s?%) of (?:the )?(?:invasive )?(?:tumou?r |cell |carcinoma )?(?:nuclei|cells)\b/gi, '$1'],
  [/\bper ?cent(?: of (?:nuclei|cells))?\b/gi, '%'],
  [/ ?\((?:proportion|PS)(?: score)?:? \d[^()]*\)/gi, ''],
  [/[,;]?\s*\(?\b(?:on )?block:? [A-Z]?\d*[A-Z]?\d*\)?(?=[\s,;:.)]|$)/g, ''],
  [/,? ?\(?\b(?:VAF|(?:variant )?allele (?:fraction|frequency)):? ?[\d.]+ ?%\)?/gi, ''],
  [/,? ?\d+(?:st|nd|rd|th) percentile\b/gi, ''],
  [
    /,? ?\b(?:missense|frameshift|nonsense|stop gain(?:ed)?|splice site|in-?frame deletion|deletion|substitution)\b(?: variant)?(?: ?\(exon \d+\))?(?: ?- ?(?:LOF|GOF))?/gi,
    '',
  ],
  [/,? ?\b(?:heterozygous|homozygous|somatic|GOF|LOF)\b/gi, ''],
  [/\bwith (?:an? )?(?:partial|complete|good|mixed) response\b/gi, ''],
  [/\bpermanently (?=discontinued|stopped)/gi, ''],
  [/\b(?:as we thought|confirmed on a second block|repeated with the same result)\b/gi, ''],
  [/\bshow(?:s)? intact nuclear expression\b/gi, 'intact'],
  [/\bintact nuclear expression\b/gi, 'intact'],
  [/\b(?:Personal history of|Known)\s+/g, ''],
  [/\bYour (?=PD-?L1|BRCA|HER2|ER|PR)/g, ''],
  [/\bPD-?L1 (?:CPS )?score is\b/gi, 'PD-L1 CPS'],
  [/,? (?:by|per) Dr\.? \p{Lu}[\p{L}-]+/gu, ''],
  [/\b(\d+) or more\b/gi, '>=$1'],
];

/** Ends of names of clinical trials and drugs that no offer of immunotherapy may rest on alone. */
export const anotherCancer =
  /\b(?:melanoma|lymphoma|leuk\w+|myeloma|sarcoma|colon|colorectal|rectal|rectum|gastric|stomach|esophag\w+|pancrea\w+|prostat\w+|bladder|urothelial|renal cell|kidney cancer|thyroid (?:cancer|carcinoma)|ovarian (?:cancer|carcinoma)|endometri\w+|uterine|cervi(?:x|cal) (?:cancer|carcinoma)|head and neck|lung (?:cancer|carcinoma|adenocarcinoma|primary)|non-?small cell|NSCLC|hepatocellular|cholangio\w+|GIST)\b/i;
