import type { Blank, Fact, Option, Section, Sheet, StripGroup, Topic } from './sheet';

/** Stands where the paper has a ruled blank to write on. */
export const blankMark = '____';

/** Stands where the paper has a cross in a box. */
export const crossMark = '[x]';

/** Stands where the paper has a box without one: an option alone would read as if it were said. */
export const openMark = '[ ]';

/** A line holds the strings printed on it; an empty line sets off each block. */
type Line = string[];
type Block = Line[];

/** The sheet as plain text: every printed string, in printed order. The golden sheets hold it. */
export function sheetAsText(sheet: Sheet): string {
  const blocks = printedBlocks(sheet).map((block) =>
    block.map((line) => line.join(' ')).join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** Every printed string, in printed order; what the PDF and the HTML must say too. */
export function printedStrings(sheet: Sheet): string[] {
  return printedBlocks(sheet)
    .flat(2)
    .filter((text) => text !== blankMark && text !== crossMark && text !== openMark);
}

function printedBlocks(sheet: Sheet): Block[] {
  const visit = [...visitFront(sheet), ...visitBack(sheet)];
  const home = sheet.print.sheets === 'both' ? homeBlocks(sheet) : [];
  return [...visit, ...home, ...walletBlocks(sheet), [[sheet.foot.made]]];
}

function visitFront({ handOver, headings, ...sheet }: Sheet): Block[] {
  return [
    ...(sheet.banner
      ? [[...sheet.banner.sentences.map((text) => [text]), ...checkedBy(sheet.banner)]]
      : []),
    [[sheet.title], [sheet.subtitle], ...sheet.about.map(factLine)],
    [[handOver.look], ...(handOver.from ? [[handOver.from]] : [])],
    ...[handOver.cancer, handOver.matters, handOver.visit].flatMap(groupBlock),
    ...handOver.reports.map((text) => [[text]]),
    ...(handOver.unknown ? [[[handOver.unknown]]] : []),
    ...(sheet.mismatch ? [[[sheet.mismatch]]] : []),
    [[headings.questions]],
    ...[...sheet.first, ...sheet.questions].map((topic) => topicBlock(topic, headings.askFirst)),
    [[headings.answersToGet], [headings.later, blankMark]],
    ...sheet.answersToGet.map(({ topic, text, notes, blanks }) => [
      [topic],
      [text],
      ...notes.map((note) => [note]),
      ...blanks.map(blankLine),
    ]),
  ];
}

function visitBack({ headings, known, tell, agreed, sameDay, ...sheet }: Sheet): Block[] {
  const trials = sheet.trials.items.length > 0 ? [itemBlock(sheet.trials)] : [];
  return [
    [[headings.ownQuestions]],
    ...sheet.ownQuestions.map((topic) => topicBlock(topic, headings.askFirst)),
    ...(headings.blankQuestion ? [[[headings.blankQuestion, blankMark]]] : []),
    ...(sheet.trials.lead ? trials : []),
    ...(sheet.followUps.length > 0 ? [[[headings.followUps]]] : []),
    ...sheet.followUps.map((topic) => topicBlock(topic, headings.askFirst)),
    ...(sheet.trials.lead ? [] : trials),
    [
      [sheet.team.heading],
      ...sheet.team.items.map(({ text, options }) => [text, ...options.flatMap(optionText)]),
    ],
    ...(known.items.length > 0
      ? [[[known.heading], ...known.items.map(factLine), [known.check]]]
      : []),
    [
      [tell.heading],
      ...tell.items.flatMap(({ text, given, blank }) => [
        [text],
        [given ?? blankMark],
        ...(blank ? [[blank, blankMark]] : []),
      ]),
    ],
    [
      [agreed.heading],
      ...agreed.items.map(({ text }) => [text, blankMark]),
      ...(sheet.helper ? [blankLine(sheet.helper)] : []),
    ],
    [...itemBlock(sameDay), [sameDay.rule], ...sheet.phones.map(factLine)],
    [...(sheet.print.sheets === 'visit' ? [[sheet.source]] : []), [sheet.disclaimer]],
  ];
}

function homeBlocks({ home, phones, disclaimer, source }: Sheet): Block[] {
  const { card } = home;
  return [
    [[home.title], [home.subtitle]],
    [
      [card.heading],
      [card.who],
      ...card.blanks.map(blankLine),
      ...phones.map(factLine),
      [card.say.text],
    ],
    itemBlock(card.emergency),
    itemBlock(card.sameDay),
    card.rules.map(({ text }) => [text]),
    [[home.words.heading], ...home.words.items.map(({ text }) => [text])],
    [[home.whys.heading], ...home.whys.items.flatMap(({ topic, text }) => [[topic], [text]])],
    [[home.calendar.heading], ...home.calendar.items.map(({ text }) => [text, blankMark])],
    ...(home.treatments ? [[[home.treatments.heading], [home.treatments.text]]] : []),
    [[source], [disclaimer]],
  ];
}

const walletBlocks = ({ wallet, phones }: Sheet): Block[] =>
  wallet
    ? [
        [[wallet.title], [wallet.how]],
        [
          [wallet.heading],
          ...wallet.blanks.map(blankLine),
          ...phones.map(factLine),
          [wallet.fever.text],
        ],
        itemBlock(wallet.emergency),
      ]
    : [];

const factLine = ({ label, value }: Fact): Line => [label, value ?? blankMark];

const blankLine = ({ label, options, value }: Blank): Line => [
  label,
  ...(options.length > 0 ? options.flatMap(optionText) : [value ?? blankMark]),
];

const checkedBy = ({ checkedBy: label }: NonNullable<Sheet['banner']>): Line[] =>
  label ? [[label, blankMark]] : [];

/** A group of the strip, left out where nothing was said for it. */
const groupBlock = ({ heading, items }: StripGroup): Block[] =>
  items.length === 0
    ? []
    : [[[heading], ...items.map((item) => (typeof item === 'string' ? [item] : factLine(item)))]];

const optionText = ({ text, marked }: Option): Line => [marked ? crossMark : openMark, text];

const itemBlock = ({ heading, items }: Section<{ text: string }>): Block => [
  [heading],
  ...items.map(({ text }) => [text]),
];

const topicBlock = ({ number, heading, text, notes, ...rest }: Topic, askFirst: string): Block => [
  [String(number), ...(heading ? [heading] : []), ...(rest.askFirst ? [askFirst] : [])],
  [text],
  ...notes.map((note) => [note]),
  ...(rest.blank ? [[rest.blank, blankMark]] : []),
];
