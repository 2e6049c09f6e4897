import type { Column } from './column-names';

/** What a column can be taken for, in the groups and the order in which a person is offered it. */
export const meaningGroups = {
  person: ['name', 'firstName', 'middleName', 'lastName', 'recordNumber', 'patientPhone'],
  visit: ['visitDate', 'visitTime', 'doctor', 'clinic', 'dayPhone', 'nightPhone'],
  results: [
    'resultsTold',
    'facts',
    'subtype',
    'er',
    'pr',
    'her2',
    'pdl1',
    'cps',
    'markers',
    'markersTested',
    'stage',
    'spread',
  ],
  treatment: ['priorLines', 'drugsNow', 'treatments', 'immunotherapy', 'immunotherapyEffects'],
  health: ['symptoms', 'health', 'needs', 'needsInterpreter', 'interpreterLanguage'],
  wishes: ['goal', 'detail', 'ownQuestions', 'topThree', 'leftOpen'],
  sheet: ['filledInBy', 'language', 'paper', 'textSize', 'sheets', 'edition', 'wallet'],
} as const satisfies Record<string, readonly Column[]>;

export type MeaningGroup = keyof typeof meaningGroups;

/** All that a column can be taken for. */
export const columnMeanings: readonly Column[] = Object.values(meaningGroups).flat();
