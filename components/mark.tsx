/** The motif: a question dropped into a well. Its point is the drop, and the rings go out from it. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 32 32" className={className} fill="none" stroke="currentColor" aria-hidden>
    <title>Askwell</title>
    <path
      d="M11 8.6C11.4 5.4 13.5 3.6 16.3 3.6c3 0 5.2 2 5.2 4.8 0 4.4-5.4 4.3-5.4 9.4"
      strokeWidth="2.8"
      strokeLinecap="round"
    />
    <circle cx="16.1" cy="23.4" r="1.9" fill="currentColor" stroke="none" />
    <ellipse cx="16.1" cy="24.2" rx="7" ry="2.8" strokeWidth="1.6" />
    <ellipse cx="16.1" cy="24.8" rx="13" ry="5.2" strokeWidth="1.6" opacity="0.65" />
  </svg>
);
