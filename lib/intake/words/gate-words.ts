/** Common words of languages: the one with the most hits is the one a document is in. */
export const languageWords: Record<'en' | 'es' | 'fr' | 'de' | 'pt' | 'it', RegExp> = {
  en: /\b(?:the|of|and|with|for|was|is|are|to|in|patient|report|result|negative|positive|date|specimen|breast|left|right|by|from)\b/gi,
  es: /\b(?:el|la|los|las|del|con|para|por|una|se|en|y|fecha|paciente|mama|hígado|resultado|informe|positivos?|negativos?|derecha|izquierda|receptor(?:es)?|diagnóstico)\b/gi,
  fr: /\b(?:le|la|les|des|du|avec|pour|une|est|dans|sein|gauche|droit|résultat|compte|récepteurs?|positifs?|négatifs?|prélèvement)\b/gi,
  de: /\b(?:der|die|das|und|mit|für|ist|von|nicht|befund|links|rechts|rezeptor\w*|mamma\w*|positiv|negativ|eingang)\b/gi,
  pt: /\b(?:o|os|as|do|da|dos|das|com|para|uma|em|mama|fígado|resultado|laudo|positivos?|negativos?|direita|esquerda|receptor(?:es)?)\b/gi,
  it: /\b(?:il|lo|gli|della|del|con|per|una|di|mammella|fegato|referto|positivi?|negativi?|recettor[ei]|sinistra|destra)\b/gi,
};

/** Words of a cancer that may have spread. */
export const cancerWords =
  /\b(?:carcinoma|adenocarcinoma|cancers?|malignan\w+|metasta\w+|mets|neoplasm|TNBC|MBC|IDC|ILC|tumou?r cells|invasive)\b/i;

/** Words of breast cancer. */
export const breastWords = /\b(?:breast|mammary|mamma|ductal|lobular|TNBC|MBC|IDC|ILC)\b/i;

/** Words of cancer that grows, against cancer in situ. */
export const invasiveWords =
  /\b(?:invasive|infiltrating|micro-?invasi\w+|metasta\w+|mets|adenocarcinoma|stage (?:iv|4)|recurren\w+|TNBC|MBC|IDC|ILC)\b/i;

export const inSituWords = /\b(?:in[- ]situ(?! hybrid)|DCIS|LCIS|pTis)\b/i;

export const benignWords =
  /\b(?:benign|fibroadenoma|hyperplasia|adenosis|fibrocystic|papilloma|cyst|fat necrosis|no (?:evidence of )?(?:malignan\w+|carcinoma|cancer|atypia)|negative for (?:atypia|malignan\w+|carcinoma|cancer))\b/i;

/** Clauses that deny a cancer: "no invasive carcinoma identified". */
export const deniedCancer =
  /\b(?:no|not|without|negative for|absence of|free of|rule out|r\/o|exclude)\b[^.;:\n]{0,50}?\b(?:invasi\w+|metasta\w+|carcinoma|malignan\w+|cancer|micro-?invasi\w+|in[- ]situ)\b[^.;\n]*/gi;

/** Clauses that say that a cancer is another one than that of the breast. */
export const deniedBreast =
  /\b(?:not|unlike|differs? from|different from|distinct from|argues? against|rather than|history of|previous|prior)\b[^.;\n]{0,60}\b(?:breast|mammary)\b[^.;,\n]*/gi;

/** Stains that show where a cancer began, with the result that says it was not the breast. */
export const otherOrigin =
  /\b(?:TTF-?1|napsin(?:[- ]A)?|CDX-?2|PAX-?8|SATB2|Hep-?Par-?1|NKX3\.1|HMB-?45|Melan-?A)\b(?:(?!\b(?:neg\w*|not|no|absent|without|lack\w*)\b)[^.;:()\n]){0,30}?(?:\bpositive|\bpos\b|\+|\bexpress\w*|\bpresent|\breactive|\bstains\b|\bstrong\w*)|(?<!\b(?:not|no|without|lacks?) )\b(?:express\w*|positive for|stains for|reactive for) (?:\w+,? (?:and )?){0,2}(?:TTF-?1|napsin|CDX-?2|PAX-?8|SATB2|NKX3\.1|HMB-?45)\b|\balbumin (?:ISH|in situ)\b(?:(?!\b(?:neg\w*|not|no)\b)[^.;]){0,20}\b(?:pos\w*|lights?|present)|\b(?:is|was|are|were)(?: not|n't) (?:the |her |a |of )?(?:\w+ )?breast (?:cancer|primary|carcinoma|origin|tumou?r)\b|\bconsistent with (?:an? )?(?:pulmonary|lung|colonic|colorectal|gastric|ovarian|pancreat\w+|renal|thyroid|primary lung)\b|\bnot (?:of|from) (?:the )?breast\b|\bnot (?:consistent|compatible) with (?:a )?breast\b/i;

/** Headings under which a document says which disease it is about. */
export const diagnosisHeading =
  /\b(?:diagnos[ie]s|synoptic|disease|tumou?r type|cancer type|impression|assessment)\b/i;

/** Lines that name the disease in a row of their own. */
export const diagnosisRow =
  /\b(?:diagnosis|disease|tumou?r type|cancer type|primary site)\b\s*(?::|\s{2,})\s*(.+)/i;

/** Somebody was tested who has no cancer. */
export const noOwnCancer =
  /\b(?:unaffected|no personal history of (?:\w+ )?cancer|(?:does not|doesn't) have cancer|healthy individual)\b/i;

/** Words that any report has, by which misread letters show. */
export const commonWords: readonly string[] = [
  ...['hospital', 'example', 'sample', 'pathology', 'laboratory', 'report', 'diagnosis', 'final'],
  ...['biopsy', 'negative', 'positive', 'collected', 'reported', 'carcinoma', 'metastatic'],
  ...['patient', 'amplified', 'specimen', 'breast', 'signed', 'required', 'result', 'results'],
  ...['liver', 'clinical', 'invasive', 'receptor', 'estrogen', 'progesterone', 'equivocal'],
  ...['electronically', 'oncology', 'medical', 'addendum', 'comment', 'history', 'tumor'],
];
