import { useCallback, useEffect, useState } from 'react';
import { firstPage, type Page } from '../../lib/intake/form/journey';
import { run } from './memory';

/** Where somebody is. `change`: the page was opened from the sheet, to change an answer. */
export type Place = { page: Page; change?: boolean };

const start: Place = { page: firstPage };

/** The place in the browser's history: the page alone, never an answer, and the run it belongs to. */
function placeInHistory(): Place {
  const { place } = (history.state ?? {}) as { place?: Place & { run: string } };
  return place?.run === run() ? { page: place.page, change: place.change } : start;
}

function write(method: 'pushState' | 'replaceState', place: Place) {
  history[method]({ ...history.state, place: { ...place, run: run() } }, '');
}

/**
 * The place as steps of the browser's history, so that its Back and Forward work as anywhere. An
 * entry from before a reload, or from before the answers were cleared, is the first page again.
 */
export function usePlace() {
  const [place, setPlace] = useState(start);

  useEffect(() => {
    const follow = () => setPlace(placeInHistory());
    if (placeInHistory() !== start) follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = useCallback((to: Place) => {
    write('pushState', to);
    setPlace(to);
  }, []);
  const replace = useCallback((to: Place) => {
    write('replaceState', to);
    setPlace(to);
  }, []);
  return { place, go, replace };
}
