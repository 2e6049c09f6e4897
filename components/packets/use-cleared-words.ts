import { useEffect, useState } from 'react';
import { sayAtDesk } from '../say-at-desk';

/** Says that all is cleared, until there is a list again. */
export function useClearedWords(hasList: boolean): { words: string; tell: () => void } {
  const [isCleared, setIsCleared] = useState(false);
  useEffect(() => {
    if (hasList) setIsCleared(false);
  }, [hasList]);
  return { words: isCleared ? sayAtDesk('desk.cleared') : '', tell: () => setIsCleared(true) };
}
