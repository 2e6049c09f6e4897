import { DetailsBox } from './details-box';
import styles from './explain.module.css';

/** Words explained in place, for those who open it. */
export const Explain = ({ title, texts }: { title: string; texts: readonly string[] }) => (
  <DetailsBox title={title} className={styles.explain}>
    <div>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  </DetailsBox>
);
