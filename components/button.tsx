import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Variant = { variant: 'primary' | 'secondary' | 'warning' | 'small' | 'link' };

/** Draws a button; it submits a form only where its `type` says so. */
export const Button = ({
  variant,
  type = 'button',
  ...rest
}: Variant & ComponentProps<'button'>) => (
  <button type={type} {...rest} className={styles[variant]} />
);

/** Draws a link as a button: one to a file that was made here. */
export const ButtonLink = ({ variant, ...rest }: Variant & ComponentProps<'a'>) => (
  <a {...rest} className={styles[variant]} />
);
