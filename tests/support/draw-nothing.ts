/**
 * Runs in a page, before anything else of it: WebGL's calls that draw do nothing, the empty map is not copied to the screen frame by frame, and the picture that stands in
 * until then is not shown. What lies under the pointer stays the same. For what is not about the picture on the map: a machine without a graphics processor
 * draws in software, which takes most of its time.
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
