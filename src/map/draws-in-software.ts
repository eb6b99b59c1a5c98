const IN_SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether WebGL is drawn by the processor. Browsers that do not tell are taken to have a graphics card. */
export function drawsInSoftware(gl: WebGL2RenderingContext): boolean {
  if (IN_SOFTWARE.test(String(gl.getParameter(gl.RENDERER)))) return true;
  // Some name it here alone; others warn when they are asked.
  const more = /webkit/i.test(String(gl.getParameter(gl.RENDERER)))
    ? gl.getExtension('WEBGL_debug_renderer_info')
    : null;
  return more !== null && IN_SOFTWARE.test(String(gl.getParameter(more.UNMASKED_RENDERER_WEBGL)));
}
