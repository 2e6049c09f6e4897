import { useCallback, useEffect, useState } from 'react';

/**
 * Loads a part of the page when it is first shown.
 * @param fetchPart the same function at every call
 */
export function usePart<Part>(fetchPart: () => Promise<Part>): {
  part: Part | undefined;
  isLost: boolean;
  load: () => void;
} {
  const [state, setState] = useState<{ part?: Part; isLost: boolean }>({ isLost: false });
  const load = useCallback(() => {
    setState({ isLost: false });
    fetchPart().then(
      (part) => setState({ part, isLost: false }),
      () => setState({ isLost: true }),
    );
  }, [fetchPart]);
  useEffect(load, [load]);
  return { part: state.part, isLost: state.isLost, load };
}
