const IN_SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether WebGL is rendered by the CPU; browsers that hide the renderer count as having a graphics card. */
export function drawsInSoftware(gl: WebGL2RenderingContext): boolean {
  if (IN_SOFTWARE.test(String(gl.getParameter(gl.RENDERER)))) return true;
  // Some browsers reveal it only here; others warn about it.
  const more = /webkit/i.test(String(gl.getParameter(gl.RENDERER)))
    ? gl.getExtension('WEBGL_debug_renderer_info')
    : null;
  return more !== null && IN_SOFTWARE.test(String(gl.getParameter(more.UNMASKED_RENDERER_WEBGL)));
}
