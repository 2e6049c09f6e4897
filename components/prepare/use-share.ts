import { useState } from 'react';
import { sayWhileMaking as say } from '../say-making';
import type { Pdf } from './use-pdf';

/** How sharing went: nothing is said of a list of apps that was closed. */
type Shared = 'done' | 'failed' | undefined;

/**
 * Shares the PDF by the device's own list of apps, which also saves and prints on phones.
 * @returns `share` is missing where the device cannot, or the PDF is not there
 */
export function useShare(pdf: Pdf): { share?: () => void; shared: Shared } {
  const [shared, setShared] = useState<Shared>();
  if (pdf.status !== 'ready') return { shared };
  const files = [new File([pdf.blob], say('result.fileName'), { type: 'application/pdf' })];
  if (!navigator.canShare?.({ files })) return { shared };
  const share = () =>
    void navigator.share({ files }).then(
      () => setShared('done'),
      (error: unknown) => {
        const isClosed = (error as Error)?.name === 'AbortError';
        setShared(isClosed ? undefined : 'failed');
      },
    );
  return { share, shared };
}
