/**
 * Words that reports use of samples, methods and what was seen, and that turn no result. A sentence
 * about results with any other word may say anything of them. Words that could take a result back
 * ("only", "but", "instead", "another", "left") are not here on purpose.
 */
export const reportWords: ReadonlySet<string> = new Set(
  `
  that these those which who whose its their they them he his him you there also such each any
  every be been being do does did can may will shall than then so if when where while within into
  onto over under between among through during about around per via both either three four five six
  seven eight nine ten several multiple many most more less least greater equal higher lower up

  reveal reveals revealed demonstrate demonstrates demonstrated display displays displayed exhibit
  exhibits exhibited express expresses expressed expressing expression identify identified
  identifies seen noted found observed present presence absent absence consist consists consisting
  composed comprised contain contains containing contained arranged involve involves involved
  involving extend extends extending infiltrate infiltrates infiltrated infiltrating replaced
  support supports supported supporting suggest suggests suggested compatible correlate correlates
  correlated correlation confirm confirms confirmed confirming establish established include
  includes included including measure measures measured measuring average averages averaging mean
  median estimated approximately approx nearly

  perform performs performed performing examine examined evaluate evaluates evaluated evaluation
  assess assessed assessing assessment review reviewed receive received submit submitted submitting
  embed embedded section sectioned sections sectioning cut process processed processing fix fixed
  fixation stain stained staining stains label labeled labelled designated prepare prepared
  obtained obtain extract extracted isolate isolated enrich enriched sequence sequenced sequencing
  amplify amplified analyze analyzed analyses align aligned interpret interpreted score scored
  scores scoring count counted counts grade graded grades report reported reporting reports issue
  issued sign signed order ordered ordering request requested requesting send sent add added attach
  attached follow follows following see below above described describe dictated entered transcribed
  verified released

  inform informed notify notified discuss discussed communicate communicated convey conveyed copy
  copies clinician clinicians physician physicians provider doctor surgeon oncologist pathologist
  pathologists technologist director team tumor board conference registry office fax faxed phone
  telephone email secure

  nucleus nuclei nuclear cytoplasm membrane membranous membranes circumferential complete
  incomplete faint barely perceptible strong strongly moderate moderately weak weakly intense
  intensity diffuse diffusely patchy focal focally uniform uniformly heterogeneous homogeneous
  variable pattern patterns percent percentage percentages proportion proportions fraction intact
  retained loss lost positivity negativity reactive reactivity nonreactive immunoreactive
  immunoreactivity labeling

  gland glands glandular duct ducts ductal lobule lobules lobular acini acinar stroma stromal
  desmoplastic desmoplasia fibrosis fibrous fibrotic sclerosis sclerotic necrosis necrotic mitosis
  mitoses mitotic figures rate pleomorphism pleomorphic tubule tubules formation differentiation
  differentiated poorly well nottingham histologic histology histological cytologic cytology
  morphology morphologic morphological features feature architecture architectural solid nested
  nests sheets sheet cords trabecular single file clusters cluster groups size sizes large small
  high low intermediate greatest dimension dimensions diameter length thickness area cm mm micron
  microns margin margins lymphovascular vascular lymphatic perineural invasion invasive invading
  capsule capsular extranodal extension fat adipose skeletal muscle fascia dermis dermal epidermis
  subcutaneous hepatocyte hepatocytes parenchyma parenchymal portal sinusoids marrow trabecula
  trabeculae bony cortical hematopoietic elements alveolar bronchial mesothelial macrophages
  lymphocytes lymphocytic inflammation inflammatory immune tils blood vessels vessel background
  adjacent surrounding residual

  fragment fragments fragmented cylinder cylindrical cores core aggregate aggregates cassette
  cassettes entirely toto ink inked serially representative tan white yellow gray grey pink red
  brown firm soft rubbery hemorrhagic ragged irregular nodular nodule oriented suture frozen touch
  prep preps imprint imprints smear smears cytospin thinprep papanicolaou pap quik hematoxylin
  eosin levels level container containers jar requisition name identifiers accession number numbers
  numbered

  immunohistochemistry immunohistochemical immunohistochemically immunostain immunostains
  immunostaining immunoperoxidase immunophenotype ihc polymer detection system kit antigen
  retrieval epitope rabbit mouse monoclonal polyclonal antibody antibodies clone clones platform
  benchmark autostainer bond ultra instrument reagent reagents slide slides unstained paraffin ffpe
  formalin neutral buffered hour hours minute minutes day days week weeks time times ischemic
  ischemia cold decalcified decalcification edta probe probes signal signals dual color chromosome
  chromosomes centromere centromeric ratio ratios group hybridization chromogenic fluorescence
  fluorescent bright field generation next massively parallel hybrid capture targeted coverage
  depth allele allelic frequency frequencies exon exons intron introns coding region regions base
  bases pair pairs gene genes genome genomes genomic panel panels protein proteins rna dna cfdna
  ctdna circulating plasma serum whole tube tubes germline somatic variant variants mutation
  mutations mutated wild type alteration alterations rearrangement rearrangements fusion fusions
  insertion insertions deletion deletions substitution substitutions missense nonsense frameshift
  splice pathogenic likely heterozygous homozygous detected undetected detectable biallelic
  microsatellite instability mutational burden megabase mismatch repair deficient proficient

  assay assays test tests tested testing method methods methodology procedure procedures technique
  control controls internal external adequate adequacy appropriate appropriately acceptable
  satisfactory sufficient sufficiently suitable reacted react worked passed expected quality
  validated validation developed develop determined determine performance characteristics
  laboratory laboratories certified accredited clia cap asco fda food drug administration cleared
  approved approval complexity purposes purpose clinical clinically use used uses using utilized
  utilizes guideline guidelines recommendation recommendations recommended criteria criterion
  threshold cutoff cutoffs category categories definition defined requirements current version
  edition publication reference range standard standards information

  tumors tumour tumours tumoral tumorous carcinoma carcinomas adenocarcinoma neoplasm neoplastic
  malignancy malignant malignancies cancer cancers metastasis metastases metastatic origin primary
  disease lesion lesions lesional component viable cellular cellularity cell cells epithelial
  epithelium tissue tissues material specimen specimens sample samples biopsy biopsies block blocks
  part parts site sites location organ body fluid effusion effusions node nodes nodal lymph bone
  liver lung brain skin breast pleura pleural chest wall ovary spine vertebral pelvis femoral femur

  patient patients woman women female age aged year years old history known diagnosis diagnoses
  diagnosed impression indication service date dates dated page end final signature electronic
  electronically md phd mbbs frcpath fcap attending resident fellow microscopic microscopically
  gross grossly macroscopic macroscopically description descriptions interpretation interpretations
  comment comments note notes addendum summary synoptic conclusion result results finding findings
  value values status receptor receptors hormone estrogen oestrogen progesterone biomarker
  biomarkers marker markers prognostic predictive ancillary special additional studies study
  molecular

  fibrofatty longest homologous recombination deficiency scheme assurance take message messages
  soon ready app expedite delivery cloudy straw ml question vs ca cyst together brisk combined
  endometrium tonsil log lot kept set sets arginase cadherin neu evaluable divided associated
  increased risk thoracentesis paracentesis curettage trucut excised archival frontal parietal
  occipital temporal cerebellum cerebellar extensive intraductal fewer update focused concurrent
  cases case alpha clinic pending awaited overexpression overexpressed rule ruled ultralow subset
  doctors some progression recognized care proliferation index treatment therapy based trastuzumab
  morphologically immunophenotypically similar keeping patient's confidential confidentiality
  protected privileged health unauthorized disclosure prohibited law federal state hipaa recipient
  intended generated computer thank thanks referring referral allowing participate opportunity
  contact questions regarding replaces convert converted concordant agree agrees agreement resulted
  available separately separate overall quantity immunoprofile examination substantiates
  substantiate substantiated called nurse fibroadipose lymphoid largely intraoperative consultation
  fresh friable personally made scanned chart however agents listed evidence activity certain drugs
  hereditary ovarian syndrome behavior biology profiles data argues against lack lacks lacking
  sending interesting returned atypical atypia epithelioid files quantified assisted preserve
  preserves preserved antigenicity nucleic acid acids intradepartmental consensus verbally read
  back acknowledged telephoned paged relayed mottled glistening lobulated spongy mucoid cystic
  gelatinous clot clotted admixed wrapped filter paper mesh bag bisected trisected dissected
  totally portion portions remainder stellate circumscribed spiculated hyperchromatic prominent
  nucleoli vesicular eosinophilic basophilic clear vacuolated signet ring apocrine micropapillary
  papillary tubular mucinous cribriform linear targetoid discohesive cohesive syncytial effaced
  effacing permeating permeates destroying changes change hyperplasia calcifications calcification
  hemorrhage edema outside accompanying transmittal letter hospital transcription dictation
  software recognition voice attestation attest teaching supervision participated key reportable
  classification tier actionable relevant relevance resistance sensitivity therapies therapeutic
  trials trial eligible eligibility enrollment options option prognosis counseling inherited
  confirmatory genetics family relatives limit limits minimum analytical validity

  keratin keratins cytokeratin cytokeratins mammaglobin gcdfp vimentin synaptophysin chromogranin
  napsin calretinin androgen

  qualitative quantitative rendered fill fills channel channels spared meet meets amplification
  amplifications gain gains handling clotting marked matching matched treating resides discretion
  selection selected luminal frequent template adenopathy segment segments nodules nucleotide
  nucleotides indels diagnostics department university center institute healthcare significance
  implications percentile promoter methylation pathway pathways activating inhibitor inhibitors
  duplication duplications class partial fixative histopathology macroscopy microscopy appearances
  anatomical anatomic cytopathology cytogenetics effacement comedo phenotype craniotomy geographic
  highlights ovoid peritoneal laparoscopic involvement subcarinal retroperitoneal supraclavicular
  infraclavicular dimensional corresponds enumeration technologists inactivation zygosity autosomal
  dominant recessive disorders counselor counsellor carrier carriers intronic helical domain ligand
  binding acquired aromatase locus loci shifted alleles defective checkpoint associations analyte
  analytes detects direct comparison normal collarbone reads sequencer cocktail anchor
  mononucleotide dinucleotide repeats sporadic letrozole anastrozole exemestane tamoxifen
  fulvestrant elacestrant palbociclib ribociclib abemaciclib capivasertib alpelisib inavolisib
  everolimus capecitabine paclitaxel docetaxel carboplatin cisplatin gemcitabine eribulin
  vinorelbine doxorubicin cyclophosphamide pertuzumab tucatinib deruxtecan sacituzumab govitecan
  olaparib talazoparib pembrolizumab atezolizumab dostarlimab nivolumab denosumab zoledronic
  pegfilgrastim ondansetron dexamethasone loperamide prochlorperazine olanzapine levothyroxine
  metformin amlodipine lisinopril metoprolol atorvastatin losartan gabapentin oxycodone morphine
  senna vitamin calcium leuprolide goserelin escitalopram dose doses mg mcg kg tablet tablets
  capsules infusion infusions cycle cycles daily weekly monthly imaging scan scans mri pet ecg
  chemotherapy immunotherapy radiotherapy radiation endocrine systemic response pain nausea fatigue
  rash cough fever diarrhea neuropathy dyspnea anemia neutropenia hemoglobin platelets neutrophils
  creatinine bilirubin glucose thyroid cortisol hypothyroidism toxicity supportive palliative ecog
  vitals abdomen lungs appetite weight allergies medication medications meds labs flowsheets
  enclosed wk inj effects

  `
    .trim()
    .split(/\s+/),
);

/** Words of results, of what they were read from, and of the paper that they are on. */
export const ofResults =
  /\b(?:accession|macrophages|results?|scores?|scored|figures?|values?|entry|entries|fields?|box(?:es)?|readings?|calls?|called|blocks?|slides?|tissue|samples?|specimens?|tubes?|vials?|sections?|runs?|assays?|stain\w*|antibod\w+|tests?|tested|testing|instrument|analy[sz]er|machine|scanner|software|system|labs?|laborator\w+|receptors?|biomarkers?|markers?|phenotype|profiles?|controls?|above|below|beneath|listed|typed|copied|printed|printout|template|macro|reports?|reported|letter|page|paragraph|heading|wording|material|sequenc\w+|librar\w+|variants?|mutations?|interpret\w+|positiv\w+|negativ\w+|percent\w*|nuclei|cells)\b/i;

/** Words of how receptors were read and written down, which a letter has for nothing else. */
export const ofReading =
  /\b(?:entry|entries|tubes?|scores?|figures?|receptors?|stain\w*|histology|slides?|blocks?|typed|dictat\w*|template|copied|accession|heading|printout|paragraph|wording|this letter)\b/i;

/** Words that point to one case, not to any. */
export const ofThisCase =
  /\b(?:above|below|beneath|this (?!assay|test|method|panel|laborator)|these (?!drugs|tests|cancers|tumou?rs)|those|both|same|her|she|hers|block \(?[A-Z]?\d|the (?:figures?|scores?|numbers?|values?|results?|section|slide|specimen|sample|report|stains?|letter|line)|we|us|ours?|theirs?|neither|I|my)\b/i;

/** Headings below which a report may speak of this case, beside what is true of any. */
export const isRemark =
  /\b(?:notes?|remarks?|comments?|quality|addend\w+|amend\w*|correct\w*|revis\w*|errat\w*|caveats?|limitations?)\b/i;

/** Words of the person whose result it is. */
export const ofHer = /\b(?:her|hers|she|your?s?|my|I)\b/i;

/** Words of plans, which are not of results. */
export const ofPlans =
  /\b(?:if|will|would|plan|consider|discuss|order|send|sent|request|await|pending|start|recommend|candidate|option|eligib|trial|check|repeat|add|need|offer)/i;

/** Words that a letter has for other things. */
export const ofVisits =
  /^\W*(?:labs?|investigations?|laboratory|vitals|exam|medications?|meds|side effects|toxicit\w+|social|allergies|advice|imaging)\b[^:]{0,30}:.*|\b(?:(?:talked|spoke|discussed|explained|reviewed|went over)[^.;]{0,60}\bresults?\b(?: of (?:the|her|his|your) (?:[\w-]+ ){0,3}tests?)?|\d cm below|(?:she|he|patient|pt) reports?|positive|negative|(?:blood )?tests?(?:ed|ing)?(?: results?)?|call(?:s|ed)?)\b/gi;

/** Words that point at results on the page. */
export const pointsAtResults = /\b(?:above|lines|these (?:results|figures|values|numbers))\b/i;

/** What others wrote of many people. */
export const ofOthers =
  /\b(?:et al|series of|of such (?:tumou?rs|cancers|patients)|data\b[^.]{0,40}\bsuggest|limited data|absence of (?:an? )?(?:\w+ )?(?:alteration|variant|mutation)s?)\b/i;

/** Labels of rows that tell how far a report is, who read it, and what it was read from. */
export const ofState =
  /^\W*(?:(?:report|result|chart|order|test|verification|release) )?(?:status|state|release|hold|queue|author|checked|read by|label check|adequacy|control slide|where from|reply|run status|sign-?out)\W*$/i;

/** Values of such rows in a report that counts. */
export const ofFinished =
  /^\W*(?:final\w*|complete[d]?|verified|resulted|reviewed|released|signed|active|adequate|satisfactory|sufficient|acceptable|pass(?:ed)?|accepted|as expected|yes|routine|corrected|amended|addend\w+|none|n\/?a|more than \d+|at least \d+|>=? ?\d+|\u2265 ?\d+)(?!\p{L})/iu;

/** A name or a date, which such a row may have as well. */
export const ofNameOrDay =
  /^(?:\p{Lu}[\p{L}.'-]*|[-\d/:.]+)(?:[,\s]+(?:\p{Lu}[\p{L}.'-]*|[-\d/:.]+))*[,\s]*$/u;

/** Beginnings of what somebody adds to a document: later, or in another voice. */
export const ofLaterVoice =
  /^\W*(?:late entry|addend\w+|co-?sign\w*|attest\w*|p\.?\s?s\.?(?=\W)|update|nursing|phone|telephone|post ?script|\d{1,2}\/\d{1,2}(?![\d/]))/i;

/** Somebody who tells something. */
export const saysOrally =
  /^\W*(?:Dr\.? )?\p{Lu}[\p{L}-]+(?:'s (?:text|note|message|call))? (?:rang|called|phoned|texted|wrote|says|tells|reads)\b/u;

/** Beginnings of what a writer takes back. */
export const ofSlip =
  /^\W*(?:oh|oops|whoops|sorry(?=\W)|wait(?=[,.!])|gosh|hold on|scratch that|never ?mind|apologies|my (?:mistake|bad|error|fault)|correction)\b/i;

/** How many cells of the tumor a stain was read on. */
export const ofTumorCells =
  /\b(?:viable|evaluable|scorable) tumou?r cells?\b[^\d%]{0,25}?\b(\d+)(?![\d.]* ?%|\+)/i;
