/**
 * Runs first in a page: disables the service worker, as in some private windows. For tests of other parts:
 * fetching and digesting every file again takes a quarter of a page's time.
 */
export function keepNothing(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
}
