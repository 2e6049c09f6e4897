import type { ReactNode } from 'react';
import type { Blank, Fact, Section, Sheet, Topic } from '../lib/sheet';
import styles from './sheet-view.module.css';

/** The sheet as HTML: the same words in the same order as the PDF. */
export const SheetView = ({ sheet }: { sheet: Sheet }) => (
  <article className={styles.sheet} lang={sheet.language} translate="no">
    <VisitFront sheet={sheet} />
    <VisitBack sheet={sheet} />
    {sheet.print.sheets === 'both' && <Home sheet={sheet} />}
    <p className={styles.foot}>{sheet.foot.made}</p>
  </article>
);

type Props = { sheet: Sheet };

const VisitFront = ({ sheet }: Props) => {
  const { handOver, known, headings } = sheet;
  return (
    <section className={styles.side}>
      <h2 className={styles.title}>{sheet.title}</h2>
      <p>{sheet.subtitle}</p>
      <p className={styles.row}>
        {sheet.about.map((fact) => (
          <FactText key={fact.label} fact={fact} />
        ))}
      </p>
      <div className={styles.strip}>
        <div>
          <p>
            <strong>{handOver.heading}</strong> {handOver.look} {handOver.from}
          </p>
          <p>
            <strong>{handOver.firstHeading}</strong>
          </p>
          <ul className={styles.plain}>
            {handOver.first.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {handOver.facts.map((fact) => (
            <p key={fact.label}>
              <FactText fact={fact} />
            </p>
          ))}
        </div>
        <div>
          <h3>{known.heading}</h3>
          <ul className={styles.plain}>
            {known.items.map((fact) => (
              <li key={fact.label}>
                <FactText fact={fact} />
              </li>
            ))}
          </ul>
          <p>{known.note}</p>
        </div>
      </div>
      <div className={styles.headingRow}>
        <h3>{headings.answersToGet}</h3>
        <span>{headings.later}</span>
      </div>
      {sheet.answersToGet.map((item) => (
        <div key={item.id} className={styles.answer}>
          <p>
            <CheckBox /> <strong>{item.topic}</strong> {[item.text, ...item.notes].join(' ')}
            <Line />
          </p>
          <BlankRow blanks={item.blanks} />
          {item.lines > 0 && <Line wide />}
        </div>
      ))}
      <h3>{headings.questions}</h3>
      <Topics topics={sheet.questions} askFirst={headings.askFirst} />
    </section>
  );
};

const VisitBack = ({ sheet }: Props) => (
  <section className={styles.side}>
    <Topics topics={sheet.followUps} askFirst={sheet.headings.askFirst} />
    <h3>{sheet.headings.ownQuestions}</h3>
    <Topics topics={sheet.ownQuestions} askFirst={sheet.headings.askFirst} />
    <p>{sheet.headings.blankQuestion}</p>
    <Line wide />
    <h3>{sheet.tell.heading}</h3>
    <ul>
      {sheet.tell.items.map(({ text, given }) => (
        <li key={text}>
          {text}
          {given === null ? <Line wide /> : <strong className={styles.given}>{given}</strong>}
        </li>
      ))}
    </ul>
    <h3>{sheet.agreed.heading}</h3>
    {sheet.agreed.items.map((label) => (
      <p key={label} className={styles.row}>
        <FactText fact={{ label, value: null }} />
      </p>
    ))}
    <div className={styles.box}>
      <Bullets section={sheet.sameDay} />
      <PhoneRow phones={sheet.phones} />
    </div>
    <p>{sheet.disclaimer}</p>
  </section>
);

const Home = ({ sheet: { home, phones, disclaimer } }: Props) => (
  <>
    <section className={styles.side}>
      <h2 className={styles.title}>{home.title}</h2>
      <p>{home.subtitle}</p>
      <div className={styles.box}>
        <h3>{home.card.heading}</h3>
        <p>{home.card.who}</p>
        <BlankRow blanks={home.card.blanks} />
        <PhoneRow phones={phones} />
        <div className={styles.emergency}>
          <Bullets section={home.card.emergency} />
        </div>
        <div className={styles.box}>
          <Bullets section={home.card.sameDay} />
        </div>
        {home.card.rules.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <h3>{home.calendar.heading}</h3>
      <ul className={styles.plain}>
        {home.calendar.items.map(({ text }) => (
          <li key={text}>
            <CheckBox /> {text}
          </li>
        ))}
      </ul>
    </section>
    <section className={styles.side}>
      <h3>{home.whys.heading}</h3>
      {home.whys.items.map(({ topic, text }) => (
        <p key={topic}>
          <strong>{topic}</strong> {text}
        </p>
      ))}
      <h3>{home.words.heading}</h3>
      {home.words.items.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className={styles.source}>{home.source}</p>
      <p>{disclaimer}</p>
    </section>
  </>
);

const Topics = ({ topics, askFirst }: { topics: Topic[]; askFirst: string }) => (
  <ul className={styles.plain}>
    {topics.map(({ id, number, topic, text, notes, askFirst: isFirst }) => (
      <li key={id} className={styles.topic}>
        <span className={isFirst ? styles.discFirst : styles.disc}>{number}</span>
        <div>
          <p className={styles.typed}>
            <strong>{topic}</strong> {isFirst && `(${askFirst}) `}
            {text}
          </p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Line wide />
        </div>
      </li>
    ))}
  </ul>
);

const Bullets = ({ section }: { section: Section<{ text: string }> }) => (
  <>
    <h3>{section.heading}</h3>
    <ul>
      {section.items.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </>
);

const FactText = ({ fact: { label, value } }: { fact: Fact }): ReactNode => (
  <span className={value === null ? styles.blank : undefined}>
    <span className={styles.label}>{label}</span>{' '}
    {value === null ? <Line /> : <strong>{value}</strong>}
  </span>
);

const PhoneRow = ({ phones }: { phones: Fact[] }) => (
  <p className={styles.row}>
    {phones.map((fact) => (
      <FactText key={fact.label} fact={fact} />
    ))}
  </p>
);

const BlankRow = ({ blanks }: { blanks: Blank[] }) =>
  blanks.length > 0 && (
    <p className={styles.row}>
      {blanks.map(({ label, options }) =>
        options.length === 0 ? (
          <FactText key={label} fact={{ label, value: null }} />
        ) : (
          <span key={label} className={styles.options}>
            <strong>{label}</strong>
            {options.map((option) => (
              <span key={option}>
                <span className={styles.circle} aria-hidden /> {option}
              </span>
            ))}
          </span>
        ),
      )}
    </p>
  );

// Marks for a pen: on screen they are only drawn.
const Line = ({ wide = false }: { wide?: boolean }) => (
  <span className={wide ? styles.wideLine : styles.line} aria-hidden />
);
const CheckBox = () => <span className={styles.checkBox} aria-hidden />;
