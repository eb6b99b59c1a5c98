/**
 * Whether the page was reloaded or reached through the browser history, so that its earlier state is
 * expected.
 */
export function isLoadedAgain(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit !== undefined && 'type' in visit && visit.type !== 'navigate';
}
