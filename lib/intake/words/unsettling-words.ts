/** Joins patterns that are too many to read on one line. */
const any = (...patterns: RegExp[]) =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'i');

/** Words that unsettle a result wherever in a sentence they are: it is not sound, or not the last word. */
export const unsettles = any(
  // The stain, the tissue or the slide was not right.
  /\b(?:un|not )reliabl\w+|\b(?:with|great|particular) caution\b|\bcautiously\b/,
  /\bfalse(?:ly)?\b|\bart[ei]fact\w*|\bcrush\w*|\baberrant\b|\bnon-?specific\b|\bcytoplasmic only\b/,
  /\bsuboptimal\w*|\bcompromised\b|\bpoor(?:ly)? (?:fix\w+|preserv\w+|process\w+|stain\w+)/,
  /\b(?:prolonged|delayed) (?:\w+ )?(?:isch\w+|fix\w+|time)\b|\b(?:over|under)-?fix\w+/,
  /\b(?:internal |external )?(?:controls?|run|assay|stain(?:ing)?) (?:\w+ ){0,2}(?:negative|absent|missing|weak|fail\w*|inadequate|out of range|not\b)/,
  /\b(?:inadequate|fail(?:s|ed|ure)?|reject\w*|invalid\w*|void(?:ed)?|cancel\w*|recalled|out of range)\b/,
  // Whose it is, or what was written, was wrong.
  /\b(?:error|errors|erroneous\w*|typo\w*|mistak\w+|incorrect\w*|wrong\w*|mix(?:ed)?[- ]?up|swap\w*|transposed|interchanged|should (?:have )?(?:read|been|be read))\b/,
  /\b(?:another|different|other) patient\b|\bidentity\b|\bsame name\b|\bsomeone else\b/,
  /\bY chromosome\b|\bchim(?:a)?er\w*|\btransplant\w*|\bdonor\b|\bfingerprint\w*|\bxenograft\b|\bPDX\b|\bmouse (?:flank|model|passage)\b|\bin a mouse\b/,
  // It must not be used.
  /\bnot (?:yet |be |to be |been |for )?(?:\w+ )?(?:valid\w*|verif\w+|review\w*|accredit\w*|trust\w*|used?|confirm\w+|final\w*|interpret\w+|signed|act(?:ed)?|clinical|diagnostic|believe\w*)\b/,
  /\b(?:do|does|did|can|could|should) ?not (?:be )?(?:act|use|rely|rel|count|belong|apply|reflect|represent|fit|match|stain|trust|interpret|confirm|believe|agree)\w*\b/,
  /\b(?:research|investigational) (?:use|only|result)|\b(?:withheld|retracted|withdrawn|disregard|ignore|unverified|unconfirmed)\b/,
  // It is looked at again, or waits for another word.
  /\brepeat\w*|\bre-?(?:stain|test|cut)\w*|\bconfirmat(?:ion|ory)\b|\bre-?biops\w+|\bre-?submi\w+/,
  /\b(?:to be|should be|must be|needs? to be|needs?|await\w*|pending|under|for|on) (?:\w+ )?(?:confirm\w*|verif\w*|review\w*|clarif\w*|hold|repeat\w*)\b/,
  // Others read it otherwise, or it was changed.
  /\bdiscord\w*|\bdiscrepan\w*|\bdisagree\w*|\bdisput\w+|\bdissent\w*|\bcontested\b|\bno (?:consensus|agreement)\b|\bnot agree\w*/,
  /\b(?:reader|reviewer|pathologist|observer|lab(?:oratory)?|hospital) (?:\w+ )?(?:differs?|differed)\b/,
  /\b(?:reversed|overturned|overruled|revised|corrected|amended|superseded|replaced by|downgraded|upgraded|reclassified)\b/,
  /\blater (?:found|read|changed|shown|proved|called|reported)\b|\bsince (?:been )?(?:changed|revised)\b/,
  /\bno longer\b|\bnot any ?more\b|\bconverted to (?:(?:ER|PR|HER-?2|triple)[- ])?(?:positive|negative)\b|\b(?:turned|became|has become) (?:\w+ )?(?:positive|negative)\b/,
  /\b(?:second|other|another|outside|different) (?:reader|review\w*|pathologist|lab\w*|observer|opinion|hospital)\b.*(?:\d ?\+|\d ?%|\bCPS:? ?\d|\bpositive|\bnegative|\blow\b|\bequivocal)/,
  // There was too little to read.
  /\bno (?:residual |viable |invasive )?(?:carcinoma|tumou?r|cancer)(?: cells)? (?:left|present|remain\w*|seen|identified|in)\b|\b(?:carcinoma|tumou?r) (?:is )?(?:absent|not present|exhausted|lost)\b/,
  /\bfewer than \d+|\(\d+ (?:needed|required)\)|\bnone left\b|\bnot met\b|\bbelow (?:the )?minimum\b|\bcontrols?\b[^.;]{0,20}\bblank\b|\bnot adequate\b|\btoo few\b/,
  // It is nobody's result.
  /\b(?:placeholder|dummy|template|test entry|default value|fill in|to be completed|choose one|circle one|sample text|training)\b/,
);

/** Words that unsettle a result in a remark, but are common in longer sentences about other things. */
export const unsettlesInRemark = any(
  /\b(?:possib\w+|probab\w+|likely|uncertain\w*|unclear|unsure|doubt\w*|question\w*|suspect\w*|tentative\w*|estimate\w*|draft\w*|provisional|preliminary|limit(?:s|ed)|caution|confirm(?:ed)? by|maybe|perhaps|guess\w*|think|thought|believe\w*|apparent(?:ly)?|alleged\w*|reported(?:ly)?(?! (?:on|by|\d))|supposed\w*|presum\w+|assum\w+|hope\w*|verbal\w*|oral(?:ly)?|telephone\w*|phone\w*|memory|said to|according to|if|would|when|in case)\b/,
  /\bsee (?:\w+ ){0,2}(?:addend\w+|report|below|above)\b|\b(?:conflict\w*|differ(?:s|ed|ent)?|changed|later|contest\w*|unsound|lost|since|consider\w*|regard\w*|counts? as|treat(?:ed)? as|called? (?:it|this|that))\b/,
  /\b(?:DCIS|LCIS|in[- ]situ|intraductal|normal|benign|lymphocytes?|stroma\w*|background|cytoplasm\w*|otherwise|controls?|gastric|stomach|endometri\w+|ovarian)\b/,
  /\b(?:copied|carried|by history|per (?:the )?(?:patient|outside|history|report|mother|chart|note|referr\w+)|from (?:a |the )?(?:prior|old|outside|referr\w+)|prior|previous\w*|former\w*|original\w*|initial\w*|earlier|historic\w*|old|as of|at that time|first biopsy|(?:of|from|in|on|to) (?:the )?(?:\w+ )?primary|belongs?|refers? to|valid (?:only )?for|appl(?:y|ies) to)\b/,
  /\b(?:error|verif\w*|hold|research|examples?|illustrat\w+|figure|legend|image|reference|explanation|cut-?offs?|means?|meaning|expected|kit)\b/,
);

/** Phrases that have such words and unsettle nothing. */
export const settled =
  /\bunder (?:a )?pathologist'?s? (?:review|supervision)\b|\breplaced by (?:\w+ ){0,3}(?:nests|sheets|tumou?r|carcinoma|metasta\w+)\b|\brepeat\w* with the same result\b|\bconfirmed (?:on|by) (?:a |repeat|second|review)[\w ]*|\b(?:controls?|stains?) (?:\w+ ){0,5}as expected\b|\bcontrols?:? (?:\w+ ){0,3}(?:as expected|adequate|acceptable|appropriate\w*|satisfactory|worked|passed)\b|\bhighest possible\b|\b(?:ER|PR|HER-?2|PD-?L1|CPS)\b[^:;.]{0,20}: *see addendum\b.*|\bF?ISH:? (?:was )?cancel\w*|\bno in[- ]situ\b|\breasons? (?:for|of) (?:the )?(?:amend|correct|revis)\w*.*|\b(?:[Dd]r|[Pp]rof)\.? [A-Z][\w'-]+|\b(?:dictat\w*|voice|speech)\b.*|\b(?:if|unless|when|until) (?=.*\b(?:then|we|consider|options?)\b).*/gi;

/** Subjects of remarks that are not about a result. */
export const ofEvents =
  /\b(?:biops\w+|scans?|imaging|CT|PET|MRI|surgery|visit|records|appointment|treatment|chemo\w*|signed(?! (?:out )?(?:under|with|without|despite|pending))|lines?|start\w*|progress\w*|stopped|cycles?|\w+(?:mab|nib|clib|taxel|platin|tecan|zole))\b/i;

/** Beginnings of sentences that speak of the result before them. */
export const refersBack =
  /^\W*(?:(?:all |both )?(?:of )?(?:this|that|these|those|it|they|the above|the (?:result|score|stain|value|report)s?)\b(?! (?:patient|woman|lady|man)\b)|per\b|by\b|from\b|as\b|entered\b|belong|appl(?:y|ies)\b|refers?\b|valid\b|results?\b|scores?\b|which\b|all\b|both\b)/i;

/** Beginnings of remarks about a sample or a report. */
export const ofReport =
  /^\W*(?:(?:in|of|from|on|as of|dated|with|the|old|result|report|block|slides?|samples?|specimens?|stain\w*|tested|done|performed|taken|collected)\W+)*$/i;

/** Another sample than that of the result before it, with what became of it. */
export const ofOtherSample =
  /^\W*(?:testing of )?(?:the |this |that |a )?(?:(?:new|fresh|liver|bone|lung|nodal|brain|later|last|invasive) )*(?:metastas[ei]s|recurrence|relapse|primary|component|part|lesion|biopsy|sample|specimen|liver|lung|bone|node|tumou?r) (?:is|was|were|has|have|had|tested|came|showed|not|in|only)\b/i;

/** Labels of remarks; what has another label is about something else. */
export const remarkLabel =
  /^\W*(?:(?:[\w'\u2019]+ )?(?:notes?|comments?|remarks?)|nb|n\.b\.|comments?|remarks?|caveat|attention|warning|addendum|correction|erratum|final|conclusion|summary|interpretation|meaning|overall|results?|scores?|consensus|opinion|status)(?: \d)?$/i;

/** Words of remarks that unsettle nothing, beside those that may lead a result. */
export const remarkWords: ReadonlySet<string> = new Set([
  ...[
    'strong',
    'strongly',
    'moderate',
    'moderately',
    'weak',
    'weakly',
    'intense',
    'intensity',
    'mod',
  ],
  ...[
    'diffuse',
    'diffusely',
    'patchy',
    'focal',
    'uniform',
    'complete',
    'incomplete',
    'circumferential',
  ],
  ...[
    'nuclear',
    'nuclei',
    'membrane',
    'membranous',
    'pattern',
    'percent',
    'percentage',
    'proportion',
  ],
  ...[
    'average',
    'mean',
    'ratio',
    'copies',
    'copy',
    'number',
    'signals',
    'signal',
    'allred',
    'total',
  ],
  ...[
    'controls',
    'control',
    'adequate',
    'acceptable',
    'appropriate',
    'appropriately',
    'satisfactory',
  ],
  ...[
    'expected',
    'present',
    'internal',
    'external',
    'worked',
    'passed',
    'stained',
    'reacted',
    'well',
  ],
  ...['viable', 'more', 'than', 'least', 'counted', 'scored', 'examined', 'evaluated', 'available'],
  ...[
    'signed',
    'electronically',
    'pathologist',
    'md',
    'phd',
    'page',
    'end',
    'see',
    'below',
    'above',
  ],
  ...['that', 'these', 'those', 'which', 'be', 'been', 'not', 'done', 'loss', 'intact', 'retained'],
  ...['fixed', 'fixation', 'formalin', 'hours', 'time', 'cold', 'ischemia', 'minutes', 'neutral'],
  ...[
    'buffered',
    'pos',
    'neg',
    'low',
    'high',
    'stable',
    'amplified',
    'group',
    'ordered',
    'requested',
  ],
  ...['confirmed', 'clinical', 'correlation', 'suggested', 'recommended', 'same', 'none', 'yes'],
  ...[
    'equivocal',
    'positivity',
    'reflex',
    'sent',
    'attached',
    'correlate',
    'follow',
    'will',
    'separate',
    'back',
    'mss',
    'msi',
    'mmr',
  ],
  ...['deficient', 'proficient', 'dmmr', 'pmmr', 'unstable', 'wild', 'type', 'mutated'],
  ...['fda', 'approved', 'cleared', 'validated', 'vendor', 'platform', 'guideline', 'asco', 'cap'],
]);

/** Words of a result that was read or counted again. */
export const countedAgain =
  /\bre-?(?:scor|calculat|count|evaluat|assess|interpret|examin|read|adjudicat|review)\w*(?! by\b)/i;

/** Words of an addendum or a comment that look back at the results above, whichever they are. */
export const looksBack =
  /\b(?:confined to|restricted to|limited to|only in|contralateral|transposed|interchanged|reversed|excluding|deeper|actually|in fact|instead|on (?:further|additional|second|closer) \w+|preclud\w+|lack of (?:an? )?(?:internal |external )?controls?)\b/i;

/** Headings of what was added to a report, or remarked on it. */
export const ofAddition =
  /\b(?:addend\w*|note added|late entry|amend\w*|correct\w*|errat\w*|revis\w*|comments?|remarks?)\b/i;
