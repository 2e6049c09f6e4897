/** Words of a sample that was taken, wherever in a sentence they are. */
export const takenSample =
  /\b(?:biops(?:y|ies|ied)|bx|cores?|aspirat\w+|FNA|specimens?|samples?|sampled|block|slides|collected|material|tissue|plasma|ctDNA|liquid)\b/i;

/** Words of taking tissue, beside which a test of genes is of a new sample. */
export const biopsy = /\b(?:biops(?:y|ies|ied)|bx|cores?|aspirat\w+|FNA|collected|ER|PR|HER-?2)\b/i;

/** Surgery, which is a sample where nothing says that it was part of a treatment. */
export const surgery = /\b(?:resect(?:ed|ion)|excis(?:ed|ion)|\w{3,}ectomy)\b/i;

/** Places that a sample can be from. */
export const samplePlace =
  /\b(?:breast|liver|hepatic|lung|bone|brain|nod(?:e|al)|skin|pleura\w*|ascites|effusion|fluid|peritone\w*|chest wall|primary|metasta\w+|mets?|recurren\w+|relapse|axilla\w*|ovary|omentum|sternum|spine|vertebra|tumou?r)\b/i;

/** Words of tests for which a sample is taken. */
export const testedFor =
  /\b(?:receptors?|biomarkers?|stain\w*|\w*carcinoma|cancer|metasta\w+|mets|ER|PR|HER-?2|PD-?L1|CPS|TNBC|triple[- ]neg\w*|MSI|mutations?|genes?|panel|relapse|recurrence|addendum|results?|pending|awaited|markers|path(?:ology)?|insufficient|unknown)\b/i;

/** Words of tests of genes, which other samples than those of tissue can answer. */
export const geneTest =
  /\b(?:plasma|ctDNA|liquid biopsy|NGS|sequencing|panel|mutations?|genes?|genomic|MSI|microsatellite|MMR|TMB|PIK3CA|ESR1|BRCA[12]?)\b/i;

/** Pictures, visits, drugs and plans, whose dates are not those of a sample. */
export const noSample =
  /\b(?:CT|PET|MRI|scans?|imaging|ultrasound|mammogra\w+|x-?ray|echo\w*|DEXA|visit|start(?:ed|ing)?|began|since|cycles?|therapy|treat\w+|chemo\w*|radiation|regimen|(?:neo-?)?adjuvant|residual|progress(?:ion|ed|ing|es)|if|unless|when|would|need\w*|consider\w*|scheduled|set for|planned|will|due|printed|reported|received|signed|issued|born|DOB|version|approved|published|et al)\b/i;

/** A sample without a date that is newer than those with one. */
export const freshSample =
  /\b(?:new|fresh|latest|most recent|recent|repeat|second|current)\b[^.;:]{0,25}\b(?:biops\w+|bx|samples?|specimens?|cores?)\b/i;

/** Words of a sample or report of before, in a line that leads others. */
export const ofBefore =
  /\b(?:prior|previous(?:ly)?|outside|earlier|former(?:ly)?|original(?:ly)?|initial(?:ly)?(?! (?:consult\w*|visit|evaluation|appointment|oncology|office)\b)|archiv\w+|(?<!-)old|for comparison|outdated|inactive|resolved|historical|at (?:first )?diagnosis|first (?:cancer|tumou?r|primary|biopsy|diagnosis))\b/i;

/** Words that say that the result of a sample is not known, or never will be. */
export const isNotKnown =
  /\b(?:pending|await\w*|to follow|in (?:process|progress)|insufficient|not (?:yet )?(?:back|done|tested|reported|assessable|known|available|performed|stained)|ordered|sent|cancell?ed|no tissue|not sufficient|under review|being (?:stained|processed)|running|equivocal|separate report)\b/i;
