import { fields } from '../../lib/answers/fields';
import { Choice } from '../choice';
import { say } from '../say-to-staff';
import styles from './desk.module.css';
import { change, type PaperChoices, useDesk } from './memory';

/** How all packets are printed; a column of a row wins. */
export const PaperSection = () => {
  const paper = useDesk('paper');
  const set = (part: Partial<PaperChoices>) => change({ paper: { ...paper, ...part } });
  return (
    <section aria-labelledby="paper">
      <h2 id="paper">{say('desk.paper')}</h2>
      <p>{say('desk.paper.what')}</p>
      <Choice
        id="desk-paper"
        inline
        label={say('result.paper')}
        value={paper.paper}
        options={fields.paper.of.map((value) => ({ value, label: say(`result.paper.${value}`) }))}
        onChange={(value) => set({ paper: value })}
      />
      <Choice
        id="desk-textSize"
        inline
        label={say('result.textSize')}
        value={paper.textSize}
        options={fields.textSize.of.map((value) => ({
          value,
          label: say(`result.textSize.${value}`),
        }))}
        onChange={(value) => set({ textSize: value })}
      />
      <Choice
        id="desk-edition"
        inline
        label={say('result.edition')}
        value={paper.edition}
        options={fields.edition.of.map((value) => ({
          value,
          label: say(`result.edition.${value}`),
        }))}
        onChange={(value) => set({ edition: value })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={paper.names}
          aria-describedby="names-hint"
          onChange={({ target }) => set({ names: target.checked })}
        />
        <span>{say('desk.paper.names')}</span>
      </label>
      <p id="names-hint" className={styles.quiet}>
        {say('desk.paper.names.hint')}
      </p>
    </section>
  );
};
