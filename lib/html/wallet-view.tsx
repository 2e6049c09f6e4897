import type { Sheet } from '../sheet/sheet';
import { BlankRow, Bullets, FactRow, SheetHeading, Title } from './sheet-parts';

type Props = { sheet: Sheet; boxes: boolean };

/** The card for the wallet, where it is wanted. */
export const Wallet = ({ sheet: { wallet, phones }, boxes }: Props) =>
  wallet && (
    <section className="sheet-side sheet-home">
      <Title boxes={boxes}>{wallet.title}</Title>
      <p>{wallet.how}</p>
      <div className="sheet-wallet">
        <div className="sheet-face">
          <SheetHeading boxes={boxes}>{wallet.heading}</SheetHeading>
          <BlankRow blanks={wallet.blanks} boxes={boxes} id="wallet" />
          <FactRow facts={phones} boxes={boxes} id="wallet-phones" />
          <p>{wallet.fever.text}</p>
        </div>
        <div className="sheet-face">
          <Bullets boxes={boxes} section={wallet.emergency} />
        </div>
      </div>
    </section>
  );
