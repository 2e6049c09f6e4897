import type { Answers } from '../answers/answers';
import type { Language } from '../wording/wording';

/** A labelled fact; null is a blank to write on. */
export type Fact = { label: string; value: string | null };

/** Something that is printed, and the item of the guide that it comes from (null: ours). */
export type Item = { text: string; guide: string | null };

/** Something to ask. `number` runs through the whole sheet; `askFirst` marks the person's top three. */
export type Topic = {
  id: string;
  number: number;
  guide: string | null;
  topic: string;
  text: string;
  why: string | null;
  notes: string[];
  askFirst: boolean;
};

/** A place to write: options to mark, or a ruled blank where there are none. */
export type Blank = { label: string; options: string[] };

/** Something to mark; `marked` where the person has said so already. */
export type Option = { text: string; marked: boolean };

/** One of the three things to ask for, with room for the answer. */
export type AnswerToGet = {
  id: string;
  guide: string;
  topic: string;
  text: string;
  why: string;
  notes: string[];
  blanks: Blank[];
  lines: number;
};

/** A heading and its items. */
export type Section<Content> = { heading: string; items: Content[] };

/**
 * The finished sheet: final words, final order, numbered, plain JSON. Renderers only lay it out.
 * Side by side: the visit sheet (`title` to `disclaimer`) and the home sheet (`home`).
 */
export type Sheet = {
  language: Language;
  /** ISO date of the day on which the sheet was made. */
  madeOn: string;
  print: Required<Pick<Answers, 'paper' | 'textSize' | 'sheets' | 'edition'>>;
  /** The title of the file: neutral, since viewers show it in lists of recent files. */
  fileTitle: string;
  title: string;
  subtitle: string;
  about: Fact[];
  /** An emergency sign was marked: above everything, on the day and in any case. */
  banner: string | null;
  handOver: {
    look: string;
    from: string | null;
    firstHeading: string;
    first: string[];
    known: string[];
    unknown: string | null;
    detail: string | null;
    facts: Fact[];
  };
  /** Facts that do not match, and the plea to sort them out; null where all fits. */
  mismatch: string | null;
  known: Section<Fact> & { check: string };
  headings: Record<
    | 'answersToGet'
    | 'later'
    | 'questions'
    | 'followUps'
    | 'ownQuestions'
    | 'askFirst'
    // On a screen only: boxes to tick under each question, and how to keep what was typed.
    | 'answered'
    | 'askAgain'
    | 'saveTyped'
    | 'fileName',
    string
  > & {
    /** Room for one more question; null where there are many already. */
    blankQuestion: string | null;
  };
  answersToGet: AnswerToGet[];
  questions: Topic[];
  followUps: Topic[];
  ownQuestions: Topic[];
  /** Names what there was no room for; null where there was. */
  moreToAsk: string | null;
  /** The same in full, for the screen: the person may take it up as an own question. */
  offered: { id: string; topic: string; text: string }[];
  /** `lead`: above the follow-ups. */
  trials: Section<Item> & { lead: boolean };
  tell: Section<Item & { given: string | null }>;
  agreed: Section<Item>;
  sameDay: Section<Item>;
  phones: Fact[];
  disclaimer: string;
  /** Words for screen readers: marks and places to write are drawn without any. */
  spoken: Record<'marked' | 'unmarked' | 'notes' | 'done', string>;
  source: string;
  home: {
    title: string;
    subtitle: string;
    card: {
      heading: string;
      /** Prints alone on the back of the card; null in large print, whose card is not cut out. */
      back: string | null;
      who: string;
      blanks: Blank[];
      emergency: Section<Item & { id: string }>;
      sameDay: Section<Item & { id: string }>;
      rules: Item[];
    };
    calendar: Section<Item & { options: Option[] }>;
    /** All treatments, where the visit sheet has room for their beginning only. */
    treatments: { heading: string; text: string } | null;
    whys: Section<{ topic: string; text: string }>;
    words: Section<Item>;
  };
  foot: { made: string };
};
