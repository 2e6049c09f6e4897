import { noneOfThese, type TopicField } from '../../../lib/intake/form/read-form';
import type { Sheet } from '../../../lib/sheet/sheet';
import { TickList } from '../../choice';
import type { PageProps } from '../bind';

type Props = PageProps & { sheet: Sheet; field: TopicField };

/** A choice among all that the sheet asks, such as the person's own top three. */
export const TopicChoice = ({ sheet, field, values, bind, say }: Props) => {
  const { values: chosen, ...list } = bind.list(field);
  const asked = [...sheet.first, ...sheet.questions, ...sheet.followUps];
  // In the order of the ids: what is chosen leads the sheet, and a list that moves is hard to use.
  const guideTopics = asked
    .filter(({ guide, id }) => guide !== null && id.startsWith('Q'))
    .sort((a, b) => a.id.localeCompare(b.id));
  const followUps = asked.filter(({ id }) => id.startsWith('F.'));
  const own = values.ownQuestions.flatMap((text, index) =>
    text.trim() === ''
      ? []
      : { id: `own-${index + 1}`, topic: say('form.own.item', { number: index + 1 }), text },
  );
  const topics = [...guideTopics, ...followUps, ...own];
  const isOffered = (id: string) => id === noneOfThese || topics.some((topic) => topic.id === id);
  return (
    <TickList
      {...list}
      // A question that later answers took off the sheet leaves its place to another.
      values={chosen.filter(isOffered)}
      isHeading
      label={say(`form.${field}`)}
      hint={say(`form.${field}.hint`)}
      none={say(`form.${field}.none`)}
      options={topics.map(({ id, topic, text }) => ({
        value: id,
        // A topic that asks has its mark already.
        label: say(topic.endsWith('?') ? 'form.topic.asks' : 'form.topic.item', {
          topic,
          text,
        }),
      }))}
    />
  );
};
