/** Runs once, when the root element says that the map or the figure in its place is drawn. Returns the way to call it off. */
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
