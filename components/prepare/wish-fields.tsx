import { fields } from '../../lib/content/fields';
import { Choice, TickList } from '../choice';
import { TextArea, TextInput } from '../field';
import { say } from '../say';
import { type Bind, optional } from './bind';

/** What the person wants from the visit. */
export const WishFields = ({ bind }: { bind: Bind }) => (
  <>
    <TickList
      {...bind.list('needs')}
      label={say('form.needs')}
      hint={say('form.needs.hint')}
      options={fields.needs.of.map((value) => ({ value, label: say(`form.needs.${value}`) }))}
    />
    <TextInput
      {...bind.one('interpreterLanguage')}
      label={optional(say('form.interpreterLanguage'))}
    />
    <TextArea
      {...bind.one('goal')}
      label={optional(say('form.goal'))}
      hint={say('form.goal.hint')}
    />
    <Choice
      {...bind.one('detail')}
      label={say('form.detail')}
      options={fields.detail.of.map((value) => ({ value, label: say(`form.detail.${value}`) }))}
    />
  </>
);
