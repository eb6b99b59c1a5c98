import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { MapController } from '../../../src/map/map-controller.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';

/** A map with a loaded style; the test fires its events. */
function makeMap() {
  const heard = new Map<string, () => void>();
  const layers = new Map<string, CustomLayerInterface>();
  const known = {
    style: {},
    on: (event: string, hear: () => void) => heard.set(event, hear),
    addLayer: (layer: CustomLayerInterface) => layers.set(layer.id, layer),
    getLayer: () => ({}),
    getSource: () => undefined,
    getZoom: () => 5,
    getCenter: () => ({ lng: 21, lat: 44 }),
    getBearing: () => 0,
    getPitch: () => 0,
    getBounds: () => ({ getWest: () => 0, getSouth: () => 0, getEast: () => 1, getNorth: () => 1 }),
    getCanvas: () => ({ addEventListener: () => undefined, style: {} }),
  };
  const map = new Proxy(known, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : () => undefined),
  });
  return { map: map as unknown as MapLibreMap, fire: (event: string) => heard.get(event)?.() };
}

it('returns to idle when the painting of an extra layer ends or the layer is removed', () => {
  const { map, fire } = makeMap();
  const states: string[] = [];
  const none = () => undefined;
  const controller = new MapController(
    map,
    {
      tokens: TOKENS.light,
      style: { version: 8, sources: {}, layers: [] },
      projection: 'mercator',
      reducedMotion: true,
      camera: { lng: 21, lat: 44, zoom: 5, bearing: 0, pitch: 0 },
    },
    {
      onState: (state) => states.push(state),
      onHover: none,
      onPick: none,
      onCamera: none,
      onContextLost: none,
      onContextRestored: none,
      onReveal: none,
    },
  );
  const layer = {
    id: 'points',
    type: 'custom',
    isWaiting: false,
    showStill: () => true,
    render: none,
  } as const;
  const painted = { ...layer, isWaiting: false };
  controller.addExtra(painted, 'points');
  fire('idle');
  expect(states.at(-1)).toBe('idle');
  const shownWhile = (isWaiting: boolean) => {
    painted.isWaiting = isWaiting;
    controller.redrawExtra(painted);
    return states.at(-1);
  };
  expect([shownWhile(true), shownWhile(false)]).toEqual(['busy', 'idle']);
  expect(shownWhile(true)).toBe('busy');
  controller.removeExtra('points');
  fire('idle');
  expect(states.at(-1)).toBe('idle');
});
