import type { Option, Sheet } from '../sheet';
import type { Draft } from './draft';

/** Things that the team is asked for on side 2, a line each. */
export const team = (draft: Draft): Sheet['team'] => {
  const { say } = draft;
  return {
    heading: say('team.title'),
    items: [
      { text: say('P1'), guide: 'A-V3', options: [] },
      { text: say('P3'), guide: 'A-V5', options: [] },
      { text: say('P2'), guide: 'A-V2', options: [] },
      { text: say('P4'), guide: 'A-V5', options: helpOptions(draft) },
    ],
  };
};

/** Help that one may need; what was ticked in the form is marked already. */
function helpOptions({ answers: { needs = [] }, say }: Draft): Option[] {
  return [
    { text: say('P4.travel'), marked: needs.includes('travel') },
    { text: say('P4.work'), marked: false },
    { text: say('P4.cost'), marked: needs.includes('cost') },
    { text: say('P4.children'), marked: false },
    { text: say('P4.interpreter'), marked: needs.includes('interpreter') },
    { text: say('P4.secondOpinion'), marked: needs.includes('second-opinion') },
  ];
}
