import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PointLayer } from '../../../../src/map/incidents/point-layer.ts';
import type { StillOverlay, StillView } from '../../../../src/map/still-overlays.ts';

const MANY = 200_000;
const FEW = 3;
const LOOK = { fills: Float32Array.of(1, 0, 0), edges: Float32Array.of(1, 1, 1) };
const VIEW: StillView = { matrix: [2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1], width: 4, height: 2 };

function argumentsOf(variantName: 'mercator' | 'globe'): CustomRenderMethodInput {
  return {
    shaderData: { variantName, vertexShaderPrelude: '', define: '' },
    defaultProjectionData: {
      mainMatrix: VIEW.matrix,
      tileMercatorCoords: [0, 0, 1, 1],
      clippingPlane: [0, 0, 0, 0],
    },
  } as unknown as CustomRenderMethodInput;
}

/** A WebGL context that records the number of points drawn. */
function makeGl() {
  const drawn: number[] = [];
  const given: number[] = [];
  const known = {
    bufferData: (_target: number, { byteLength }: ArrayBufferView) => given.push(byteLength),
    drawArrays: (_mode: number, _first: number, count: number) => drawn.push(count),
  };
  const gl = new Proxy(known, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : () => ({})),
  });
  return { gl: gl as unknown as WebGL2RenderingContext, drawn, given };
}

/** @param count a small number is painted at once even on a slow machine */
function pointsOnMap(isMoving = false, count = MANY) {
  const map = {
    getZoom: () => 5,
    getPixelRatio: () => 1,
    isMoving: () => isMoving,
    triggerRepaint: vi.fn(),
  };
  const { gl, drawn, given } = makeGl();
  const layer = new PointLayer('points', {
    places: new Float32Array(2 * count),
    groups: new Uint8Array(count),
  });
  layer.setLook(LOOK);
  const put = (overlay: StillOverlay | null) => {
    layer.setOverlay(overlay);
    layer.onAdd(map as unknown as MapLibreMap);
  };
  return { layer, put, gl, drawn, given, map };
}

function sheetIn(view: StillView | null): StillOverlay {
  const canvas = { hidden: true, width: 0, height: 0, getContext: () => ({ putImageData: () => undefined }) };
  return {
    canvas: canvas as unknown as HTMLCanvasElement,
    view,
    onShown: () => undefined,
    remove: () => undefined,
  };
}

beforeEach(() => {
  vi.stubGlobal('ImageData', class {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('PointLayer with software rendering', () => {
  it('draws on the overlay while the map is still and not in WebGL', () => {
    const { layer, put, gl, drawn, given } = pointsOnMap(false, FEW);
    const overlay = sheetIn(VIEW);
    put(overlay);
    layer.render(gl, argumentsOf('mercator'));
    expect([drawn, layer.showStill(), overlay.canvas.hidden]).toEqual([[], true, false]);
    layer.setShown(new Uint8Array(FEW));
    expect([layer.showStill(), overlay.canvas.hidden, drawn]).toEqual([true, true, []]);
    // Points that WebGL does not draw are not uploaded.
    expect(given).toEqual([]);
  });

  it('draws a sample of the points while the map moves', () => {
    const { layer, put, gl, drawn, map } = pointsOnMap(true);
    put(sheetIn(null));
    layer.render(gl, argumentsOf('mercator'));
    expect(drawn).toEqual([MANY / 5]);
    expect(layer.showStill()).toBe(false);
    expect(map.triggerRepaint).not.toHaveBeenCalled();
  });

  it('draws all points in WebGL on a still globe, which has no overlays', () => {
    const { layer, put, gl, drawn } = pointsOnMap();
    put(sheetIn(null));
    layer.render(gl, argumentsOf('globe'));
    expect(drawn.at(-1)).toBe(MANY);
  });
});

describe('PointLayer with a graphics processor', () => {
  it('draws all points in WebGL and nothing outside a frame', () => {
    const { layer, put, gl, drawn } = pointsOnMap();
    put(null);
    layer.render(gl, argumentsOf('mercator'));
    expect([drawn, layer.showStill(), layer.isWaiting]).toEqual([[MANY], false, false]);
  });
});
