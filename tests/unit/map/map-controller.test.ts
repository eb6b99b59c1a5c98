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

const nothing = () => undefined;

/** A map that records the colours of its background; all other methods do nothing. */
function makeMap() {
  const heard = new Map<string, () => void>();
  const painted: unknown[] = [];
  const gl: { drawElements?: () => void } = Object.create({ drawElements: nothing });
  const known = {
    style: undefined,
    on: (event: string, hear: () => void) => heard.set(event, hear),
    getLayer: () => ({}),
    getSource: () => undefined,
    getZoom: () => 5,
    getCenter: () => ({ lng: 21, lat: 44 }),
    getBearing: () => 0,
    getPitch: () => 0,
    getBounds: () => ({ getWest: () => 0, getSouth: () => 0, getEast: () => 1, getNorth: () => 1 }),
    getCanvas: () => ({ addEventListener: nothing, style: {}, getContext: () => gl }),
    setPaintProperty: (_layer: string, _key: string, value: unknown) => painted.push(value),
  };
  const map = new Proxy(known, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : nothing),
  });
  const draws = () => !Object.hasOwn(gl, 'drawElements');
  return {
    map: map as unknown as MapLibreMap,
    painted,
    draws,
    fire: (event: string) => heard.get(event)?.(),
  };
}

beforeEach(() => {
  vi.stubGlobal('cancelAnimationFrame', nothing);
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

describe('MapController state', () => {
  const begin = () => {
    const { map, fire, draws } = makeMap();
    const states: string[] = [];
    const controller = new MapController(map, START, {
      ...CALLBACKS,
      onState: (state) => states.push(state),
    });
    return { controller, fire, draws, state: () => states.at(-1) };
  };

  it('draws once everything is loaded, and is idle after that frame', () => {
    const { fire, draws, state } = begin();
    fire('style.load');
    expect([draws(), state()]).toEqual([false, 'loading']);
    fire('idle');
    expect([draws(), state()]).toEqual([true, 'loading']);
    fire('idle');
    expect(state()).toBe('idle');
  });

  it('returns to idle when the painting of an extra layer ends or the layer is removed', () => {
    const { controller, fire, state } = begin();
    fire('style.load');
    fire('idle');
    const painted = {
      id: 'points',
      type: 'custom' as const,
      isWaiting: false,
      showStill: () => true,
      render: nothing,
    };
    controller.addExtra(painted, 'points');
    fire('idle');
    expect(state()).toBe('idle');
    const shownWhile = (isWaiting: boolean) => {
      painted.isWaiting = isWaiting;
      controller.redrawExtra(painted);
      return state();
    };
    expect([shownWhile(true), shownWhile(false)]).toEqual(['busy', 'idle']);
    expect(shownWhile(true)).toBe('busy');
    controller.removeExtra('points');
    fire('idle');
    expect(state()).toBe('idle');
  });
});
