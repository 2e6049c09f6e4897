import type { Answers } from '../../answers/answers';

/**
 * Ids of the topics that the person wants to lead the sheet, in their order: the chosen three, then
 * what an earlier visit left open. Own choices may name topics that this sheet does not ask.
 */
export const chosenTopics = ({ topThree = [], leftOpen = [] }: Answers): string[] => [
  ...new Set([...topThree, ...leftOpen]),
];
