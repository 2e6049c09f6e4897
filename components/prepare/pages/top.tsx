import type { Sheet } from '../../../lib/sheet/sheet';
import { TickList } from '../../choice';
import type { PageProps } from '../bind';

/** The person's own top three among all that the sheet asks. */
export const Top = ({ sheet, values, bind, say }: PageProps & { sheet: Sheet }) => {
  // In the order of the ids: what is chosen leads the sheet, and a list that moves is hard to use.
  const guideTopics = [...sheet.questions].sort((a, b) => a.id.localeCompare(b.id));
  const own = values.ownQuestions.flatMap((text, index) => {
    const topic = sheet.ownQuestions[0]?.topic ?? '';
    return text.trim() === '' ? [] : { id: `own-${index + 1}`, topic, text };
  });
  return (
    <TickList
      {...bind.list('topThree')}
      isHeading
      label={say('form.topThree')}
      hint={say('form.topThree.hint')}
      options={[...guideTopics, ...sheet.followUps, ...own].map(({ id, topic, text }) => ({
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
