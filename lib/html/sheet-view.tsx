import type { Sheet, StripGroup } from '../sheet/sheet';
import { Home } from './home-view';
import { BlankLine, Notes, TickBox } from './places';
import {
  BlankRow,
  Bullets,
  FactRow,
  FactText,
  MarkedOption,
  SheetHeading,
  Title,
  Topics,
} from './sheet-parts';
import { Wallet } from './wallet-view';

/** Props of each side. */
export type SideProps = { sheet: Sheet; boxes: boolean };

/**
 * The sheet as HTML: the same words in the same order as the PDF.
 * @param boxes form controls, where paper has ruled lines and squares for a pen
 */
export const SheetView = ({ sheet, boxes = false }: { sheet: Sheet; boxes?: boolean }) => (
  <article className="sheet" lang={sheet.language} translate="no">
    <VisitFront sheet={sheet} boxes={boxes} />
    <VisitBack sheet={sheet} boxes={boxes} />
    {sheet.print.sheets === 'both' && <Home sheet={sheet} boxes={boxes} />}
    <Wallet sheet={sheet} boxes={boxes} />
    <p className="sheet-foot">{sheet.foot.made}</p>
  </article>
);

/** Side 1 of the visit sheet, for the doctor. */
export const VisitFront = ({ sheet, boxes }: SideProps) => {
  const { headings } = sheet;
  return (
    <section className="sheet-side sheet-front">
      <Banner banner={sheet.banner} boxes={boxes} />
      <Title boxes={boxes}>{sheet.title}</Title>
      <p>{sheet.subtitle}</p>
      <FactRow facts={sheet.about} boxes={boxes} id="about" />
      <Strip sheet={sheet} boxes={boxes} />
      {sheet.mismatch && <p className="sheet-mismatch">{sheet.mismatch}</p>}
      <SheetHeading boxes={boxes}>{headings.questions}</SheetHeading>
      <Topics topics={[...sheet.first, ...sheet.questions]} headings={headings} boxes={boxes} />
      <div className="sheet-heading-row">
        <SheetHeading boxes={boxes}>{headings.answersToGet}</SheetHeading>
        <span>{headings.later}</span>
      </div>
      {sheet.answersToGet.map(({ id, topic, text, notes, blanks, lines }) => (
        <div key={id} className="sheet-answer">
          <p>
            <TickBox boxes={boxes} id={`${id}-done`} label={`${headings.answered}: ${topic}`} />{' '}
            <strong>{topic}</strong> {[text, ...notes].join(' ')}{' '}
            <span className={boxes ? 'sheet-line sheet-on-paper' : 'sheet-line'} aria-hidden />
          </p>
          <BlankRow blanks={blanks} boxes={boxes} id={id} />
          {lines > 0 && <Notes boxes={boxes} id={`${id}-notes`} label={topic} />}
          {boxes && (
            <p className="sheet-later">
              {headings.later}
              <BlankLine boxes id={`${id}-later`} label={`${headings.later}: ${topic}`} />
            </p>
          )}
        </div>
      ))}
    </section>
  );
};

/** The strip for the doctor. */
const Strip = ({ sheet: { handOver }, boxes }: SideProps) => (
  <div className="sheet-strip">
    <p>
      <strong>{handOver.look}</strong> {handOver.from}
    </p>
    {(['cancer', 'matters', 'visit'] as const).map((name) => (
      <Group key={name} group={handOver[name]} boxes={boxes} id={`strip-${name}`} />
    ))}
    {handOver.reports.map((text) => (
      <p key={text}>{text}</p>
    ))}
    {handOver.unknown && <p>{handOver.unknown}</p>}
  </div>
);

/** A group of the strip, left out where nothing was said for it. */
const Group = ({ group, boxes, id }: { group: StripGroup; boxes: boolean; id: string }) =>
  group.items.length > 0 && (
    <p className="sheet-row">
      <strong>{group.heading}</strong>
      {group.items.map((item, index) =>
        typeof item === 'string' ? (
          <span key={item}>{item}</span>
        ) : (
          <FactText key={item.label} fact={item} boxes={boxes} id={`${id}-${index + 1}`} />
        ),
      )}
    </p>
  );

/** Does not wait for the visit; on a clinic's list a nurse signs that it was checked. */
const Banner = ({ banner, boxes }: { banner: Sheet['banner']; boxes: boolean }) =>
  banner && (
    <div className="sheet-banner">
      {banner.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {banner.checkedBy && (
        <p className="sheet-row">
          <FactText
            fact={{ label: banner.checkedBy, value: null }}
            boxes={boxes}
            id="banner-checked"
          />
        </p>
      )}
    </div>
  );

const VisitBack = ({ sheet, boxes }: SideProps) => {
  const { headings, trials, known, tell, agreed } = sheet;
  return (
    <section className="sheet-side">
      <SheetHeading boxes={boxes}>{headings.ownQuestions}</SheetHeading>
      <Topics topics={sheet.ownQuestions} headings={headings} boxes={boxes} />
      {headings.blankQuestion && (
        <>
          <p>{headings.blankQuestion}</p>
          <Notes boxes={boxes} id="own-more" label={headings.blankQuestion} />
        </>
      )}
      {trials.lead && (
        <>
          <Bullets boxes={boxes} section={trials} />
          <Notes boxes={boxes} id="trials-notes" label={trials.heading} />
        </>
      )}
      {sheet.followUps.length > 0 && (
        <SheetHeading boxes={boxes}>{headings.followUps}</SheetHeading>
      )}
      <Topics topics={sheet.followUps} headings={headings} boxes={boxes} />
      {!trials.lead && trials.items.length > 0 && <Bullets boxes={boxes} section={trials} />}
      <Team sheet={sheet} boxes={boxes} />
      {known.items.length > 0 && (
        <>
          <SheetHeading boxes={boxes}>{known.heading}</SheetHeading>
          {known.items.map((fact) => (
            <p key={fact.label}>
              <FactText fact={fact} boxes={boxes} id="known" />
            </p>
          ))}
          <p>{known.check}</p>
        </>
      )}
      <SheetHeading boxes={boxes}>{tell.heading}</SheetHeading>
      <ul>
        {tell.items.map(({ text, given, blank }, index) => (
          <li key={text}>
            {text}
            {given === null ? (
              <Notes boxes={boxes} id={`tell-${index + 1}`} label={text} />
            ) : (
              <strong className="sheet-given">{given}</strong>
            )}
            {blank && (
              <FactRow
                facts={[{ label: blank, value: null }]}
                boxes={boxes}
                id={`tell-${index + 1}-more`}
              />
            )}
          </li>
        ))}
      </ul>
      <SheetHeading boxes={boxes}>{agreed.heading}</SheetHeading>
      {agreed.items.map(({ text }, index) => (
        <FactRow
          key={text}
          facts={[{ label: text, value: null }]}
          boxes={boxes}
          id={`agreed-${index + 1}`}
        />
      ))}
      {sheet.helper && <BlankRow blanks={[sheet.helper]} boxes={boxes} id="helper" />}
      <div className="sheet-box">
        <Bullets boxes={boxes} section={sheet.sameDay} />
        <p>{sheet.sameDay.rule}</p>
        <FactRow facts={sheet.phones} boxes={boxes} id="phones" />
      </div>
      {sheet.print.sheets === 'visit' && <p>{sheet.source}</p>}
      <p>{sheet.disclaimer}</p>
    </section>
  );
};

/** Things that the team is asked for. */
const Team = ({ sheet: { team }, boxes }: SideProps) => (
  <>
    <SheetHeading boxes={boxes}>{team.heading}</SheetHeading>
    <ul className="sheet-plain">
      {team.items.map(({ text, options }, index) => {
        const id = `team-${index + 1}`;
        return (
          <li key={text}>
            {options.length === 0 ? (
              <MarkedOption place={{ boxes, id, label: text }} text={text} />
            ) : (
              `${text} `
            )}
            {options.map((option, at) => (
              <MarkedOption
                key={option.text}
                place={{ boxes, id: `${id}-${at + 1}`, label: option.text }}
                text={option.text}
                marked={option.marked}
              />
            ))}
          </li>
        );
      })}
    </ul>
  </>
);
