import { memo, useRef, useState } from 'react';
import type { PacketList } from '../../lib/intake/rows/packet-rows';
import { countStates } from '../../lib/intake/rows/row-state';
import { namesNothing } from '../../lib/intake/table/header-problem';
import { exactNumber } from '../../lib/wording/wording';
import { DetailsBox } from '../details-box';
import { sayAtDesk } from '../say-at-desk';
import { screenLanguage } from '../screen-language';
import { ColumnTable } from './column-table';
import { columnsId } from './columns-asked';
import { LineQuestion } from './line-question';
import { deskNow } from './memory';
import { OpenDesk } from './open-desk';
import { questionsOf } from './questions-of';
import { type Choose, readListAgain } from './read-list';
import { SameColumnsQuestion } from './same-columns-question';
import { SaveDesk } from './save-desk';
import { ToldQuestion } from './told-question';
import { ValuesQuestion } from './values-question';

/** What each column was taken for, to be set for the whole list. */
export const ColumnsSection = memo(({ list }: { list: PacketList }) => {
  const { columns, same, told, values, openLine, asked } = questionsOf(list);
  const [wasAsked] = useState(asked > 0);
  // Thousands of options are on the page only while somebody looks at them.
  const [isOpen, setIsOpen] = useState(wasAsked);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const choose: Choose = async (choosing) => {
    setSaid(sayAtDesk('desk.columns.again'));
    const isRead = await readListAgain(choosing);
    setSaid(isRead ? countsNow() : sayAtDesk('desk.columns.notRead'));
    return isRead;
  };
  const openDesk = <OpenDesk list={list} onChoose={choose} />;
  const used = columns.filter(({ column }) => column !== null).length;
  return (
    <section aria-labelledby={columnsId}>
      <h2 id={columnsId} ref={heading} tabIndex={-1}>
        {sayAtDesk('desk.columns')}
      </h2>
      {namesNothing(list.columns) && <p>{sayAtDesk('desk.columns.noneKnown')}</p>}
      {asked > 0 && <p>{sayAtDesk('desk.columns.asked', { count: asked })}</p>}
      {wasAsked && openDesk}
      <DetailsBox
        title={sayAtDesk('desk.columns.count', {
          all: columns.length,
          used,
          unused: columns.length - used,
        })}
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        {isOpen && (
          <>
            {openLine && <LineQuestion line={openLine} list={list} onChoose={choose} />}
            <ToldQuestion values={told} onChoose={choose} />
            <ValuesQuestion values={values} onChoose={choose} />
            {same.map((one) => (
              <SameColumnsQuestion
                key={one.headers.join('\n')}
                same={one}
                onChoose={choose}
                onAnswered={() => heading.current?.focus()}
              />
            ))}
            <ColumnTable columns={columns} onChoose={choose} />
            {!wasAsked && openDesk}
            <SaveDesk list={list} />
          </>
        )}
      </DetailsBox>
      <p role="status">{said}</p>
    </section>
  );
});

function countsNow(): string {
  const {
    ready,
    'needs-review': review,
    'not-ready': notReady,
  } = countStates(deskNow().list?.rows ?? []);
  const number = (count: number) => exactNumber(count, screenLanguage);
  return sayAtDesk('desk.columns.read', {
    ready: number(ready),
    needsReview: number(review),
    notReady: number(notReady),
  });
}
