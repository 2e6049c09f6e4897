import { deskAsFile } from '../../lib/answers/desk-file';
import { deskFileFrom } from '../../lib/intake/rows/desk-choices';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { Button } from '../button';
import { saveFile } from '../save-file';
import { sayAtDesk } from '../say-at-desk';

/** Saves what was said of the columns for the next list. */
export const SaveDesk = ({ list }: { list: PacketList }) => {
  const save = () =>
    saveFile(
      sayAtDesk('desk.columns.fileName'),
      deskAsFile(deskFileFrom(list)),
      'application/json',
    );
  return (
    <>
      <h3>{sayAtDesk('desk.columns.keep')}</h3>
      <p>{sayAtDesk('desk.columns.keep.what')}</p>
      <Button variant="secondary" onClick={save}>
        {sayAtDesk('desk.columns.save')}
      </Button>
    </>
  );
};
