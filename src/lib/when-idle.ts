/** Runs a task once the browser is idle, after `patienceMs` at the latest; soon in browsers that do not tell. */
export function whenIdle(task: () => void, patienceMs: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: patienceMs });
  else setTimeout(task);
}
