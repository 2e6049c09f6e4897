import type { ReactEventHandler, ReactNode } from 'react';
import styles from './details-box.module.css';

type Props = {
  title: string;
  open?: boolean;
  className?: string;
  onToggle?: ReactEventHandler<HTMLDetailsElement>;
  children: ReactNode;
};

/** Folds away what few need. `open` is how it starts; `className` says how it fits its place. */
export const DetailsBox = ({ title, children, ...rest }: Props) => (
  <details {...rest}>
    <summary className={styles.summary}>{title}</summary>
    {children}
  </details>
);
