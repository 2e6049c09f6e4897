/** Tumors and growths that are not breast cancer. */
export const otherTumor =
  /\b(?:melanoma|lymphoma|leuk(?:a?emia)|myeloma|\w*sarcoma|GIST|squamous|urothelial|serous|endometrioid|papillary|follicular|granulosa|leiomyoma|meningioma|adenoma|polyp|carcinoid|mesothelioma|thymoma|glio(?:ma|blastoma)|schwannoma|n(?:a?e)vus|hepatocellular|cholangiocarcinoma|renal cell|clear cell|germ cell|basal cell|seminoma|teratoma|fibroids?|endometriosis|gleason|(?:other|another|second(?: primary)?|different|unrelated) (?:cancer|primary|tumou?r|malignancy))\b/i;

/** Organs where a cancer that is not called one of the breast may have begun. */
export const otherOrgan =
  /\b(?:stomach|gastric|colon\w*|c(?:a?e)cum|rect(?:um|al)|esophag\w+|pancrea\w+|lung|pulmonary|thyroid|uter(?:us|ine)|endometri\w+|cervi(?:x|cal)|ovar(?:y|ian)|tub(?:e|al)|tongue|tonsil|larynx|bladder|kidney|renal|prostate|dura|brain|skin|liver|bile duct|gallbladder|appendix|bowel|adrenal|thymus|vulva|vagina|parotid|salivary|nasal|orbit|testis|an(?:us|al)|pituitary|spleen|duoden\w+|soft tissue)\b/i;

export const anyTumor =
  /\b(?:\w*carcinoma|cancer|tumou?r|neoplasm|malignan\w+|primary|paget|\w+oma)\b/i;

/** Words that say that a cancer is that of the breast, or that it has spread from there. */
export const ownTumor = /\b(?:breast|mammary|ductal|lobular|metasta\w+|mets?|TNBC|MBC|GATA-?3)\b/i;

/** Tissue around a cancer, and tissue of no cancer, that is stained beside it. */
export const otherTissue =
  /\b(?:adjacent|benign|normal|non-?neoplastic|background|bile ducts?|hepatocytes?|lymphocytes?|tonsil\w*|placenta|stroma(?:l cells)?|fibroblasts?|endotheli\w+|myoepitheli\w+|controls?)\b/i;

/** Words of the person whose document it is. */
export const herself =
  /\b(?:patient|pt|personal(?:ly)?|proband|herself|you|assessment|impression|plan|diagnosis|HPI)\b/i;

/** Lines from which on nothing is of this person. */
export const ofNobody =
  /^\W*examples?\W*$|^\W*example\s*\d*[:.]|\b(?:examples of|sample (?:text|report|result)s?\s*(?:[:(-]|$)|(?:copied|pasted|taken|printed) from (?:a|the|an)\b|website|web ?page|stock images?|illustration|may look like|reply from|who can(?:not)? take part|inclusion criteria|eligibility|(?:variants|hotspots|regions|genes|exons|alterations) (?:covered|included|targeted|detectable)\b|assay design\b|limits? of detection\b|(?:not|low.confidence calls, not) reported:)/i;

/** Ends of lines whose sentence goes on below. */
export const openEnd =
  /(?:,|\b(?:is|was|are|were|be|been|being|no|not|nor|or|and|have|has|had|having|shows?|showed|express(?:es)?|whose|which|who|that|whether|if|unless|until|than|the|an?|any|of|for|from|with|without|to|in|on|by|as|called|either|neither|both|known|became|becomes?|remains?|than))$/i;

/** Values, which a line that only leads others does not have. */
export const hasValue =
  /\b(?:positive|negative|pos|neg|low|equivocal|amplified|detected|pending|intact|loss|lost|absent|present|stable|high)\b|\d ?%|\b[0-3] ?\+|\bCPS:? ?\d/i;
