// How words of signs are misspelled. A near word of a sign is read by a person, never marked.

/** Words of signs that are recognized with one wrong, missing, doubled or swapped letter. */
export const spelledSigns: readonly string[] = [
  ...['fever', 'fevers', 'feverish', 'chills', 'cough', 'coughing', 'chest', 'breath', 'breathing'],
  ...['diarrhea', 'vomiting', 'seizure', 'seizures', 'bleeding', 'bruising', 'fainted', 'fainting'],
  ...[
    'confused',
    'confusion',
    'dizzy',
    'dizziness',
    'headache',
    'headaches',
    'jaundice',
    'weakness',
  ],
  ...['numbness', 'swelling', 'shortness', 'unconscious', 'collapsed', 'palpitations', 'shaking'],
];

/** Words that are one letter away from those, and mean something else. */
export const otherWords: readonly string[] = [
  ...['fewer', 'never', 'lever', 'couch', 'coach', 'cheat', 'chess', 'crest', 'chilis', 'childs'],
  ...['contusion', 'spelling', 'dwelling', 'breathe', 'breaths', 'painting', 'feinted', 'breeding'],
  ...['blessing', 'blending', 'confuses', 'confuse', 'shaping', 'sharing', 'cruising', 'brushing'],
  ...[
    'headed',
    'smelling',
    'selling',
    'welling',
    'coughs',
    'coughed',
    'chill',
    'breast',
    'breadth',
  ],
];

/** Common misspellings that are further away, or of short words. */
export const misspelledSigns: Readonly<Record<string, string>> = {
  pian: 'pain',
  paim: 'pain',
  rashe: 'rash',
  feevr: 'fever',
  feever: 'fever',
  feaver: 'fever',
  fevor: 'fever',
  fevur: 'fever',
  chillls: 'chills',
  coff: 'cough',
  caugh: 'cough',
  couhg: 'cough',
  breth: 'breath',
  braeth: 'breath',
  brething: 'breathing',
  breating: 'breathing',
  diarea: 'diarrhea',
  diahrea: 'diarrhea',
  diahrrea: 'diarrhea',
  diarhhea: 'diarrhea',
  diareah: 'diarrhea',
  diarreah: 'diarrhea',
  diarrhoa: 'diarrhea',
  dirrhea: 'diarrhea',
  dirhea: 'diarrhea',
  siezure: 'seizure',
  siezures: 'seizures',
  seziure: 'seizure',
  vommiting: 'vomiting',
  vomitting: 'vomiting',
  dizy: 'dizzy',
  dizzyness: 'dizziness',
  hedache: 'headache',
  headake: 'headache',
  unconcious: 'unconscious',
  unconsious: 'unconscious',
  janudice: 'jaundice',
  jaundise: 'jaundice',
};
