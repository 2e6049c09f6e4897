import styles from './well.module.css';

/**
 * The motif at large, for the start page: a sheet with a question on it, and the rings that an
 * answer makes. Drawn, not a photograph of anybody.
 */
export const Well = () => (
  <svg viewBox="0 0 360 220" className={styles.well} fill="none" aria-hidden>
    <title>Askwell</title>
    <g className={styles.rings}>
      <ellipse cx="180" cy="172" rx="172" ry="42" opacity="0.35" />
      <ellipse cx="180" cy="170" rx="124" ry="30" opacity="0.6" />
      <ellipse cx="180" cy="168" rx="78" ry="19" />
      <ellipse cx="180" cy="167" rx="36" ry="9" />
    </g>
    <g className={styles.sheet}>
      <path d="M126 20h86l26 26v116H126z" />
      <path d="M212 20v26h26" />
    </g>
    <g className={styles.lines}>
      <path d="M176 112h44M176 128h44M146 144h74" />
      <circle cx="152" cy="112" r="6" />
      <circle cx="152" cy="128" r="6" />
    </g>
    <path
      className={styles.question}
      d="M168 58c.8-8.4 6.6-13 14-13 8 0 14 5.2 14 12.6 0 11-13.4 11-13.4 23"
    />
    <circle className={styles.drop} cx="182.6" cy="92" r="4.6" />
  </svg>
);
