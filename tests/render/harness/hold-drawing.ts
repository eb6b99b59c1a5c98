/** What WebGL draws with. */
const CALLS = [
  'drawArrays',
  'drawElements',
  'drawArraysInstanced',
  'drawElementsInstanced',
  'drawRangeElements',
] as const;

/**
 * From now on nothing is drawn on the screen, until the returned function is called. A map that is still coming draws itself dozens of times, in software a
 * second each, and only the picture at the end is looked at. What is drawn beside the screen, to be measured or put on it later, is drawn as ever.
 */
export function holdDrawing(): () => void {
  let isHeld = true;
  const { prototype } = WebGL2RenderingContext;
  for (const name of CALLS) {
    const draw: (...given: number[]) => void = prototype[name];
    Object.assign(prototype, {
      [name](this: WebGL2RenderingContext, ...given: number[]) {
        if (isHeld && this.getParameter(this.DRAW_FRAMEBUFFER_BINDING) === null) return;
        draw.apply(this, given);
      },
    });
  }
  return () => {
    isHeld = false;
  };
}
