/**
 * Puts custom layers on the map. One permanent layer per draw group holds them, because MapLibre draws an
 * extra frame for each new layer.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { type DrawGroupName, slotOf } from '../../styles/order.ts';
import { drawsInSoftware } from './draws-in-software.ts';
import { type StillOverlay, StillOverlays } from './still-overlays.ts';

export interface ExtraLayer extends CustomLayerInterface {
  /** Whether part of the layer is still being prepared. */
  readonly isWaiting?: boolean;
  /** Called before the layer is added, with an overlay over the map or `null` without overlays. */
  setOverlay?(overlay: StillOverlay | null): void;
  /**
   * Shows changes without a map frame.
   * @returns false if it cannot
   */
  showStill?(): boolean;
}

type Context = Parameters<CustomLayerInterface['render']>[0];

export class ExtraLayers {
  readonly #map: MapLibreMap;
  readonly #onShown: () => void;
  readonly #groups = new Map<DrawGroupName, GroupLayer>();
  /** `undefined` until a context shows whether overlays are needed. */
  #overlays: StillOverlays | null | undefined;

  /** @param onShown called when an overlay shows more, without a frame */
  constructor(map: MapLibreMap, onShown: () => void) {
    this.#map = map;
    this.#onShown = onShown;
  }

  get isWaiting(): boolean {
    return [...this.#groups.values()].some(({ layers }) =>
      [...layers.values()].some(({ isWaiting }) => isWaiting === true),
    );
  }

  /** Whether overlays copy the map's frames. */
  get hasOverlays(): boolean {
    return this.#overlays != null;
  }

  /**
   * Adds a group's layer to the map once its style is loaded.
   * @returns whether a frame is needed
   */
  hold(group: DrawGroupName, isLoaded: boolean): boolean {
    if (this.#groups.has(group)) return false;
    const layer = new GroupLayer(group, (gl) => this.#overlaysOf(gl));
    this.#groups.set(group, layer);
    if (isLoaded) this.#map.addLayer(layer, slotOf(group));
    return true;
  }

  /** @returns whether a frame is needed */
  add(layer: ExtraLayer, group: DrawGroupName, isLoaded: boolean): boolean {
    const isNew = this.hold(group, isLoaded);
    this.#groups.get(group)?.add(layer);
    return isNew || layer.showStill?.() !== true;
  }

  /** @returns whether a frame is needed */
  remove(id: string): boolean {
    return [...this.#groups.values()].map((group) => group.remove(id)).includes(true);
  }

  /** Sets whether this map follows another, frame by frame. */
  setFollowing(isFollowing: boolean): void {
    this.#overlays?.setFollowing(isFollowing);
  }

  /** Call whenever the style is loaded. */
  start(): void {
    for (const [group, layer] of this.#groups)
      if (this.#map.getLayer(layer.id) === undefined) this.#map.addLayer(layer, slotOf(group));
  }

  /** Call when the context is lost. */
  lose(): void {
    this.#overlays?.remove();
    this.#overlays = undefined;
  }

  #overlaysOf(gl: WebGL2RenderingContext): StillOverlays | null {
    this.#overlays ??= drawsInSoftware(gl) ? new StillOverlays(this.#map, gl, this.#onShown) : null;
    return this.#overlays;
  }
}

/** Groups above the names have their overlays there too. */
const PLACE_OF_OVERLAY: Partial<Record<DrawGroupName, 'under-names' | 'over-names'>> = {
  points: 'under-names',
  labels: 'over-names',
};

class GroupLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  readonly layers = new Map<string, ExtraLayer>();
  readonly #group: DrawGroupName;
  readonly #overlaysOf: (gl: WebGL2RenderingContext) => StillOverlays | null;
  readonly #overlayOf = new Map<string, StillOverlay>();
  #on: {
    readonly map: MapLibreMap;
    readonly context: Context;
    readonly overlays: StillOverlays | null;
  } | null = null;

  constructor(group: DrawGroupName, overlaysOf: (gl: WebGL2RenderingContext) => StillOverlays | null) {
    this.id = `extra-${group}`;
    this.#group = group;
    this.#overlaysOf = overlaysOf;
  }

  add(layer: ExtraLayer): void {
    this.layers.set(layer.id, layer);
    this.#begin(layer);
  }

  /** @returns whether a frame is needed to clear it */
  remove(id: string): boolean {
    const layer = this.layers.get(id);
    if (layer === undefined) return false;
    const overlay = this.#overlayOf.get(id);
    this.layers.delete(id);
    if (this.#on !== null) layer.onRemove?.(this.#on.map, this.#on.context);
    this.#removeOverlay(id);
    return overlay == null || overlay.view === null;
  }

  onAdd(map: MapLibreMap, context: Context): void {
    // MapLibre 6 uses WebGL 2 only.
    const hasPlace = PLACE_OF_OVERLAY[this.#group] !== undefined;
    const overlays = hasPlace ? this.#overlaysOf(context as WebGL2RenderingContext) : null;
    this.#on = { map, context, overlays };
    for (const layer of this.layers.values()) this.#begin(layer);
  }

  onRemove(map: MapLibreMap, context: Context): void {
    for (const layer of this.layers.values()) {
      layer.onRemove?.(map, context);
      this.#removeOverlay(layer.id);
    }
    this.#on = null;
  }

  render(context: Context, args: CustomRenderMethodInput): void {
    const overlays = this.#on?.overlays ?? null;
    if (this.#group === 'points') overlays?.beginFrame(args);
    for (const layer of this.layers.values()) layer.render(context, args);
    if (this.#group === 'points') overlays?.keepGround();
  }

  #begin(layer: ExtraLayer): void {
    if (this.#on === null) return;
    const { map, context, overlays } = this.#on;
    const place = PLACE_OF_OVERLAY[this.#group];
    if (layer.setOverlay !== undefined) {
      this.#removeOverlay(layer.id);
      const overlay = place === undefined ? null : (overlays?.add(place) ?? null);
      if (overlay !== null) this.#overlayOf.set(layer.id, overlay);
      layer.setOverlay(overlay);
    }
    layer.onAdd?.(map, context);
  }

  #removeOverlay(id: string): void {
    this.#overlayOf.get(id)?.remove();
    this.#overlayOf.delete(id);
  }
}
