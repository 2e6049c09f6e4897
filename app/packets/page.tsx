import type { Metadata } from 'next';
import { PacketDesk } from '../../components/packets/packet-desk';
import { say } from '../../components/say-to-staff';

export const metadata: Metadata = { title: `${say('desk.title')} – ${say('screen.brand')}` };

/** The navigator's desk: a list in, packets for the printer out. */
export default function PacketsPage() {
  return (
    <>
      <noscript>
        <p>{say('desk.noScript')}</p>
      </noscript>
      <PacketDesk />
    </>
  );
}
