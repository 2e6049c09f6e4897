import { fields } from '../../lib/answers/fields';
import { Choice } from '../choice';
import { sayAtDesk } from '../say-at-desk';
import styles from './desk.module.css';
import { change, type PaperChoices, useDesk } from './memory';

/** How all packets are printed; a column of a row wins. */
export const PaperSection = () => {
  const paper = useDesk('paper');
  const set = (part: Partial<PaperChoices>) => change({ paper: { ...paper, ...part } });
  return (
    <section aria-labelledby="paper">
      <h2 id="paper">{sayAtDesk('desk.paper')}</h2>
      <p>{sayAtDesk('desk.paper.what')}</p>
      <Choice
        id="desk-paper"
        inline
        label={sayAtDesk('result.paper')}
        value={paper.paper}
        options={fields.paper.of.map((value) => ({
          value,
          label: sayAtDesk(`result.paper.${value}`),
        }))}
        onChange={(value) => set({ paper: value })}
      />
      <Choice
        id="desk-textSize"
        inline
        label={sayAtDesk('result.textSize')}
        value={paper.textSize}
        options={fields.textSize.of.map((value) => ({
          value,
          label: sayAtDesk(`result.textSize.${value}`),
        }))}
        onChange={(value) => set({ textSize: value })}
      />
      <Choice
        id="desk-sheets"
        label={sayAtDesk('desk.paper.sheets')}
        value={paper.sheets}
        options={fields.sheets.of.map((value) => ({
          value,
          label: sayAtDesk(`desk.paper.sheets.${value}`),
        }))}
        onChange={(value) => set({ sheets: value })}
      />
      <Choice
        id="desk-edition"
        inline
        label={sayAtDesk('result.edition')}
        value={paper.edition}
        options={fields.edition.of.map((value) => ({
          value,
          label: sayAtDesk(`result.edition.${value}`),
        }))}
        onChange={(value) => set({ edition: value })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={paper.wallet}
          onChange={({ target }) => set({ wallet: target.checked })}
        />
        <span>{sayAtDesk('desk.paper.wallet')}</span>
      </label>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={paper.names}
          aria-describedby="names-hint"
          onChange={({ target }) => set({ names: target.checked })}
        />
        <span>{sayAtDesk('desk.paper.names')}</span>
      </label>
      <p id="names-hint" className={styles.quiet}>
        {sayAtDesk('desk.paper.names.hint')}
      </p>
    </section>
  );
};
