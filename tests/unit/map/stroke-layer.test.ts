import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { StrokeLayer } from '../../../src/map/stroke-layer.ts';

const MATRIX = [2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1];

/** Returns how far east each stroke is drawn, in worlds. */
function drawnIn(west: number, east: number, variantName = 'mercator'): readonly number[] {
  const drawn: number[] = [];
  let shift = 0;
  const known = {
    getUniformLocation: (_program: object, name: string) => name,
    uniformMatrix4fv: (name: string, _turned: boolean, matrix: Float32Array) => {
      if (name === 'u_projection_matrix') shift = ((matrix[12] ?? 0) + 1) / 2;
    },
    drawElements: () => drawn.push(shift),
  };
  const gl = new Proxy(known, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : () => ({})),
  }) as unknown as WebGL2RenderingContext;
  const map = {
    getZoom: () => 1,
    getCenter: () => ({ lat: 0 }),
    getPixelRatio: () => 1,
    getBounds: () => ({ getWest: () => west, getEast: () => east }),
  };
  const layer = new StrokeLayer('strokes', { value: Infinity });
  const none = { vertices: new ArrayBuffer(0), triangles: new Uint32Array() };
  layer.setParts(1, [
    {
      strokes: { ...none, ranges: [{ look: 'crisp', first: 0, count: 3 }] },
      signs: none,
      opacity: 1,
    },
  ]);
  layer.onAdd(map as unknown as MapLibreMap);
  layer.render(gl, {
    shaderData: { variantName, vertexShaderPrelude: '', define: '' },
    defaultProjectionData: {
      mainMatrix: MATRIX,
      fallbackMatrix: MATRIX,
      tileMercatorCoords: [0, 0, 1, 1],
      clippingPlane: [0, 0, 0, 0],
      projectionTransition: 0,
    },
  } as unknown as CustomRenderMethodInput);
  return drawn;
}

it('draws strokes on each copy of the world in view', () => {
  expect(drawnIn(10, 30)).toEqual([0]);
  expect(drawnIn(170, 200)).toEqual([0, 1]);
  expect(drawnIn(-250, 290)).toEqual([-1, 0, 1]);
});

it('draws strokes once on a globe', () => {
  expect(drawnIn(-250, 290, 'globe')).toEqual([0]);
});
