/** The motif: a sheet of paper on which a question has been ticked. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 32 32" className={className} fill="none" stroke="currentColor" aria-hidden>
    <title>Askwell</title>
    <path d="M7 3h13l6 6v20H7z" strokeWidth="2.2" strokeLinejoin="round" />
    <path d="M20 3v6h6" strokeWidth="2.2" strokeLinejoin="round" />
    <path
      d="M11.5 18.5l3.4 3.6 6.6-8.2"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
