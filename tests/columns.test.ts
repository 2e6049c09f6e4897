import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../lib/answers/fields';
import { columnOf } from '../lib/intake/table/columns';
import { columnNames } from '../lib/intake/words/column-names';

/** Twenty headers and more that clinics give to the columns of the newer fields. */
const newer = {
  doctor: [
    ...[
      'Doctor',
      'Dr',
      'Dr.',
      'MD',
      'M.D.',
      'Provider',
      'Provider name',
      'Physician',
      'Doctor name',
    ],
    ...['Oncologist', 'Med Onc', 'Medical oncologist', 'Primary oncologist', 'Onc provider'],
    ...['Treating physician', 'Treating MD', 'Attending', 'Attending physician', 'Appt provider'],
    ...['Appointment provider', 'Visit provider', 'Provider/Resource', 'Seeing', 'Appt with'],
  ],
  drugsNow: [
    ...['Current treatment', 'Current treatments', 'Current tx', 'Current regimens', 'On now'],
    ...['Current regimen', 'Regimen (current)', 'Current therapy', 'Current chemo', 'Tx now'],
    ...['Current systemic therapy', 'Current cancer drugs', 'Current cancer meds', 'Active tx'],
    ...[
      'Current oncology meds',
      'Active treatment',
      'Active regimen',
      'Treatment now',
      'Drugs now',
    ],
    ...['Present treatment', 'Ongoing treatment', 'Cancer drugs now', 'Cancer drugs I take now'],
  ],
  spread: [
    ...['Mets', 'METS', 'Met sites', 'Mets to', 'Site of mets', 'Sites of mets', 'Metastases'],
    ...['Metastatic sites', 'Metastatic site(s)', 'Sites of disease', 'Spread sites', 'Spread'],
    ...['Sites of metastasis', 'Sites of metastases', 'Sites of metastatic disease', 'Spread to'],
    ...['Metastatic disease sites', 'Location of mets', 'Mets location', 'Distant mets'],
    ...['Where it has spread', 'Where spread', 'Metastasis site', 'Sites of spread'],
  ],
  priorLines: [
    'Treatments since the spread (counting the one now)',
    'Lines, counting the one now',
    'Lines incl. current',
  ],
  patientPhone: [
    ...['Phone', 'Phone number', 'Phone #', 'Patient phone', 'Pt phone', 'Pt day phone', 'Cell'],
    ...['Cell phone', 'Mobile', 'Mobile phone', 'Home phone', 'Telephone', 'Tel', 'Contact number'],
    ...[
      'Contact phone',
      'Best phone',
      'Best number',
      'Primary phone',
      'Preferred phone',
      'Pt cell',
    ],
  ],
} as const;

/** Headers that look like those, and may mean something else. */
const notNewer = [
  ...['Referring provider', 'Referring MD', 'PCP', 'Surgeon', 'Rad onc', 'Radiation oncologist'],
  ...['Insurance provider', 'Family doctor', 'Primary care physician', 'Provider ID', 'Nurse'],
  ...[
    'Meds',
    'Medications',
    'Current meds',
    'Current medications',
    'Med list',
    'Home meds',
    'Drugs',
  ],
  ...[
    'Regimen',
    'Planned treatment',
    'Next treatment',
    'Treatment plan',
    'On treatment',
    'Protocol',
  ],
  ...['Current dose', 'Current weight', 'Supplements', 'Allergies', 'Site', 'Sites'],
  ...[
    'Primary site',
    'Biopsy site',
    'Disease site',
    'Onc',
    'Radiation sites',
    'Date of mets',
    'Mets date',
    'M stage',
  ],
  ...['De novo mets', 'Brain mets', 'Emergency contact phone', 'Daughter phone', 'Caregiver phone'],
  ...['Pharmacy phone', 'PCP phone', 'Fax'],
];

describe('a header', () => {
  it.each(
    Object.entries(newer).flatMap(([column, headers]) =>
      headers.map((header) => [header, column] as const),
    ),
  )('%j is understood as %s', (header, column) => {
    expect(columnOf(header)).toBe(column);
  });

  it.each(notNewer)('%j is not taken for one of them', (header) => {
    expect(columnOf(header)).toBeUndefined();
  });

  it.each(Object.keys(fields))('%s names its own field', (field) => {
    expect(columnOf(field)).toBe(field);
  });

  it.each([
    ['Patient', 'name'],
    ['Pt name', 'name'],
    [' FULL  NAME ', 'name'],
    ['Appt', 'visitDate'],
    ['Appointment date', 'visitDate'],
    ['Appointment date (MM/DD/YYYY)', 'visitDate'],
    ['DOS', 'visitDate'],
    ['Visit', 'visitDate'],
    ['Dx', 'facts'],
    ['Diagnosis:', 'facts'],
    ['Receptor status', 'facts'],
    ['Results', 'facts'],
    ['Notes on tumor', 'facts'],
    ['ER/PR/HER2', 'facts'],
    ['HER2 FISH', 'facts'],
    ['Subtype', 'subtype'],
    ['Tumor type', 'subtype'],
    ['PD-L1', 'pdl1'],
    ['PDL1 status', 'pdl1'],
    ['PD‑L1 result', 'pdl1'],
    ['CPS', 'cps'],
    ['PD-L1 CPS', 'cps'],
    ['HER-2/neu', 'her2'],
    ['ER', 'er'],
    ['ER %', 'er'],
    ['er_pct', 'er'],
    ['Estrogen receptor', 'er'],
    ['PgR', 'pr'],
    ['Prior lines', 'priorLines'],
    ['# prior lines', 'priorLines'],
    ['Line', 'priorLines'],
    ['LOT', 'priorLines'],
    ['Line of therapy', 'priorLines'],
    ['NGS', 'markers'],
    ['Mutations', 'markers'],
    ['NGS done?', 'markersTested'],
    ['Prior IO', 'immunotherapy'],
    ['Told', 'resultsTold'],
    ['results_told', 'resultsTold'],
    ['Pt aware of results', 'resultsTold'],
    ['Clinic phone', 'dayPhone'],
    ['After-hours phone', 'nightPhone'],
    ['Interpreter language', 'interpreterLanguage'],
    ['PMH', 'health'],
    ['Tx hx', 'treatments'],
    ['My questions', 'ownQuestions'],
    ['ＣＰＳ', 'cps'],
  ])('%j names %s', (header, column) => {
    expect(columnOf(header)).toBe(column);
  });

  it.each([
    'DOB',
    'Date of birth',
    'Address',
    'Insurance',
    'ID',
    'Date',
    'Dx date',
    'PD-L1 date',
    'ER visits',
    'HR',
    'Site',
    'Sx',
    'PT',
    'Family history',
    'BRCA (mother)',
    'ER (mother)',
    'Status',
    'Result of the mammogram',
    '',
    '---',
    '__proto__',
    'constructor',
    'toString',
  ])('%j is unknown', (header) => {
    expect(columnOf(header)).toBeUndefined();
  });
});

/** Headers as the programs of clinics write them, and nurses in Excel. */
const ofPrograms = {
  name: [
    ...['Patient', 'Patient Name', 'Pat Name', 'PAT_NAME', 'Patient Name (Last, First Middle)'],
    ...['Name (Last, First)', 'Person Name', 'Legal Name', 'Patient Name/MRN', 'Pt Name / DOB'],
  ],
  lastName: ['Last Name', 'Last', 'LNAME', 'PAT_LAST_NAME', 'Patient Last Name', 'Surname'],
  firstName: ['First Name', 'First', 'fname', 'Patient First Name', 'Given name'],
  recordNumber: [
    ...['MRN', 'MRN #', 'Chart #', 'Chart Number', 'Med Rec #', 'Medical Record Number', 'IDA'],
    ...['Patient ID', 'CMRN', 'EMPI', 'Patient MRN'],
  ],
  visitDate: [
    ...[
      'Appt Date/Time',
      'Appt Date',
      'APPT_DTTM',
      'App_DtTm',
      'Sched Date',
      'Scheduled Date/Time',
    ],
    ...['Encounter Date', 'Visit Date/Time', 'Appointment Date & Time', 'Next Appt', 'Clinic day'],
  ],
  visitTime: ['Time', 'Appt Time', 'Sched Time', 'Visit time', 'Start Time'],
  doctor: [
    ...['Provider', 'Visit Provider', 'Attending Provider', 'Prov/Res', 'PROV_NAME', 'Onc MD'],
    ...['Rendering Provider', 'Med Onc Provider', 'Seen by', 'MD'],
  ],
  facts: [
    ...['Primary Diagnosis', 'Problem List', 'Dx Code', 'Diagnosis Description', 'Encounter Dx'],
    ...['Receptors (ER/PR/HER2)', 'FISH', 'HER2 ISH', 'Diagnosis (ICD-10)', 'Dx/Stage'],
  ],
  resultsTold: [
    ...['Results told to pt', 'Told (Y/N)', 'Results d/w pt?', 'Disclosed to pt', 'Pt notified?'],
    ...['Results discussed w/ pt', 'Results told?', 'Disclosure', 'Pt aware?', 'Told pt?'],
  ],
  priorLines: ['Tx line', 'Treatment line', 'Line #', 'LOT #', 'MBC line', 'Metastatic line'],
  treatments: ['Prior chemo', 'Past regimens', 'Prior systemic therapy'],
  drugsNow: ['Current regimen', 'Current Treatment Regimen', 'Current line regimen'],
  spread: ['Sites of mets', 'Met locations', 'Known mets'],
  needsInterpreter: ['Interpreter Needed?', 'Needs interpreter', 'Interpreter (Y/N)'],
  stage: ['Stage', 'Clinical Stage', 'Stage Group', 'Overall stage'],
  patientPhone: ['Home Phone', 'Cell', 'Mobile #', 'Pt ph', 'Phone (home)'],
} as const;

it.each(
  Object.entries(ofPrograms).flatMap(([column, headers]) =>
    headers.map((header) => [header, column] as const),
  ),
)('%j of a program is understood as %s', (header, column) => {
  expect(columnOf(header)).toBe(column);
});

it.each([
  ...['DOB', 'Age', 'Sex', 'Visit Type', 'Department', 'CSN', 'FIN', 'PCP', 'Referring Provider'],
  ...['MyChart Status', 'Insurance', 'Status', 'Last ER Visit', 'ECOG', 'Ki67'],
  ...[
    'Stage at diagnosis',
    'Histology',
    'Address',
    'Email',
    'Nurse',
    'Dx date',
    'Race',
    'Allergies',
  ],
  ...['Appt Status', 'Visit status', 'Latest visit', 'Provider status', 'Name value'],
  ...['Appt Type', 'Patient DOB', 'Start Date', 'Cycle', 'Next scan', 'Surgeon', 'Pref Language'],
])('%j of a program is none', (header) => {
  expect(columnOf(header)).toBeUndefined();
});

it('no name stands for two columns', () => {
  for (const [column, names] of Object.entries(columnNames))
    for (const name of names) expect([name, columnOf(name)]).toEqual([name, column]);
});

it('any text may stand over a column', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (header) => {
      const column = columnOf(header);
      expect([
        undefined,
        ...Object.keys(fields),
        ...['resultsTold', 'patientPhone', 'facts', 'firstName', 'middleName', 'lastName'],
        ...['needsInterpreter', 'recordNumber', 'stage', 'visitTime'],
      ]).toContain(column);
    }),
  );
});
