import type { WordingKey } from '../wording/sheet-wording';

/**
 * The glossary: an entry prints if one of its `marks` occurs elsewhere on the sheet, in any case.
 */
export const words: readonly { text: WordingKey; marks: readonly string[] }[] = [
  { text: 'G.metastatic', marks: ['metastatic'] },
  { text: 'G.immunotherapy', marks: ['immunotherapy'] },
  { text: 'G.checkpoint', marks: ['checkpoint inhibitor'] },
  { text: 'G.biomarker', marks: ['biomarker'] },
  { text: 'G.pdl1', marks: ['PD-L1'] },
  { text: 'G.cps', marks: ['CPS'] },
  { text: 'G.receptors', marks: ['HER2'] },
  { text: 'G.her2low', marks: ['HER2-low', 'HER2 low'] },
  { text: 'G.ish', marks: ['ISH'] },
  { text: 'G.tnbc', marks: ['triple-negative', 'TNBC'] },
  { text: 'G.firstline', marks: ['line of treatment', 'first-line', 'second-line'] },
  {
    text: 'G.irae',
    marks: ['side effects from immunotherapy', 'side effects of immunotherapy'],
  },
  { text: 'G.msi', marks: ['MSI', 'dMMR', 'MMR'] },
  { text: 'G.tmb', marks: ['TMB'] },
  { text: 'G.brca', marks: ['BRCA'] },
  { text: 'G.pik3ca', marks: ['PIK3CA'] },
  { text: 'G.esr1', marks: ['ESR1'] },
  { text: 'G.adc', marks: ['ADC', 'antibody drug'] },
  { text: 'G.til', marks: ['TIL'] },
  { text: 'G.biopsy', marks: ['biopsy'] },
  { text: 'G.pathology', marks: ['pathology report'] },
  { text: 'G.trial', marks: ['clinical trial'] },
  { text: 'G.palliative', marks: ['palliative care'] },
];
