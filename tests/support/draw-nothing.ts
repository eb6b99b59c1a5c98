/**
 * Runs in a page, before anything else of it: WebGL's calls that draw do nothing, and the picture that stands in until then is not shown. For what is
 * not about the picture on the map: a machine without a graphics processor draws in software, which takes most of its time.
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
  hide.replaceSync('.first-picture-drawing { display: none !important; }');
  document.adoptedStyleSheets.push(hide);
}
