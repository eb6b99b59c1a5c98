import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapController } from '../../../src/map/map-controller.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';

const styleOf = (ground: string): StyleSpecification => ({
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': ground } }],
});

/** A map that records the colours of its background; all other methods do nothing. */
function makeMap() {
  const heard = new Map<string, () => void>();
  const painted: unknown[] = [];
  const known = {
    style: undefined,
    on: (event: string, hear: () => void) => heard.set(event, hear),
    getLayer: () => ({}),
    getSource: () => undefined,
    getZoom: () => 5,
    getBounds: () => ({ getWest: () => 0, getSouth: () => 0, getEast: () => 1, getNorth: () => 1 }),
    getCanvas: () => ({ addEventListener: () => undefined, style: {} }),
    setPaintProperty: (_layer: string, _key: string, value: unknown) => painted.push(value),
  };
  const map = new Proxy(known, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : () => undefined),
  });
  return { map: map as unknown as MapLibreMap, painted, fire: (event: string) => heard.get(event)?.() };
}

const nothing = () => undefined;
/** Accepts every drawing call. */
const CANVAS = { getContext: () => new Proxy({}, { get: () => nothing, set: () => true }) };

class NoPath {
  readonly moveTo = nothing;
  readonly lineTo = nothing;
  readonly closePath = nothing;
  readonly rect = nothing;
  readonly arc = nothing;
}

beforeEach(() => {
  // Node has no canvas for the signs. The test stubs globals, since another file may have loaded the module.
  vi.stubGlobal('document', { createElement: () => ({ ...CANVAS }) });
  vi.stubGlobal('Path2D', NoPath);
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const CALLBACKS = {
  onState: nothing,
  onHover: nothing,
  onPick: nothing,
  onCamera: nothing,
  onContextLost: nothing,
  onContextRestored: nothing,
  onReveal: nothing,
};
const START = {
  tokens: TOKENS.light,
  style: styleOf('#fff'),
  projection: 'mercator',
  reducedMotion: true,
  camera: { lng: 21, lat: 44, zoom: 5, bearing: 0, pitch: 0 },
} as const;

describe('MapController.setLook', () => {
  it('applies the last look, also when set before the style has loaded', () => {
    const { map, painted, fire } = makeMap();
    const [light, dark] = [styleOf('#fff'), styleOf('#000')];
    const controller = new MapController(map, { ...START, style: light }, CALLBACKS);
    controller.setLook(TOKENS.dark, dark);
    expect(painted).toEqual([]);
    fire('style.load');
    expect(painted).toEqual(['#000']);
    fire('style.load');
    controller.setLook(TOKENS.light, light);
    expect(painted).toEqual(['#000', '#fff']);
  });
});

describe('MapController camera', () => {
  it('reports the camera at rest but not while it follows another map', () => {
    const { map, fire } = makeMap();
    let lng = 21;
    Object.assign(map, {
      getCenter: () => ({ lng, lat: 44 }),
      getBearing: () => 0,
      getPitch: () => 0,
      jumpTo: ({ center }: { readonly center: readonly [number, number] }) => {
        [lng] = center;
        fire('moveend');
      },
    });
    const reported: number[] = [];
    const controller = new MapController(map, START, {
      ...CALLBACKS,
      onCamera: (camera) => reported.push(camera.lng),
    });
    fire('moveend');
    controller.followTo({ ...START.camera, lng: 23 });
    expect([controller.camera.lng, reported]).toEqual([23, [21]]);
    fire('moveend');
    expect(reported).toEqual([21, 23]);
    controller.destroy();
  });
});
