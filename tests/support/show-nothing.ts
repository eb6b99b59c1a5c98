/**
 * Runs in an idle page: hides the right panel and makes animation frames rare. Clicks still change store,
 * address and elements. For tests that click hundreds of links.
 */
export function showNothing(): void {
  const hide = new CSSStyleSheet();
  hide.replaceSync('.right-panel > * { display: none !important; }');
  document.adoptedStyleSheets.push(hide);
  const RARELY_MS = 500;
  const cancel = window.cancelAnimationFrame.bind(window);
  // Negative, as frames requested before have the same numbers as timers of others.
  window.requestAnimationFrame = (callback) =>
    -window.setTimeout(() => callback(performance.now()), RARELY_MS);
  window.cancelAnimationFrame = (handle) => {
    if (handle < 0) window.clearTimeout(-handle);
    else cancel(handle);
  };
}
