import { useState } from 'react';
import { fields } from '../../lib/answers/fields';
import { type PracticeField, practiceFields, readPractice } from '../../lib/answers/practice';
import { practiceAsFile } from '../../lib/answers/practice-file';
import { practiceReason } from '../../lib/answers/practice-reasons';
import { cleanText, graphemesOf } from '../../lib/wording/text';
import { Button } from '../button';
import { DetailsBox } from '../details-box';
import { TextArea, TextInput } from '../field';
import { saveFile } from '../save-file';
import { sayAtDesk } from '../say-at-desk';
import { ChooseLogo } from './choose-logo';
import { blankDesk, change, type PracticeForm, useDesk } from './memory';
import { OpenPractice } from './open-practice';

export const practiceId = (field: PracticeField) => `practice-${field}`;

/** The fields that cannot be used, in words. */
export function practiceErrors(form: PracticeForm): { id: string; message: string }[] {
  const read = readPractice(form);
  if (read.ok) return [];
  return read.problems.map((field) => {
    const reason = read.reasons.find((one) => one.startsWith(`${field}.`));
    if (reason) return { id: practiceId(field), message: practiceReason(reason) };
    const { max, lines } = practiceFields[field];
    const count = graphemesOf(cleanText(form[field], { lines })).length;
    const label = sayAtDesk(`desk.practice.${field}`);
    return {
      id: practiceId(field),
      message: sayAtDesk('desk.practice.tooLong', { label, max, count }),
    };
  });
}

/** Texts for the first page of every packet, typed once. */
export const PracticeSection = () => {
  const practice = useDesk('practice');
  const [isOpened, setIsOpened] = useState(false);
  const errors = practiceErrors(practice);
  const bind = (field: PracticeField) => ({
    id: practiceId(field),
    label: sayAtDesk(`desk.practice.${field}`),
    error: errors.find(({ id }) => id === practiceId(field))?.message,
    value: practice[field],
    onChange: (text: string) => change({ practice: { ...practice, [field]: text } }),
  });
  const save = () => {
    const read = readPractice(practice);
    if (read.ok)
      saveFile(
        sayAtDesk('desk.practice.fileName'),
        practiceAsFile(read.practice),
        'application/json',
      );
  };
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">{sayAtDesk('desk.practice')}</h2>
      <p>{sayAtDesk('desk.practice.what')}</p>
      <TextInput {...bind('name')} />
      <TextInput {...bind('dayPhone')} type="tel" />
      <TextInput {...bind('nightPhone')} type="tel" />
      <ChooseLogo
        id={practiceId('logo')}
        logo={practice.logo}
        name={practice.name}
        error={bind('logo').error}
        onChange={bind('logo').onChange}
      />
      <TextArea {...bind('bring')} hint={sayAtDesk('desk.practice.bring.hint')} />
      <TextArea {...bind('insert')} hint={sayAtDesk('desk.practice.insert.hint')} rows={5} />
      <DetailsBox title={sayAtDesk('desk.practice.keep')}>
        <p>{sayAtDesk('desk.practice.keep.what')}</p>
        <TextInput {...bind('publisher')} hint={sayAtDesk('desk.practice.publisher.hint')} />
        <TextInput {...bind('contact')} />
        <TextArea {...bind('frames')} hint={sayAtDesk('desk.practice.frames.hint')} rows={2} />
        <TextInput
          {...bind('languages')}
          hint={sayAtDesk('desk.practice.languages.hint', {
            languages: fields.language.of.join(', '),
          })}
        />
        <Button variant="secondary" onClick={save}>
          {sayAtDesk('desk.practice.save')}
        </Button>
        <OpenPractice
          onOpen={(opened) => {
            change({ practice: { ...blankDesk.practice, ...opened } });
            setIsOpened(true);
          }}
        />
        <p role="status">{isOpened && sayAtDesk('desk.practice.opened')}</p>
      </DetailsBox>
    </section>
  );
};
