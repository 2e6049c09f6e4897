/**
 * The sources of the sheet. `checked` is the ISO date when somebody last read one; the oldest is
 * printed on every sheet, which says that it is old after `staleAfterDays`.
 */
export const sources = [
  {
    id: 'guide',
    title: 'Immunotherapy for Metastatic Breast Cancer: 2026 Guide (Hirschfeld Oncology)',
    checked: '2026-11-23',
  },
  {
    id: 'approvals',
    title: 'US drug labels and approvals for checkpoint inhibitors in breast cancer',
    checked: '2026-11-23',
  },
  {
    id: 'same-day-signs',
    title: 'Drug guides and nursing cards: which signs need a call the same day',
    checked: '2026-11-23',
  },
  {
    id: 'emergency-signs',
    title: 'Emergency physicians’ list: when to call 911',
    checked: '2026-11-23',
  },
] as const;

export const staleAfterDays = 120;
