import type { Sheet } from '../sheet';
import type { Draft } from './draft';
import { cancerItems } from './strip-cancer';
import { reportLines } from './strip-reports';
import { unknownLine } from './strip-unknown';
import { matterItems, visitItems } from './strip-visit';

/**
 * Tells the doctor what changes the decision, each fact only where it was given. What was not
 * answered is a blank, and only what the person said they do not know is called unknown.
 */
export function handOver(draft: Draft): Sheet['handOver'] {
  const { answers, say } = draft;
  return {
    look: say('hand.look'),
    from: answers.filledInBy ? say(`hand.from.${answers.filledInBy}`) : null,
    cancer: { heading: say('hand.cancer'), items: cancerItems(draft) },
    matters: { heading: say('hand.matters'), items: matterItems(draft) },
    visit: { heading: say('hand.visit'), items: visitItems(draft) },
    reports: reportLines(draft),
    unknown: unknownLine(draft),
  };
}
