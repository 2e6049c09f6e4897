import { isWithin, quoted } from '../../wording/text';

/** How much of a goal or of a list of drugs the strip prints, in graphemes; side 2 has the rest. */
const stripLetters = 60;

/** Cuts a text that the person typed to what the strip has room for, on one line. */
export const quotedInStrip = (text: string): string => quoted(text, stripLetters);

/** Returns whether the strip has room for all of a text. */
export const fitsStrip = (text: string): boolean => isWithin(text, stripLetters);
