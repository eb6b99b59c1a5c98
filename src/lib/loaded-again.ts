/** Whether the page was loaded again or gone back to, so that what stood in it before is expected; not when an address was followed. */
export function isLoadedAgain(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit !== undefined && 'type' in visit && visit.type !== 'navigate';
}
