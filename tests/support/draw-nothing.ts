/**
 * Runs first in a page: disables WebGL draw calls and the copying of frames to the screen, and hides the
 * static map. Picking still works. For tests of other parts, as software rendering takes most of their time.
 */
export function drawNothing(): void {
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'drawRangeElements',
  ] as const) {
    WebGL2RenderingContext.prototype[name] = () => {};
  }
  const hide = new CSSStyleSheet();
  hide.replaceSync(
    '.static-map-drawing { display: none !important; } .map-stage canvas { opacity: 0 !important; }',
  );
  document.adoptedStyleSheets.push(hide);
}
