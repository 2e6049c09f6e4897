import type { SignId } from '../../answers/pressing';

// Words that tell a sign in running text, such as a nurse's notes, besides those of a list of symptoms
// (`valueWords`). Case, apostrophes, "/" and "-" do not matter.

/** Names of signs that are too open for paper, and clear enough for a call. */
export const spokenSigns: Partial<Record<SignId, readonly string[]>> = {
  '911.1': [
    'trouble breathing',
    'difficulty breathing',
    'hard to breathe',
    'struggling to breathe',
    'hard time breathing',
    'dif breathing',
    'diff breathing',
    'trouble with breathing',
    'gasping',
    'cannot get breath',
    'cant breath',
    'anaphylaxis',
    'choking',
  ],
  '911.2': [
    'cp',
    'c/o cp',
    'complains of cp',
    'has cp',
    'reports cp',
    'new cp',
    'having a heart attack',
    'chest pains',
    'chestpain',
    'chest discomfort',
    'chest heaviness',
    'pressure in chest',
    'pain in chest',
    'pain in her chest',
    'pain in his chest',
    'chest hurts',
    'chest is tight',
    'tight chest',
    'heart racing',
    'palps',
    'heart is racing',
    'heart pounding',
  ],
  '911.3': [
    'blacked out',
    'syncopal',
    'near syncope',
    'presyncope',
    'collapsed',
    'seizing',
    'convulsion',
    'convulsions',
    'wont wake up',
    'cannot wake',
    'cant wake',
  ],
  '911.4': [
    'disoriented',
    'mental status change',
    'mental status changes',
    'stroke symptoms',
    'stroke like symptoms',
    'having a stroke',
    'not making sense',
    'delirious',
    'delirium',
    'ams',
    'garbled speech',
    'slurring',
    'slurred',
    'one sided weakness',
    'face drooping',
    'face droop',
    'weak on one side',
    'left sided weakness',
    'right sided weakness',
  ],
  '911.5': [
    'lips swelling',
    'lips are swollen',
    'throat tight',
    'throat tightness',
    'throat feels tight',
    'tongue feels thick',
    'face swollen',
    'face is swollen',
    'lips swollen',
    'tongue swollen',
    'throat closing',
  ],
  '911.6': [
    'heavy bleeding',
    'wont stop bleeding',
    'will not stop bleeding',
    'cannot stop bleeding',
    'cant stop bleeding',
    'bleeding that wont stop',
    'bleeding not stopping',
    'nosebleed wont stop',
    'nosebleed will not stop',
    'nosebleed not stopping',
    'coughing blood',
    'coughs blood',
    'coughs up blood',
    'spitting blood',
    'vomits blood',
    'vomited blood',
    'throwing up blood',
    'threw up blood',
    'bleeding heavily',
    'hemorrhaging',
    'coughing up blood',
    'coughed up blood',
    'hemoptysis',
    'vomiting blood',
    'hematemesis',
  ],
  '911.7': ['worst headache', 'worst headache ever'],
  '911.8': [
    'legs weak',
    'legs numb',
    'legs are numb',
    'numbness in legs',
    'numbness in both legs',
    'weakness in both legs',
    'legs are weak',
    'legs gave out',
    'legs giving out',
    'cannot move legs',
    'cant move legs',
  ],
  '911.9': ['lost her vision', 'lost his vision', 'lost her sight', 'lost his sight'],
  'day.1': ['watery stool', 'watery stools', 'stool black', 'stools black', 'tarry stools'],
  'day.2': ['coughs', 'trouble catching breath', 'winded'],
  'day.3': ['skin peeling', 'peeling skin', 'blistering'],
  'day.5': [
    'feverish',
    'pyrexia',
    'neutropenic fever',
    'temp spike',
    'low grade temp',
    'low grade temps',
    'rigor',
  ],
  'day.6': ['jaundiced', 'eyes yellow', 'eyes are yellow', 'skin yellow'],
  'day.7': ['sees double', 'seeing double'],
  'day.9': ['vomited', 'vomits', 'threw up', 'vomit'],
};

/**
 * May be such a sign or one near it, one that is over, or something else: staff read the words.
 */
export const openSigns: Partial<Record<SignId, readonly string[]>> = {
  '911.1': ['pe', 'pulmonary embolism', 'pulmonary embolus'],
  '911.2': ['heart attack', 'mi', 'myocardial infarction'],
  '911.3': ['seizure disorder', 'not responding', 'not responsive', 'unresponsive to'],
  '911.4': [
    'stroke',
    'strokes',
    'cva',
    'tia',
    'confused about',
    'confused by',
    'very weak',
    'suicidal',
    'call 911',
    'called 911',
    'so weak',
    'too weak',
    'cannot get up',
    'cant get up',
    'getting worse fast',
    'rapid decline',
    'rapidly declining',
    'declining rapidly',
  ],
  '911.5': ['trouble swallowing', 'difficulty swallowing', 'allergic reaction', 'allergic rxn'],
  '911.7': ['severe pain'],
  '911.8': ['cord compression', 'cannot walk', 'cant walk', 'not able to walk', 'unable to walk'],
  'day.5': ['sepsis', 'septic'],
};

/** Signs as they are named for years, in a list of problems: no news of today. */
export const lastingSigns: readonly string[] = [
  'depression',
  'migraine',
  'migraines',
  'neuropathy',
  'colitis',
  'memory loss',
  'memory problems',
  'brain fog',
  'cold intolerance',
  'peripheral edema',
];

/** Contain the name of a sign and mean something else. */
export const noSigns: readonly string[] = [
  'hay fever',
  'fever free',
  'not responding to chemo',
  'not responding to treatment',
  'not responding to therapy',
  'unresponsive to chemo',
  'unresponsive to treatment',
  'unresponsive to therapy',
  'cough drop',
  'cough drops',
  'cough syrup',
  'cough medicine',
  'valley fever',
  'scarlet fever',
  'rheumatic fever',
  'yellow fever',
  'dengue fever',
  'tired of',
  'sick and tired',
  'stress incontinence',
  'urge incontinence',
];

/** Short forms that are no sign in running text unless all of it is in capital letters. */
export const onlyInCapitals: readonly string[] = [
  'ha',
  'doe',
  'cp',
  'pe',
  'mi',
  'ams',
  'tia',
  'cva',
];

/** Deny all that follows up to the next break, or what comes before them: "fever: none". */
export const wideDenials: readonly string[] = [
  'denies',
  'denied',
  'denying',
  'negative for',
  'neg for',
  'free of',
  '(-)',
];

/** Deny what follows at once. */
export const denials: readonly string[] = [
  'no',
  'not',
  'without',
  'w/o',
  'never',
  'none',
  'negative',
  'neg',
  'absent',
  'no evidence of',
  'no signs of',
  'no sign of',
  'no symptoms of',
  'no s/s of',
  'no c/o',
  'no h/o',
  'no hx of',
  'no history of',
  'has not had',
  'hasnt had',
  'does not have',
  'doesnt have',
  'did not have',
  'didnt have',
];

/** End a list of what is denied. */
export const orWords: readonly string[] = ['or', 'nor'];

/** Between a denial and a sign, these change nothing. */
export const betweenDenialAndSign: readonly string[] = [
  ...['and', 'a', 'an', 'the', 'of', 'any', 'new', 'current', 'recent', 'acute', 'active', 'known'],
  ...['associated', 'significant', 'documented', 'subjective', 'measured', 'high', 'low', 'grade'],
  ...['had', 'pt', 'patient', 'more than'],
];

/** Complaints that are no sign of the card by themselves, and single letters: denied with the others. */
export const otherComplaints: readonly string[] = [
  'f',
  'c',
  'n',
  'v',
  'd',
  's',
  'ns',
  'cp',
  'ha',
  'gi',
  'gu',
  'abd',
  'fc',
  'nv',
  'nvd',
  'fcns',
  'fcnv',
  'sx',
  'symptoms',
  'complaints',
  'issues',
  'concerns',
  'pain',
  'nausea',
  'sweats',
  'night sweats',
  'constipation',
  'bleeding',
  'swelling',
  'edema',
  'weakness',
  'numbness',
  'tingling',
  'weight loss',
  'loss of appetite',
  'bone pain',
  'joint pain',
  'falls',
];

/** Before a sign, these mark that it was so, may be so, or is about somebody else. */
export const hedgesBefore: readonly string[] = [
  ...['if', 'when', 'unless', 'should', 'may', 'might', 'could', 'would', 'in case', 'watch for'],
  ...['advised', 'instructed', 'monitor', 'monitor for', 'afraid', 'fear', 'fears', 'worried'],
  ...['worried about', 'anxious about', 'asks', 'asks about', 'asked', 'asked about', 'prevent'],
  ...[
    'signs of',
    'symptoms of',
    's/s of',
    's/sx of',
    'e.g.',
    'vs',
    'versus',
    'reviewed',
    'discussed',
  ],
  ...['fhx', 'fh', 'family', 'family hx', 'family history', 'mother', 'mom', 'father', 'dad'],
  ...['sister', 'brother', 'aunt', 'uncle', 'cousin', 'grandmother', 'grandfather'],
];

/** Before or after a sign, these mark the same. */
export const hedges: readonly string[] = [
  ...['r/o', 'rule out', 'ruled out', 'rules out', 'possible', 'possibly', 'probable', 'suspected'],
  ...['hx', 'hx of', 'h/o', 'history', 'history of', 's/p', 'status post', 'prior', 'previous'],
  ...['previously', 'remote', 'childhood', 'years ago', 'yrs ago', 'year ago', 'months ago'],
  ...['mos ago', 'weeks ago', 'last year', 'last month', 'resolved', 'resolving', 'improved'],
  ...['improving', 'gone', 'better', 'subsided', 'stopped', 'no longer', 'no more', 'no further'],
  ...[
    'no worsening',
    'no worse',
    'no recurrent',
    'no recurrence of',
    'no increase in',
    'not sure',
    'risk',
    'risks',
    'risk of',
  ],
  ...[
    'precautions',
    'precaution',
    'education',
    'instructions',
    'teaching',
    'handout',
    'parameters',
  ],
  ...['question', 'questions', 'ppx', 'prophylaxis', 'prevention', 'prn', 'side effect'],
  ...['side effects', 'chronic', 'baseline', 'stable', 'longstanding', 'controlled', 'expected'],
  ...['unlikely', 'no new or worsening', 'no new or worse', 'no new worsening', 'keppra'],
  ...['levetiracetam'],
];

/** Begin something new, so that what was denied or doubted before is over. */
export const turns: readonly string[] = [
  ...['but', 'however', 'except', 'although', 'though', 'admits', 'endorses', 'c/o', 'now'],
  ...['complains of', 'complaining of', 'positive for', 'pos for', 'currently', 'today'],
  ...['presents with', 'here for', 'developed', 'woke with', 'since may', 'not better'],
  ...['no better', 'not improving', 'not improved', 'not resolved', 'not gone', 'not controlled'],
];

/** Begin something new after what was denied; what was doubted stays so. */
export const hasWords: readonly string[] = ['has', 'having', 'have', 'with'];

/** Verbs of saying: what follows is news of the patient, whoever says it. */
export const sayings: readonly string[] = [
  ...['reports', 'reported', 'reporting', 'states', 'says', 'called', 'calls', 'called with'],
  ...['called w/', 'noticed', 'noted'],
];

/** A cell of symptoms, or an item in it, that says there is none. */
export const noSymptomWords: readonly string[] = [
  ...['none', 'none new', 'no', 'nil', 'n/a', 'nothing', 'nothing new', 'denies', 'denies all'],
  ...['denies any', 'denies sx', 'denies symptoms', 'asymptomatic', 'afebrile', 'doing well'],
  ...['doing ok', 'doing okay', 'doing fine', 'doing great', 'feels well', 'feeling well', 'well'],
  ...[
    'feels good',
    'feeling good',
    'feeling great',
    'feels great',
    'no c/o',
    'feels fine',
    'feeling fine',
    'feels ok',
    'fine',
    'no change',
  ],
  ...['no changes', 'unchanged', 'no new problems', 'no problems', 'all negative', 'ros negative'],
  ...['ros neg', 'ros otherwise negative', 'all other systems negative', 'none noted', 'wnl'],
  ...['none reported', 'no symptoms', 'no new symptoms', 'no complaints', 'no new complaints'],
];

/** After such words or a sign, these change nothing. */
export const nowWords: readonly string[] = [
  ...['today', 'now', 'currently', 'tonight', 'yesterday', 'overnight', 'last night', 'at night'],
  ...['this am', 'this morning', 'this afternoon', 'this evening', 'this week', 'this weekend'],
  ...['at this time', 'at present', 'this visit', 'since last visit', 'per pt', 'per patient'],
  ...['daily', 'again', 'at all'],
];
