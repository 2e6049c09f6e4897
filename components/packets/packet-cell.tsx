import { Button, ButtonLink } from '../button';
import { sayAtDesk } from '../say-at-desk';
import { makeAgain } from './make-again';
import { useDesk } from './memory';

type Props = {
  number: number;
  /** The code on its paper. */
  code: string | undefined;
  /** Whether it can be made without the others. */
  canMake: boolean;
};

/** The code on the paper of a row, and the way to make its packet again without the others. */
export const PacketCell = ({ number, code, canMake }: Props) => {
  const again = useDesk('again');
  const own = again.status !== 'none' && again.row === number ? again : undefined;
  return (
    <div>
      <p>{code ?? sayAtDesk('desk.row.notMade')}</p>
      {canMake && (
        <Button
          variant="small"
          aria-label={sayAtDesk('desk.again.row', { number })}
          aria-disabled={again.status === 'making'}
          onClick={() => void makeAgain(number)}
        >
          {sayAtDesk('desk.again')}
        </Button>
      )}
      {own?.status === 'ready' && (
        <ButtonLink
          variant="small"
          href={own.file.url}
          target="_blank"
          rel="noopener"
          aria-label={sayAtDesk('desk.again.open.row', { number })}
        >
          {sayAtDesk('desk.again.open')}
        </ButtonLink>
      )}
    </div>
  );
};
