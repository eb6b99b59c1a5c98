/**
 * Runs in a page, before anything else of it: as in a private window of a browser that has no service worker, nothing is stored for use without a network.
 * For what is not about that: fetching and digesting every file of the site once more takes a quarter of a page's whole time.
 */
export function keepNothing(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
}
