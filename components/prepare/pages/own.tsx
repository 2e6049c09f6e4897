import { useEffect, useRef, useState } from 'react';
import { fields } from '../../../lib/answers/fields';
import {
  addQuestion,
  changeQuestion,
  moveQuestion,
  removeQuestion,
} from '../../../lib/intake/form/own-questions';
import { Button } from '../../button';
import { TextArea } from '../../field';
import fieldStyles from '../../field.module.css';
import { VisuallyHidden } from '../../visually-hidden';
import type { PageProps } from '../bind';
import styles from '../prepare.module.css';

const idOf = (index: number) => `ownQuestions.${index}`;

/** The person's own questions, one box each: add, edit, move and remove, all by buttons. */
export const Own = ({ values, errors, say, onChange }: PageProps) => {
  const { ownQuestions } = values;
  const [said, setSaid] = useState('');
  const toFocus = useRef('');
  const last = ownQuestions.length - 1;

  // Moves the focus to the question that was added or moved, or to the one after a removed one.
  useEffect(() => {
    if (toFocus.current) document.getElementById(toFocus.current)?.focus();
    toFocus.current = '';
  });

  const move = (index: number, by: -1 | 1) => {
    onChange(moveQuestion(values, index, by));
    toFocus.current = idOf(index + by);
    setSaid(say('form.own.moved', { number: index + by + 1 }));
  };
  const remove = (index: number) => {
    onChange(removeQuestion(values, index));
    toFocus.current = idOf(Math.max(0, Math.min(index, last - 1)));
    setSaid(say('form.own.removed'));
  };
  const button = (key: 'up' | 'down' | 'remove', index: number, act: () => void) => (
    <Button variant="small" onClick={act}>
      <span>{say(`form.own.${key}`)}</span>
      <VisuallyHidden>{` ${say('form.own.which', { number: index + 1 })}`}</VisuallyHidden>
    </Button>
  );

  return (
    <fieldset className={styles.group} aria-describedby="own-hint">
      <legend>
        <h1 tabIndex={-1}>{say('form.own')}</h1>
      </legend>
      <p id="own-hint" className={fieldStyles.hint}>
        {say('form.own.hint')}
      </p>
      {ownQuestions.map((text, index) => (
        <div key={idOf(index)} className={styles.item}>
          <TextArea
            id={idOf(index)}
            label={say('form.optional', { label: say('form.own.item', { number: index + 1 }) })}
            value={text}
            limit={{ max: fields.ownQuestions.max, lines: true }}
            error={errors.find(({ id }) => id === idOf(index))?.message}
            onChange={(typed) => onChange(changeQuestion(values, index, typed))}
          />
          {(last > 0 || text !== '') && (
            <div className={styles.itemActions}>
              {index > 0 && button('up', index, () => move(index, -1))}
              {index < last && button('down', index, () => move(index, 1))}
              {button('remove', index, () => remove(index))}
            </div>
          )}
        </div>
      ))}
      {ownQuestions.length < fields.ownQuestions.atMost && (
        <Button
          variant="secondary"
          onClick={() => {
            onChange(addQuestion(values));
            toFocus.current = idOf(ownQuestions.length);
          }}
        >
          {say('form.own.add')}
        </Button>
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </fieldset>
  );
};
