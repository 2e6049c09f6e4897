import { useCallback, useEffect, useState } from 'react';

export type Workshop = typeof import('./workshop').workshop;

export type WorkshopState =
  | { status: 'loading' }
  | { status: 'ready'; workshop: Workshop }
  | { status: 'lost' };

/** The workshop, fetched as soon as the first question can be answered. */
export function useWorkshop(): { state: WorkshopState; load: () => void } {
  const [state, setState] = useState<WorkshopState>({ status: 'loading' });
  const load = useCallback(() => {
    setState({ status: 'loading' });
    import('./workshop').then(
      ({ workshop }) => setState({ status: 'ready', workshop }),
      () => setState({ status: 'lost' }),
    );
  }, []);
  useEffect(load, [load]);
  return { state, load };
}
