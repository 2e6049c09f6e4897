import { noneOfThese } from '../../../lib/intake/form/read-form';
import type { Sheet } from '../../../lib/sheet/sheet';
import { TickList } from '../../choice';
import type { PageProps } from '../bind';

/** The person's own top three among all that the sheet asks. */
export const Top = ({ sheet, values, bind, say }: PageProps & { sheet: Sheet }) => {
  const { values: chosen, ...list } = bind.list('topThree');
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
      label={say('form.topThree')}
      hint={say('form.topThree.hint')}
      none={say('form.topThree.none')}
      options={topics.map(({ id, topic, text }) => ({
        value: id,
        // A topic that asks has its mark already.
        label: say(topic.endsWith('?') ? 'form.topThree.asks' : 'form.topThree.item', {
          topic,
          text,
        }),
      }))}
    />
  );
};
