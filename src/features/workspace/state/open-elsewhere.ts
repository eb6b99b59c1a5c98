/**
 * Whether another window of this browser has saved work open. A lock tells: the browser releases it when a
 * window closes or crashes.
 */
const LOCK = 'crossroads.work';

let isHeld = false;

/** Tells other windows that work is open here, until this one closes. */
export function tellWorkIsOpen(locks: LockManager | null = navigator.locks ?? null): void {
  if (isHeld || locks === null) return;
  isHeld = true;
  void locks.request(LOCK, { mode: 'shared' }, () => new Promise(() => undefined));
}

/** Without locks, as on pages without https, it may be. */
export async function isWorkOpenElsewhere(
  locks: LockManager | null = navigator.locks ?? null,
): Promise<boolean> {
  if (isHeld) return false;
  const { held = [] } = (await locks?.query()) ?? { held: [{ name: LOCK }] };
  return held.some(({ name }) => name === LOCK);
}
