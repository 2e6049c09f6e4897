import type { Sheet } from '../sheet/sheet';
import { BlankRow, Bullets, FactRow, MarkedOption, SheetHeading, Title } from './sheet-parts';

type Props = { sheet: Sheet; boxes: boolean };

/** The home sheet: symptom card, calendar, reasons and glossary. */
export const Home = ({ sheet: { home, phones, disclaimer, source }, boxes }: Props) => (
  <>
    <section className="sheet-side sheet-card">
      <Title boxes={boxes}>{home.title}</Title>
      <p>{home.subtitle}</p>
      <div className="sheet-box">
        <SheetHeading boxes={boxes}>{home.card.heading}</SheetHeading>
        <p>{home.card.who}</p>
        <BlankRow blanks={home.card.blanks} boxes={boxes} id="card" />
        <FactRow facts={phones} boxes={boxes} id="card-phones" />
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
      <SheetHeading boxes={boxes}>{home.calendar.heading}</SheetHeading>
      <ul className="sheet-plain">
        {home.calendar.items.map(({ text, options }, index) => {
          const id = `calendar-${index + 1}`;
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
    </section>
    {home.card.back && (
      <section className="sheet-side">
        <p className="sheet-clean">{home.card.back}</p>
      </section>
    )}
    <section className="sheet-side">
      {home.treatments && (
        <>
          <SheetHeading boxes={boxes}>{home.treatments.heading}</SheetHeading>
          <p className="sheet-typed">{home.treatments.text}</p>
        </>
      )}
      <SheetHeading boxes={boxes}>{home.whys.heading}</SheetHeading>
      {home.whys.items.map(({ topic, text }) => (
        <p key={topic}>
          <strong>{topic}</strong> {text}
        </p>
      ))}
      <SheetHeading boxes={boxes}>{home.words.heading}</SheetHeading>
      {home.words.items.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <p>{source}</p>
      <p>{disclaimer}</p>
    </section>
  </>
);
