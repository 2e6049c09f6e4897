import type { Blank, Fact, Section, Sheet, Topic } from '../sheet/sheet';
import { BlankLine, ChoiceMark, MarkLabel, Notes, TickBox, type WritingPlace } from './places';

// Parts of the sheet as HTML. `boxes`: form controls, for a screen.

type WithBoxes = { boxes: boolean };

/** The title of a sheet. A file starts with it; on the page there is a heading above it. */
export const Title = ({ boxes, children }: WithBoxes & { children: string }) => {
  const Level = boxes ? 'h1' : 'h2';
  return <Level className="sheet-title">{children}</Level>;
};

/** A heading in a sheet, one level below its title. */
export const SheetHeading = ({ boxes, children }: WithBoxes & { children: string }) => {
  const Level = boxes ? 'h2' : 'h3';
  return <Level className="sheet-heading">{children}</Level>;
};

/** Numbered questions with their notes and room for the answer. */
export const Topics = ({
  topics,
  headings,
  boxes,
}: WithBoxes & { topics: Topic[]; headings: Sheet['headings'] }) => (
  <ul className="sheet-plain">
    {topics.map(({ id, number, topic, heading, text, notes, blank, askFirst }) => (
      <li key={id} className="sheet-topic">
        <span className={askFirst ? 'sheet-disc-first' : 'sheet-disc'}>{number}</span>
        <div>
          <p className="sheet-typed">
            {heading && <strong>{heading}</strong>} {askFirst && `(${headings.askFirst}) `}
            {text}
          </p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {blank && (
            <p className="sheet-row">
              <FactText fact={{ label: blank, value: null }} boxes={boxes} id={`${id}-blank`} />
            </p>
          )}
          <Notes boxes={boxes} id={`${id}-notes`} label={topic} />
          {boxes && (
            <p className="sheet-row sheet-marks">
              {(['answered', 'askAgain'] as const).map((mark) => (
                <MarkedOption
                  key={mark}
                  place={{ boxes, id: `${id}-${mark}`, label: `${headings[mark]}: ${topic}` }}
                  text={headings[mark]}
                />
              ))}
            </p>
          )}
        </div>
      </li>
    ))}
  </ul>
);

/** A square or check box with its label. */
export const MarkedOption = ({
  place,
  text,
  marked,
}: {
  place: WritingPlace;
  text: string;
  marked?: boolean;
}) => (
  <MarkLabel boxes={place.boxes} id={place.id} className="sheet-option">
    <TickBox {...place} marked={marked} /> {text}
  </MarkLabel>
);

/** A heading with a list below it. */
export const Bullets = ({ section, boxes }: WithBoxes & { section: Section<{ text: string }> }) => (
  <>
    <SheetHeading boxes={boxes}>{section.heading}</SheetHeading>
    <ul>
      {section.items.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </>
);

/** A fact: its value, or a blank to write it on. */
export const FactText = ({
  fact: { label, value },
  boxes,
  id,
}: WithBoxes & { fact: Fact; id: string }) => (
  <span className={value === null ? 'sheet-blank' : undefined}>
    <span className="sheet-label">{label}</span>{' '}
    {value === null ? <BlankLine boxes={boxes} id={id} label={label} /> : <strong>{value}</strong>}
  </span>
);

/** Facts side by side. */
export const FactRow = ({ facts, boxes, id }: WithBoxes & { facts: Fact[]; id: string }) => (
  <p className="sheet-row">
    {facts.map((fact, index) => (
      <FactText key={fact.label} fact={fact} boxes={boxes} id={`${id}-${index + 1}`} />
    ))}
  </p>
);

/** Blanks side by side: options to mark, or a ruled line if there are none. */
export const BlankRow = ({ blanks, boxes, id }: WithBoxes & { blanks: Blank[]; id: string }) =>
  blanks.length > 0 && (
    <p className="sheet-row">
      {blanks.map(({ label, options, value }, index) =>
        options.length === 0 ? (
          <FactText key={label} fact={{ label, value }} boxes={boxes} id={`${id}-${index + 1}`} />
        ) : (
          <span key={label} className="sheet-options">
            <strong>{label}</strong>
            {options.map(({ text, marked, heard = text }, at) => {
              const place = { boxes, id: `${id}-${index + 1}-${at + 1}` };
              return (
                <MarkLabel key={text} {...place}>
                  <ChoiceMark {...place} label={`${label}: ${heard}`} marked={marked} /> {text}
                </MarkLabel>
              );
            })}
          </span>
        ),
      )}
    </p>
  );
