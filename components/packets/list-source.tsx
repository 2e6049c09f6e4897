import { sayAtDesk } from '../say-at-desk';
import { AskFirst } from './ask-first';
import styles from './desk.module.css';
import { focusGetList } from './get-list';
import { useDesk } from './memory';
import { removeList } from './work';

const words = {
  button: 'desk.list.other',
  sure: 'desk.list.other.sure',
  what: 'desk.list.other.what',
  keep: 'desk.list.other.keep',
} as const;

/** In the place of the ways to get a list, once there is one. */
export const ListSource = () => {
  const list = useDesk('list');
  const source = sayAtDesk(list?.encoding === 'text' ? 'desk.list.pasted' : 'desk.list.file');
  return (
    <div className={styles.source}>
      <p>{sayAtDesk('desk.list.using', { source })}</p>
      <AskFirst
        words={words}
        onSure={() => {
          removeList();
          focusGetList();
        }}
      />
    </div>
  );
};
