import type { Sheet } from '../sheet/sheet';
import { BlankRow, Bullets, FactRow, SheetHeading, Title } from './sheet-parts';

type Props = { sheet: Sheet; boxes: boolean };

/** The home sheet: when to call; on its back words, reasons, the calendar. */
export const Home = (props: Props) => (
  <>
    <HomeFront {...props} />
    <HomeBack {...props} />
  </>
);

/** Side 1 of the home sheet: the symptom card. */
export const HomeFront = ({ sheet: { home, phones }, boxes }: Props) => (
  <section className="sheet-side sheet-home sheet-card">
    <Title boxes={boxes}>{home.title}</Title>
    <p>{home.subtitle}</p>
    <div className="sheet-box">
      <SheetHeading boxes={boxes}>{home.card.heading}</SheetHeading>
      <p>{home.card.who}</p>
      <BlankRow blanks={home.card.blanks} boxes={boxes} id="card" />
      <FactRow facts={phones} boxes={boxes} id="card-phones" />
      <p>{home.card.say.text}</p>
      <div className="sheet-emergency">
        <Bullets boxes={boxes} section={home.card.emergency} />
      </div>
      <div className="sheet-box">
        <Bullets boxes={boxes} section={home.card.sameDay} />
      </div>
      {home.card.rules.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  </section>
);

const HomeBack = ({ sheet: { home, disclaimer, source }, boxes }: Props) => (
  <section className="sheet-side sheet-home">
    <SheetHeading boxes={boxes}>{home.words.heading}</SheetHeading>
    {home.words.items.map(({ text }) => (
      <p key={text}>{text}</p>
    ))}
    <SheetHeading boxes={boxes}>{home.whys.heading}</SheetHeading>
    {home.whys.items.map(({ topic, text }) => (
      <p key={topic}>
        <strong>{topic}</strong> {text}
      </p>
    ))}
    <SheetHeading boxes={boxes}>{home.calendar.heading}</SheetHeading>
    <FactRow
      facts={home.calendar.items.map(({ text }) => ({ label: text, value: null }))}
      boxes={boxes}
      id="calendar"
    />
    {home.treatments && (
      <>
        <SheetHeading boxes={boxes}>{home.treatments.heading}</SheetHeading>
        <p className="sheet-typed">{home.treatments.text}</p>
      </>
    )}
    <p>{source}</p>
    <p>{disclaimer}</p>
  </section>
);
