import { type MouseEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { say } from '../say';
import type { Place } from './use-place';

/** The second of two quick taps or clicks comes within this time, in milliseconds, */
const secondTap = 500;
/** and as near to the first, in CSS pixels. */
const nearby = 40;

const nowhere = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

const never = () => () => {};

/** Whether the browser loaded this page, rather than a link of ours leading to it. */
const useIsLoad = () =>
  useRef(
    useSyncExternalStore(
      never,
      () => false,
      () => true,
    ),
  ).current;

/** Names the tab after a heading, so that the tab and the history tell the pages apart. */
export function titleTab(heading: string, hasErrors = false): void {
  const prefix = hasErrors ? `${say('error.prefix')} ` : '';
  document.title = `${prefix}${heading} – ${say('screen.brand')}`;
}

/**
 * Announces a new page: sets the title, scrolls to the top, and moves the focus to its heading, or
 * to the button that led away to a change.
 * @param hasErrors whether the page has an error summary
 * @param isThere false while the page still waits for what it shows
 */
export function useArrival(place: Place, hasErrors: boolean, isThere: boolean) {
  const box = useRef<HTMLDivElement>(null);
  // On a load the browser's own start is right.
  const shown = useRef(useIsLoad() ? place : undefined);
  const arrivedAt = useRef(Number.NEGATIVE_INFINITY);
  const lastTap = useRef(nowhere);

  // The heading is the question, and may change with an answer.
  useEffect(() => {
    const heading = box.current?.querySelector('h1')?.textContent;
    if (heading) titleTab(heading, hasErrors);
  });

  useEffect(() => {
    if (shown.current === place || !isThere) return;
    const from = shown.current;
    shown.current = place;
    arrivedAt.current = performance.now();
    const wayBack = from?.change && place.page === 'check' ? `#change-${from.page}` : null;
    const target =
      (wayBack && box.current?.querySelector(wayBack)) || box.current?.querySelector('h1');
    scrollTo(0, 0);
    // With errors the summary has the focus already.
    if (!hasErrors) (target as HTMLElement | null)?.focus();
  }, [place, isThere, hasErrors]);

  /**
   * Stops the second tap of two: it may land on what has only now come up under the finger, or do
   * twice what was meant once.
   */
  const ignoreSecondTap = (event: MouseEvent) => {
    const isTouch = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    const now = performance.now();
    const { at, x, y } = lastTap.current;
    const isNear = Math.hypot(event.clientX - x, event.clientY - y) < nearby;
    const isSecond = now - at < secondTap && isNear && isOnButton(event.target);
    const isSoon = now - arrivedAt.current < secondTap || isSecond;
    if (isOnButton(event.target)) lastTap.current = { at: now, x: event.clientX, y: event.clientY };
    if (!isSoon || !(isTouch || event.detail > 1)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { box, ignoreSecondTap };
}

const isOnButton = (target: EventTarget) => (target as Element).closest('button, a') !== null;
