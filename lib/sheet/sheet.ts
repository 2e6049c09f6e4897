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
  /** Names it in lists and for screen readers. */
  topic: string;
  /** Stands before the text: the topic, or null for an own question, which its number heads. */
  heading: string | null;
  text: string;
  why: string | null;
  notes: string[];
  /** Label of a blank to fill in below the question. */
  blank: string | null;
  askFirst: boolean;
  /** All of it in a message, which has named the marked signs and the person's health already. */
  inMessage: string;
};

/**
 * Something to mark; `marked` where the person has said so already. `heard` is read aloud where the text
 * is a bare sign.
 */
export type Option = { text: string; marked: boolean; heard?: string };

/**
 * A place to write: options to mark, or a ruled blank where there are none, with what the person has
 * said already. `mm` is the width of the blank on paper; null is as wide as there is room.
 */
export type Blank = { label: string; options: Option[]; value: string | null; mm: number | null };

/** A group of the strip for the doctor: short sentences and facts. */
export type StripGroup = { heading: string; items: (string | Fact)[] };

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
  /** Of the clinic that `about` names, a PNG in base64. Decoration: only the paper shows it. */
  logo: string | null;
  title: string;
  subtitle: string;
  about: Fact[];
  /** Signs that do not wait for the visit, above everything; `checkedBy` labels a blank for a nurse. */
  banner: { sentences: string[]; checkedBy: string | null } | null;
  /** The strip for the doctor. */
  handOver: {
    look: string;
    /** Who filled the form in, if that was said. */
    from: string | null;
    cancer: StripGroup;
    matters: StripGroup;
    visit: StripGroup;
    /** Which facts are from a report, and of which day. */
    reports: string[];
    /** Things the person said they do not know. */
    unknown: string | null;
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
    | 'fileName'
    // In a message only, where something does not wait.
    | 'callFirst',
    string
  > & {
    /** Room for one more question; null where there are many already. */
    blankQuestion: string | null;
  };
  answersToGet: AnswerToGet[];
  /** Questions to ask first, of whatever kind: a marked sign's question, then the chosen three. */
  first: Topic[];
  /** The rest of the guide's five. */
  questions: Topic[];
  followUps: Topic[];
  ownQuestions: Topic[];
  /** Questions that do not print, for the screen: the person may take them up as own questions. */
  offered: { id: string; topic: string; text: string }[];
  /** `lead`: above the follow-ups. */
  trials: Section<Item> & { lead: boolean };
  /** Things that the team is asked for: with options, those that the person needs are marked. */
  team: Section<Item & { options: Option[] }>;
  /** The guide's prompts and what was answered to them; `blank` labels one for the rest. */
  tell: Section<Item & { given: string | null; blank: string | null }>;
  agreed: Section<Item>;
  /** For the doctor, where a helper filled the form in: whether the two may talk. */
  helper: Blank | null;
  /** `rule` prints below the signs. */
  sameDay: Section<Item> & { rule: string };
  phones: Fact[];
  disclaimer: string;
  /** Words for screen readers: marks and places to write are drawn without any. */
  spoken: Record<'marked' | 'notes' | 'done', string>;
  source: string;
  home: {
    title: string;
    subtitle: string;
    card: {
      heading: string;
      who: string;
      blanks: Blank[];
      emergency: Section<Item & { id: string }>;
      sameDay: Section<Item & { id: string }>;
      /** What to say on the phone: prints below the numbers. */
      say: Item;
      rules: Item[];
    };
    /** Dates to write down. */
    calendar: Section<Item>;
    /** All treatments, where the visit sheet has room for their beginning only. */
    treatments: { heading: string; text: string } | null;
    whys: Section<{ topic: string; text: string }>;
    words: Section<Item>;
  };
  /** A card to cut out and fold, where it is wanted; it shows no name, and `phones` too. */
  wallet: {
    title: string;
    how: string;
    heading: string;
    blanks: Blank[];
    fever: Item;
    emergency: Section<Item & { id: string }>;
  } | null;
  /**
   * Prints at the foot of each page; `visit` on the visit sheet, which has a name and a visit. `page` has
   * `pageMarks` in the place of numbers that only the finished paper knows.
   */
  foot: { made: string; visit: string; page: string };
};

/** Stand in `foot.page` for the number of a page, and of how many. */
export const pageMarks = { page: '{page}', pages: '{pages}' } as const;
