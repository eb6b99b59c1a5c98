import { whenIdle } from '../lib/when-idle.ts';

/** A page that stays busy, as with moving signs, is interrupted after this time. */
const PATIENCE_MS = 10_000;

/**
 * Runs once the root element reports the map, or the figure in its place, as drawn, and the browser is idle.
 * @returns a function that cancels
 */
export function whenPageIdle(run: () => void): () => void {
  const root = document.documentElement;
  let isCancelled = false;
  const observer = new MutationObserver(look);
  observer.observe(root, { attributeFilter: ['data-map'] });
  look();
  return () => {
    isCancelled = true;
    observer.disconnect();
  };

  function look(): void {
    if (root.dataset['map'] !== 'idle' && root.dataset['map'] !== 'figure') return;
    observer.disconnect();
    whenIdle(() => {
      if (!isCancelled) run();
    }, PATIENCE_MS);
  }
}
