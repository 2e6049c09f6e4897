import { useSyncExternalStore } from 'react';

/**
 * Keeps a value outside React for as long as this page is loaded: going to the start page and back
 * keeps it, reloading or closing the page ends it. Nothing is stored or sent.
 * @param isWorthKeeping where it holds, the browser asks before the value is lost
 */
export function pageMemory<Value>(blank: Value, isWorthKeeping: (value: Value) => boolean) {
  let value = blank;
  const watchers = new Set<() => void>();
  // The prompt's words are the browser's own.
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const stopAsking = () => removeEventListener('beforeunload', ask);
  return {
    blank,
    now: () => value,
    set: (given: Value) => {
      value = given;
      if (isWorthKeeping(given)) addEventListener('beforeunload', ask);
      else stopAsking();
      for (const tell of watchers) tell();
    },
    watch: (tell: () => void) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    stopAsking,
  };
}

type Memory<Value> = ReturnType<typeof pageMemory<Value>>;

/** Follows a part of what is kept. `part` returns the same object for the same value. */
export const usePageMemory = <Value, Part>(
  { blank, now, watch }: Memory<Value>,
  part: (value: Value) => Part,
): Part =>
  useSyncExternalStore(
    watch,
    () => part(now()),
    () => part(blank),
  );
