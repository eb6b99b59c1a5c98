/**
 * Runs in a page that is at rest: from then on the right panel is neither laid out nor painted, and the page's own frames are rare. What a press does
 * there stays the same, in the store, in the address and in the elements; for what presses hundreds of links and is not about how the page looks.
 */
export function showNothing(): void {
  const hide = new CSSStyleSheet();
  hide.replaceSync('.right-panel > * { display: none !important; }');
  document.adoptedStyleSheets.push(hide);
  const RARELY_MS = 500;
  window.requestAnimationFrame = (callback) =>
    window.setTimeout(() => callback(performance.now()), RARELY_MS);
  window.cancelAnimationFrame = (handle) => window.clearTimeout(handle);
}
