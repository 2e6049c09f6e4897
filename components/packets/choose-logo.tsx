import { useState } from 'react';
import { largestLogo, readLogo } from '../../lib/answers/logo';
import { practiceReason } from '../../lib/answers/practice-reasons';
import { Button } from '../button';
import { FileInput } from '../file-input';
import { Logo, pictureIn } from '../logo';
import { sayAtDesk } from '../say-at-desk';

type Props = {
  id: string;
  /** In base64; '' for none. */
  logo: string;
  name: string;
  error: string | undefined;
  onChange: (logo: string) => void;
};

/** Takes the logo of a practice from a file, shows it, and takes it away again. */
export const ChooseLogo = ({ id, logo, name, error, onChange }: Props) => {
  const [refused, setRefused] = useState<string>();
  const choose = async (file: File) => {
    const read = await readFile(file);
    setRefused(read.ok ? undefined : practiceReason(`logo.${read.problem}`));
    if (read.ok) onChange(read.logo);
  };
  return (
    <>
      <FileInput
        id={id}
        label={sayAtDesk('desk.practice.logo')}
        hint={sayAtDesk('desk.practice.logo.hint')}
        error={refused ?? error}
        isErrorAlert={refused !== undefined}
        accept="image/png"
        onFile={(file) => void choose(file)}
      />
      {logo !== '' && (
        <>
          <Logo png={logo} name={name || sayAtDesk('desk.practice.logo')} />
          <Button variant="secondary" onClick={() => onChange('')}>
            {sayAtDesk('desk.practice.logo.remove')}
          </Button>
        </>
      )}
    </>
  );
};

async function readFile(file: File): Promise<ReturnType<typeof readLogo>> {
  const bytes = new Uint8Array(await file.slice(0, largestLogo + 1).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const read = readLogo(btoa(text));
  if (read.ok && !(await pictureIn(read.logo))) return { ok: false, problem: 'damaged' };
  return read;
}
