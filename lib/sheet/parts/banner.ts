import type { Pressing } from '../../answers/pressing';
import { isolated } from '../../wording/text';
import type { Sheet } from '../sheet';
import type { Draft } from './draft';
import { signsInWords } from './signs-in-words';

/**
 * Says at the top of page 1 what does not wait for the visit: 911 signs first, then fever, then the
 * rest, every one by its name. A clinic's list speaks to the nurse.
 */
export function banner(draft: Draft): Sheet['banner'] {
  const { answers, say } = draft;
  const { pressing } = draft.facts;
  if (!pressing) return null;
  if (answers.filledInBy === 'clinic') {
    return { sentences: sentencesToNurse(draft, pressing), checkedBy: say('banner.checkedBy') };
  }
  return { sentences: sentencesOn(draft, pressing), checkedBy: null };
}

function sentencesOn(draft: Draft, pressing: Pressing): string[] {
  const { say } = draft;
  const { emergency, sameDay, hasFever, isWorsening } = pressing;
  const sentences: string[] = [];
  if (emergency.length > 0) {
    sentences.push(say('banner.emergency', { signs: signsInWords(draft, emergency) }));
  }
  if (sameDay.length > 0 || isWorsening) {
    const signs = signsInWords(draft, sameDay, pressing);
    const when = whenToCall(draft, hasFever ? 'anyHour' : 'today');
    sentences.push(say(hasFever ? 'banner.fever' : 'banner.sameDay', { signs, when }));
  }
  return sentences;
}

/** A nurse looks at signs before the visit; those for 911 do not wait so long. */
function sentencesToNurse(draft: Draft, { emergency, sameDay, isWorsening }: Pressing): string[] {
  const { say } = draft;
  const sentences: string[] = [];
  if (emergency.length > 0) {
    sentences.push(say('banner.clinic.emergency', { signs: signsInWords(draft, emergency) }));
  }
  if (sameDay.length > 0 || isWorsening) {
    sentences.push(say('banner.clinic', { signs: signsInWords(draft, sameDay, { isWorsening }) }));
  }
  return sentences;
}

/** When to call, and on which numbers where they were given. */
function whenToCall({ answers, say }: Draft, when: 'today' | 'anyHour'): string {
  const { dayPhone, nightPhone } = answers;
  const numbers = [
    ...(dayPhone ? [isolated(dayPhone)] : []),
    ...(nightPhone ? [say('banner.night', { number: isolated(nightPhone) })] : []),
  ];
  if (numbers.length === 0) return say(`banner.${when}`);
  return say(`banner.${when}At`, { numbers: numbers.join('; ') });
}
