import type { Sheet } from '../lib/sheet';
import { BlankRow, Bullets, CheckBox, FactText, Line, PhoneRow, Topics } from './sheet-parts';
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
  const { headings } = sheet;
  return (
    <section className={styles.side}>
      {sheet.banner && <p className={styles.banner}>{sheet.banner}</p>}
      <h2 className={styles.title}>{sheet.title}</h2>
      <p>{sheet.subtitle}</p>
      <p className={styles.row}>
        {sheet.about.map((fact) => (
          <FactText key={fact.label} fact={fact} />
        ))}
      </p>
      <Strip sheet={sheet} />
      {sheet.mismatches.map((text) => (
        <p key={text} className={styles.mismatch}>
          {text}
        </p>
      ))}
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

/** The strip for the doctor. */
const Strip = ({ sheet: { handOver } }: Props) => (
  <div className={styles.strip}>
    <p>
      <strong>{handOver.look}</strong> {handOver.from}
    </p>
    <p className={styles.row}>
      <strong>{handOver.firstHeading}</strong>
      {handOver.first.map((text) => (
        <strong key={text}>{text}</strong>
      ))}
    </p>
    <p className={styles.row}>
      {[...handOver.known, handOver.unknown].map((text) => text && <span key={text}>{text}</span>)}
    </p>
    <p className={styles.row}>
      {handOver.detail && <span>{handOver.detail}</span>}
      {handOver.facts.map((fact) => (
        <FactText key={fact.label} fact={fact} />
      ))}
    </p>
  </div>
);

const VisitBack = ({ sheet }: Props) => (
  <section className={styles.side}>
    {sheet.trials.lead && <Bullets section={sheet.trials} />}
    {sheet.followUps.length > 0 && <h3>{sheet.headings.followUps}</h3>}
    <Topics topics={sheet.followUps} askFirst={sheet.headings.askFirst} />
    {sheet.moreToAsk && <p>{sheet.moreToAsk}</p>}
    <h3>{sheet.headings.ownQuestions}</h3>
    <Topics topics={sheet.ownQuestions} askFirst={sheet.headings.askFirst} />
    {sheet.headings.blankQuestion && (
      <>
        <p>{sheet.headings.blankQuestion}</p>
        <Line wide />
      </>
    )}
    {!sheet.trials.lead && sheet.trials.items.length > 0 && <Bullets section={sheet.trials} />}
    {sheet.known.items.length > 0 && (
      <>
        <h3>{sheet.known.heading}</h3>
        {sheet.known.items.map((fact) => (
          <p key={fact.label}>
            <FactText fact={fact} />
          </p>
        ))}
        <p>{sheet.known.check}</p>
      </>
    )}
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
    {sheet.agreed.items.map(({ text }) => (
      <p key={text} className={styles.row}>
        <FactText fact={{ label: text, value: null }} />
      </p>
    ))}
    <div className={styles.box}>
      <Bullets section={sheet.sameDay} />
      <PhoneRow phones={sheet.phones} />
    </div>
    {sheet.print.sheets === 'visit' && <p>{sheet.source}</p>}
    <p>{sheet.disclaimer}</p>
  </section>
);

const Home = ({ sheet: { home, phones, disclaimer, source } }: Props) => (
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
        {home.calendar.items.map(({ text, options }) => (
          <li key={text}>
            {options.length === 0 && <CheckBox />} {text}{' '}
            {options.map((option) => (
              <span key={option.text} className={styles.option}>
                <CheckBox marked={option.marked} /> {option.text}
              </span>
            ))}
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
      {home.words.items.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <p className={styles.source}>{source}</p>
      <p>{disclaimer}</p>
    </section>
  </>
);
