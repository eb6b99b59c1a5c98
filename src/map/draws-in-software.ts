const IN_SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Asking a context waits for all that it has yet to draw, so each is asked once. */
const known = new WeakMap<WebGL2RenderingContext, boolean>();

/** Whether WebGL is rendered by the CPU; browsers that hide the renderer count as having a graphics card. */
export function drawsInSoftware(gl: WebGL2RenderingContext): boolean {
  const isKnown = known.get(gl);
  if (isKnown !== undefined) return isKnown;
  const isInSoftware = IN_SOFTWARE.test(rendererOf(gl));
  known.set(gl, isInSoftware);
  return isInSoftware;
}

function rendererOf(gl: WebGL2RenderingContext): string {
  const renderer = String(gl.getParameter(gl.RENDERER));
  // Some browsers reveal it only here; others warn about it.
  const more = /webkit/i.test(renderer) ? gl.getExtension('WEBGL_debug_renderer_info') : null;
  return more === null ? renderer : `${renderer} ${gl.getParameter(more.UNMASKED_RENDERER_WEBGL)}`;
}
