import { ConfirmButton } from '../confirm-button';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { focusGetList } from './get-list';
import { useDesk } from './memory';
import { removeList } from './work';

/** In the place of the ways to get a list, once there is one. */
export const ListSource = () => {
  const list = useDesk('list');
  const isPasted = list?.encoding === 'text' || list?.encoding === 'html';
  const source = sayAtDesk(isPasted ? 'desk.list.pasted' : 'desk.list.file');
  return (
    <div className={styles.source}>
      <p>{sayAtDesk('desk.list.using', { source })}</p>
      <ConfirmButton
        label={sayAtDesk('desk.list.other')}
        question={sayAtDesk('desk.list.other.sure')}
        outcome={sayAtDesk('desk.list.other.what')}
        keep={sayAtDesk('desk.list.other.keep')}
        onConfirm={() => {
          removeList();
          focusGetList();
        }}
      />
    </div>
  );
};
