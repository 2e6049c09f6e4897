import { fields } from '../../lib/content/fields';
import type { Sheet } from '../../lib/sheet';
import { TickList } from '../choice';
import { say } from '../say';
import styles from './prepare.module.css';

type Props = { sheet: Sheet; onChange: (topThree: string[]) => void };

/** The person's own top three among all that the sheet asks. */
export const TopThree = ({ sheet, onChange }: Props) => {
  // In the order of the ids: what is chosen leads the sheet, and a list that moves is hard to use.
  const guideTopics = [...sheet.questions].sort((a, b) => a.id.localeCompare(b.id));
  const topics = [...guideTopics, ...sheet.followUps, ...sheet.ownQuestions];
  const chosen = topics.filter(({ askFirst }) => askFirst).map(({ id }) => id);
  return (
    <details className={styles.more}>
      <summary>{say('result.topThree')}</summary>
      <TickList
        id="topThree"
        label={say('result.topThree')}
        hint={say('result.topThree.hint')}
        values={chosen}
        atMost={fields.topThree.atMost}
        options={topics.map(({ id, topic, text }) => ({
          value: id,
          label: say('result.topThree.item', { topic, text }),
        }))}
        onChange={onChange}
      />
    </details>
  );
};
