/**
 * Runs once the root element reports the map, or the figure in its place, as drawn.
 * @returns a function that cancels
 */
export function whenMapRests(run: () => void): () => void {
  const root = document.documentElement;
  const isAtRest = () => root.dataset['map'] === 'idle' || root.dataset['map'] === 'figure';
  if (isAtRest()) {
    run();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (!isAtRest()) return;
    observer.disconnect();
    run();
  });
  observer.observe(root, { attributeFilter: ['data-map'] });
  return () => observer.disconnect();
}
