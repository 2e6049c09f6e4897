import type { Blank, Fact, Section, Topic } from '../lib/sheet';
import styles from './sheet-view.module.css';

// Parts of the sheet as HTML.

export const Topics = ({ topics, askFirst }: { topics: Topic[]; askFirst: string }) => (
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

export const Bullets = ({ section }: { section: Section<{ text: string }> }) => (
  <>
    <h3>{section.heading}</h3>
    <ul>
      {section.items.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </>
);

export const FactText = ({ fact: { label, value } }: { fact: Fact }) => (
  <span className={value === null ? styles.blank : undefined}>
    <span className={styles.label}>{label}</span>{' '}
    {value === null ? <Line /> : <strong>{value}</strong>}
  </span>
);

export const PhoneRow = ({ phones }: { phones: Fact[] }) => (
  <p className={styles.row}>
    {phones.map((fact) => (
      <FactText key={fact.label} fact={fact} />
    ))}
  </p>
);

export const BlankRow = ({ blanks }: { blanks: Blank[] }) =>
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
export const Line = ({ wide = false }: { wide?: boolean }) => (
  <span className={wide ? styles.wideLine : styles.line} aria-hidden />
);
export const CheckBox = ({ marked = false }: { marked?: boolean }) => (
  <span className={styles.checkBox} aria-hidden>
    {marked && <span className={styles.cross} />}
  </span>
);
