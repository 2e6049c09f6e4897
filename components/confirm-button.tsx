import { useId, useRef } from 'react';
import { Button } from './button';
import styles from './confirm-button.module.css';

type Props = {
  /** On the button, and on the one in the dialog that does it. */
  label: string;
  /** Asks whether it is meant. */
  question: string;
  /** Says what comes of it. */
  outcome: string;
  /** On the button that leaves all as it is. */
  keep: string;
  onConfirm: () => void;
};

/** Asks once before it does what cannot be undone. */
export const ConfirmButton = ({ label, question, outcome, keep, onConfirm }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <Button variant="small" onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <h2 id={id}>{question}</h2>
        <p>{outcome}</p>
        <div className={styles.choices}>
          <Button variant="secondary" onClick={close}>
            {keep}
          </Button>
          <Button
            variant="warning"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {label}
          </Button>
        </div>
      </dialog>
    </>
  );
};
