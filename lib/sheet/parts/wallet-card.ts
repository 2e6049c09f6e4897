import { fever } from '../../answers/pressing';
import { emergencySigns } from '../../content/symptoms';
import type { Sheet } from '../sheet';
import { cardBlanks } from './card-blanks';
import type { Draft } from './draft';

/** The card for the wallet, with signs by their short names; null where it is not wanted. */
export function walletCard(draft: Draft): Sheet['wallet'] {
  const { answers, say } = draft;
  if (!answers.wallet) return null;
  return {
    title: say('wallet.title'),
    how: say('wallet.how'),
    heading: say('wallet.heading'),
    blanks: cardBlanks(draft),
    fever: { text: say(`C.${fever}`), guide: null },
    emergency: {
      heading: say('C.911.title'),
      items: emergencySigns.map(({ id, guide }) => ({
        id,
        text: say(`value.symptoms.${id}`),
        guide,
      })),
    },
  };
}
