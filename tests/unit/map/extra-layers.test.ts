import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ExtraLayer, ExtraLayers } from '../../../src/map/extra-layers.ts';
import type { StillOverlay } from '../../../src/map/still-overlays.ts';

/** The part of the element interface that overlays use. */
class Part {
  className = '';
  ariaHidden = '';
  hidden = false;
  width = 0;
  height = 0;
  parts: Part[] = [];
  in: Part | null = null;
  append(part: Part): void {
    this.parts.push(part);
    part.in = this;
  }
  before(part: Part): void {
    this.in?.parts.splice(this.in.parts.indexOf(this), 0, part);
    part.in = this.in;
  }
  remove(): void {
    this.in?.parts.splice(this.in.parts.indexOf(this), 1);
  }
  getContext() {
    return { putImageData: () => undefined };
  }
}

const PLANE = {
  shaderData: { variantName: 'mercator' },
  defaultProjectionData: { mainMatrix: [1, 2, 3] },
} as unknown as CustomRenderMethodInput;

/** A map that accepts layers and draws with the given renderer. */
function makeMap(renderer: string) {
  const gl = {
    RENDERER: 'renderer',
    getParameter: () => renderer,
    getExtension: () => null,
    drawingBufferWidth: 2,
    drawingBufferHeight: 1,
    readPixels: vi.fn(),
  };
  const layers = new Map<string, CustomLayerInterface>();
  const heard = new Map<string, () => void>();
  const container = new Part();
  const state = { isMoving: false };
  const map = {
    addLayer: (layer: CustomLayerInterface) => {
      layers.set(layer.id, layer);
      layer.onAdd?.(map as unknown as MapLibreMap, gl as unknown as WebGL2RenderingContext);
    },
    getLayer: (id: string) => layers.get(id),
    getCanvasContainer: () => container,
    isMoving: () => state.isMoving,
    on: (event: string, hear: () => void) => heard.set(event, hear),
    off: (event: string) => heard.delete(event),
    triggerRepaint: vi.fn(),
  };
  const draw = () => {
    for (const layer of layers.values()) layer.render(gl as unknown as WebGL2RenderingContext, PLANE);
    heard.get('render')?.();
  };
  const stack = () => container.parts[0]?.parts ?? [];
  return {
    map: map as unknown as MapLibreMap,
    asked: map.triggerRepaint,
    layers,
    heard,
    state,
    draw,
    stack,
    container,
  };
}

/** A layer that records the calls it receives. */
function makeLayer(id: string) {
  const told: string[] = [];
  let overlay: StillOverlay | null = null;
  const layer: ExtraLayer = {
    id,
    type: 'custom',
    setOverlay: (taken) => {
      overlay = taken;
    },
    onAdd: () => void told.push('on'),
    onRemove: () => void told.push('off'),
    render: () => void told.push(overlay?.view === null ? 'drawn' : 'still'),
    showStill: () => overlay !== null && overlay.view !== null,
  };
  return { layer, told, overlay: () => overlay };
}

beforeEach(() => {
  vi.stubGlobal('document', { createElement: () => new Part() });
  vi.stubGlobal(
    'ImageData',
    class {
      data = new Uint8ClampedArray(8);
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('ExtraLayers', () => {
  it('holds one map layer per group and adds it once', () => {
    const { map, layers } = makeMap('Some Graphics Card');
    const extras = new ExtraLayers(map, () => undefined);
    const [one, other] = [makeLayer('one'), makeLayer('other')];
    expect(extras.hold('points', true)).toBe(true);
    expect(extras.hold('points', true)).toBe(false);
    // With a graphics card, a new layer is drawn in the next frame.
    expect([extras.add(one.layer, 'points', true), extras.add(other.layer, 'areas', true)]).toEqual([
      true,
      true,
    ]);
    expect([...layers.keys()]).toEqual(['extra-points', 'extra-areas']);
    expect([one.told, one.overlay()]).toEqual([['on'], null]);
    expect([extras.remove('one'), extras.remove('one'), one.told]).toEqual([true, false, ['on', 'off']]);
  });

  it('waits for the style and adds its layers again to a new one', () => {
    const { map, layers } = makeMap('Some Graphics Card');
    const extras = new ExtraLayers(map, () => undefined);
    const { layer, told } = makeLayer('one');
    extras.add(layer, 'points', false);
    expect([layers.size, told]).toEqual([0, []]);
    extras.start();
    extras.start();
    expect([layers.size, told]).toEqual([1, ['on']]);
    layers.clear();
    extras.start();
    expect(told).toEqual(['on', 'on']);
  });

  it('uses overlays on a software-rendered map only while it is still', () => {
    const { map, draw, stack, heard, state, asked } = makeMap('Google SwiftShader');
    const extras = new ExtraLayers(map, () => undefined);
    extras.hold('points', true);
    extras.hold('labels', true);
    const [points, ring] = [makeLayer('points'), makeLayer('ring')];
    expect(extras.add(points.layer, 'points', true)).toBe(true);
    draw();
    expect(points.told).toEqual(['on', 'still']);
    expect(extras.add(ring.layer, 'labels', true)).toBe(false);
    // One overlay is below the names, the other above them.
    expect(stack().map((part) => part.className)).toEqual(['', 'still-names', '']);
    expect([stack()[1]?.hidden, extras.remove('ring'), stack().length]).toEqual([false, false, 2]);
    state.isMoving = true;
    draw();
    expect([points.told.at(-1), stack()[1]?.hidden]).toEqual(['drawn', true]);
    expect(asked).not.toHaveBeenCalled();
    state.isMoving = false;
    heard.get('moveend')?.();
    expect(asked).toHaveBeenCalledTimes(1);
    // A map that follows another reports no movement; it is at rest once it stops following.
    extras.setFollowing(true);
    draw();
    heard.get('moveend')?.();
    expect([points.told.at(-1), asked.mock.calls.length]).toEqual(['drawn', 1]);
    extras.setFollowing(false);
    expect(asked).toHaveBeenCalledTimes(2);
    draw();
    expect(points.told.at(-1)).toBe('still');
  });

  it('creates new overlays after a lost context', () => {
    const { map, draw, layers, container, stack } = makeMap('Google SwiftShader');
    const extras = new ExtraLayers(map, () => undefined);
    const { layer, overlay } = makeLayer('points');
    extras.add(layer, 'points', true);
    draw();
    const before = overlay();
    extras.lose();
    expect([container.parts.length, before?.view]).toEqual([0, null]);
    layers.clear();
    extras.start();
    draw();
    expect([container.parts.length, stack().length, overlay() === before, overlay()?.view?.width]).toEqual([
      1,
      2,
      false,
      2,
    ]);
  });
});
