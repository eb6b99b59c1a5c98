import { describe, expect, it } from 'vitest';
import { drawsInSoftware } from '../../../src/map/draws-in-software.ts';

const RENDERER = 0x1f01;
const UNMASKED = 0x9246;

/** A WebGL context. @param more renderer from the debug extension; `null` without the extension */
function context(renderer: string, more: string | null = null) {
  const asked: string[] = [];
  const gl = {
    RENDERER,
    getParameter: (name: number) => (name === RENDERER ? renderer : name === UNMASKED ? more : null),
    getExtension: (name: string) => {
      asked.push(name);
      return more === null ? null : { UNMASKED_RENDERER_WEBGL: UNMASKED };
    },
  };
  return { gl: gl as unknown as WebGL2RenderingContext, asked };
}

describe('drawsInSoftware', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
  ])('returns true for the renderer %s', (renderer) => {
    expect(drawsInSoftware(context(renderer).gl)).toBe(true);
    expect(drawsInSoftware(context('WebKit WebGL', renderer).gl)).toBe(true);
  });

  it.each([
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 980 Direct3D11 vs_5_0 ps_5_0), or similar',
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'Apple GPU',
  ])('returns false for the renderer %s', (renderer) => {
    const { gl, asked } = context(renderer);
    expect(drawsInSoftware(gl)).toBe(false);
    // Some browsers log a warning when the extension is requested.
    expect(asked).toEqual([]);
    expect(drawsInSoftware(context('WebKit WebGL', renderer).gl)).toBe(false);
  });

  it('returns false when the browser hides its renderer', () => {
    expect(drawsInSoftware(context('WebKit WebGL').gl)).toBe(false);
    expect(drawsInSoftware(context('').gl)).toBe(false);
  });
});
