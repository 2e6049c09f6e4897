import type { Metadata } from 'next';
import { PacketDesk } from '../../components/packets/packet-desk';
import { sayAtDesk } from '../../components/say-at-desk';

export const metadata: Metadata = {
  title: `${sayAtDesk('desk.title')} – ${sayAtDesk('screen.brand')}`,
};

/** The navigator's desk: a list in, packets for the printer out. */
export default function PacketsPage() {
  return (
    <>
      <noscript>
        <p>{sayAtDesk('desk.noScript')}</p>
      </noscript>
      <PacketDesk />
    </>
  );
}
