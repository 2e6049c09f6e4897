import type { AnswerToGet, Sheet, StripGroup, Topic } from './sheet';

/**
 * The sheet as a short message for a patient portal: what does not wait, what is known, what to ask
 * and which answers to get. Holds no blanks and no options that were not marked, which a message
 * would state as facts; and no prompts of the rules that the person did not choose.
 * @returns plain text, paragraphs parted by an empty line
 */
export function sheetAsMessage(sheet: Sheet): string {
  const { banner, handOver, mismatch, headings } = sheet;
  const questions = [...sheet.first, ...sheet.questions, ...sheet.ownQuestions];
  const paragraphs: string[][] = [
    banner ? [headings.callFirst, ...banner.sentences] : [],
    [
      ...(handOver.from ? [handOver.from] : []),
      ...[handOver.cancer, handOver.matters, handOver.visit].flatMap(groupLine),
      ...handOver.reports,
      ...(handOver.unknown ? [handOver.unknown] : []),
      ...(mismatch ? [mismatch] : []),
    ],
    [sheet.title, ...questions.map(questionLine)],
    [headings.answersToGet, ...sheet.answersToGet.map(answerLine)],
    [sheet.disclaimer],
  ];
  const printed = paragraphs.filter((lines) => lines.length > 0);
  return `${printed.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const questionLine = ({ number, inMessage }: Topic) => `${number}. ${inMessage}`;

const answerLine = ({ text, notes }: AnswerToGet) => [text, ...notes].join(' ');

/** A group of the strip on one line, without what is still blank. */
function groupLine({ heading, items }: StripGroup): string[] {
  const said = items.flatMap((item) => {
    if (typeof item === 'string') return item;
    return item.value === null ? [] : `${item.label} ${item.value}`;
  });
  return said.length > 0 ? [heading, ...said] : [];
}
