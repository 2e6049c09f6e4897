import styles from './explain.module.css';

/** Words explained in place, for those who open it. */
export const Explain = ({ title, texts }: { title: string; texts: readonly string[] }) => (
  <details className={styles.explain}>
    <summary>{title}</summary>
    <div>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  </details>
);
