// A long list of made-up people, as clinics keep one. No two rows are the same.

const first = ['Maria', 'Dolores', 'Ruth', 'Grace', 'Linda', 'Pat', 'Chloë', 'Priya', 'Li', 'Olga'];
const last = [
  'Santos',
  'Okafor',
  'Abramson',
  'Kim',
  'Wójcik',
  'López',
  'Nguyễn',
  "O'Brien",
  'Cohen',
];

/** Cells under each header; each row takes another one of each. */
const columns = {
  MD: ['RK', 'SHAH', 'LEE'],
  Dx: [
    ...['TNBC', 'mTNBC', 'ER+ HER2-', 'HR+ HER2 low', 'ER 95% PR 20% HER2 0', 'ER-/PR-/HER2 1+'],
    ...['Metastatic TNBC, bone mets', 'Stage IV breast ca, ER low 5%, PR neg, HER2 2+, FISH neg'],
  ],
  'PD-L1': ['CPS 22', '22', 'pending', 'not sent', 'CPS 8 (outside)', '<1', 'n/a', 'PD-L1 neg', ''],
  Line: ['1', '2', '1L', '2L', '0', '3', 'first line', '', ''],
  'Sites of mets': ['bone', 'liver, lung', 'brain', 'bone; LN', ''],
  'Current regimen': [
    'pembro + gem/carbo C2',
    'capecitabine',
    'T-DXd C4',
    'paclitaxel weekly',
    'none',
  ],
  PMH: ['HTN', 'DM2', 'hypothyroid', 'RA on pred 5 mg', ''],
  Symptoms: [
    ...[
      'none',
      'cough x 2 wks',
      'denies f/c/n/v',
      'fatigue',
      'fever 101 last night',
      'diarrhea',
      '',
    ],
    ...['no n/v; knee pain', 'SOB at rest', ''],
  ],
  Notes: [
    ...[
      'Called pt, LVM. Will bring daughter.',
      'Needs Spanish interpreter; prefers AM appts',
      '',
      '',
    ],
    ...['Scan shows progression in liver, pt has not been told yet', '', ''],
    ...['Reviewed with Dr. K. Port placed. Denies fever, chills, chest pain.', '', ''],
  ],
  Told: ['Y', 'N', 'told 11/3', 'not yet', 'yes, Dr K', '', 'disclosed', 'told husband'],
};

/** Returns the list as CSV. */
export function longList(rows) {
  const lines = Array.from({ length: rows }, (_, at) => {
    const pick = (cells, step) => cells[(at * step + (at >> 3)) % cells.length];
    const words = Object.values(columns).map((cells, column) => pick(cells, column + 3));
    return [
      `${pick(last, 7)}, ${pick(first, 3)} ${at}`,
      ...[100_000 + at, `12/${1 + (at % 28)}/2026`, `${8 + (at % 9)}:${at % 2 ? '30' : '00'}`],
      ...words,
      `718-555-${1000 + (at % 9000)}`,
    ];
  });
  const header = ['Patient name', 'MRN', 'Appt', 'Time', ...Object.keys(columns), 'Cell'];
  return [header, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
}
