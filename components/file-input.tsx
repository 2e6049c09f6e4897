import { describedBy, ErrorText, type FieldProps, Hint } from './field';
import styles from './file-input.module.css';

type Props = FieldProps & {
  accept: string;
  /** Reads an error out when it appears: where no error summary does. */
  isErrorAlert?: boolean;
  onFile: (file: File) => void;
};

/** Chooses one file, which is read on this device and goes nowhere. */
export const FileInput = ({ accept, isErrorAlert, onFile, ...field }: Props) => (
  <>
    <label htmlFor={field.id}>{field.label}</label>
    <Hint {...field} />
    <div role={isErrorAlert ? 'alert' : undefined}>
      <ErrorText {...field} />
    </div>
    <input
      type="file"
      id={field.id}
      accept={accept}
      className={styles.input}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) onFile(file);
        target.value = ''; // so that the same file can be chosen again
      }}
    />
  </>
);
