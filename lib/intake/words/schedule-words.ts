// Words that stand where a day or a doctor might, in lists as clinics keep them.

/** Words that say that there is no day yet; one of them is enough among `aroundNoDay`. */
export const noDayWords: readonly string[] = [
  ...['tbd', 'tba', 'tbs', 'tbc', 'pending', 'pend', 'unscheduled', 'unknown', 'undecided'],
  ...['tentative', 'tentatively', 'awaiting', 'waiting', 'waitlist', 'waitlisted', 'asap', 'prn'],
  ...['reschedule', 'rescheduled', 'rescheduling', 'resched', 'none', 'na', 'not', 'no', 'needs'],
  ...['need', 'call', 'calling', 'ask', 'determined', 'announced', 'next', 'soon', 'later', 'hold'],
  ...[
    'lvm',
    'message',
    'schedule',
    'scheduled',
    'scheduling',
    'sched',
    'book',
    'booked',
    'unsure',
    '?',
    '-',
  ],
  ...[
    'maybe',
    'possibly',
    'probably',
    'week',
    'wk',
    'open',
    'flexible',
    'any',
    'anytime',
    'verify',
  ],
];

/** Words around them that change nothing. */
export const aroundNoDay: readonly string[] = [
  ...['pt', 'pts', 'patient', 'family', 'daughter', 'son', 'husband', 'clinic', 'office', 'staff'],
  ...['we', 'she', 'he', 'they', 'us', 'her', 'him', 'them', 'back', 'to', 'be', 'for', 'on', 'of'],
  ...[
    'off',
    'the',
    'a',
    'an',
    'with',
    'w',
    'until',
    'til',
    'till',
    'after',
    'before',
    'when',
    'or',
  ],
  ...[
    'and',
    'once',
    'appt',
    'appointment',
    'visit',
    'date',
    'day',
    'time',
    'scheduled',
    'set',
    'up',
  ],
  ...['auth', 'authorization', 'insurance', 'ins', 'approval', 'approved', 'confirm', 'confirmed'],
  ...['scan', 'scans', 'imaging', 'ct', 'pet', 'mri', 'bx', 'biopsy', 'results', 'result', 'path'],
  ...['pathology', 'labs', 'referral', 'md', 'dr', 'provider', 'still', 'will', 'yet', 'in', 'is'],
  ...[
    'has',
    'have',
    'available',
    'avail',
    'left',
    'vm',
    'get',
    'at',
    'this',
    'made',
    'from',
    'new',
  ],
];

/** Months and days of the week, which alone are no day of a visit. */
export const partsOfDays =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?s?)$/;

/** Words in place of a day that say that there is no visit to prepare. */
export const noVisitWords =
  /\b(?:cancel\w*|cx['’]?e?d?|no[- ]?show\w*|dns|dnka|deceased|died|expired|passed away|rip|hospice|withdr[ae]w\w*|transferred|declined|left (?:the )?practice)\b/i;

/** Words beside a day in a heading that leave it the day of the rows below. */
export const besideDay: readonly string[] = [
  ...[
    'am',
    'pm',
    'morning',
    'afternoon',
    'clinic',
    'session',
    'schedule',
    'list',
    'patients',
    'pts',
  ],
  ...[
    'breast',
    'oncology',
    'onc',
    'medical',
    'med',
    'new',
    'return',
    'returns',
    'follow-up',
    'visits',
  ],
  ...['follow-ups', 'fu', 'f/u', 'infusion', 'infusions', 'telehealth', 'televisits', 'add-ons'],
  ...['for', 'on', 'the', 'day', 'date', 'visit', 'appts', 'appointments', 'today', 'tomorrow'],
];

/** Words for places, which are no names of doctors. */
export const places: readonly string[] = [
  ...['main', 'east', 'west', 'north', 'south', 'uptown', 'downtown', 'midtown', 'campus', 'site'],
  ...['brooklyn', 'manhattan', 'queens', 'bronx', 'center', 'hospital', 'tower', 'floor', 'room'],
  ...[
    'pod',
    'building',
    'suite',
    'office',
    'unit',
    'satellite',
    'annex',
    'remote',
    'video',
    'zoom',
  ],
];
