import { useEffect, useState } from 'react';
import { say } from '../say-to-staff';

/** Says that all is cleared, until there is a list again. */
export function useClearedWords(hasList: boolean): { words: string; tell: () => void } {
  const [isCleared, setIsCleared] = useState(false);
  useEffect(() => {
    if (hasList) setIsCleared(false);
  }, [hasList]);
  return { words: isCleared ? say('desk.cleared') : '', tell: () => setIsCleared(true) };
}
