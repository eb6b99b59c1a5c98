/** Layers that draw themselves, on the map. Within each draw group they are held by one layer that lasts: MapLibre draws a frame more for each that is new to it. */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { type DrawGroupName, slotOf } from '../../styles/order.ts';
import { drawsInSoftware } from './draws-in-software.ts';
import { type StillOverlay, StillOverlays } from './still-overlays.ts';

export interface ExtraLayer extends CustomLayerInterface {
  /** Something is lacking still of what is to be seen. */
  readonly isWaiting?: boolean;
  /** Before it is put on the map: an overlay over it where there are such, otherwise `null`. */
  setOverlay?(overlay: StillOverlay | null): void;
  /** Shows what has changed without a frame of the map. @returns false where it cannot */
  showStill?(): boolean;
}

type Context = Parameters<CustomLayerInterface['render']>[0];

export class ExtraLayers {
  readonly #map: MapLibreMap;
  readonly #onShown: () => void;
  readonly #groups = new Map<DrawGroupName, GroupLayer>();
  /** `undefined` until a context says whether there are any. */
  #overlays: StillOverlays | null | undefined;

  /** @param onShown without a frame something more is to be seen */
  constructor(map: MapLibreMap, onShown: () => void) {
    this.#map = map;
    this.#onShown = onShown;
  }

  get isWaiting(): boolean {
    return [...this.#groups.values()].some(({ layers }) =>
      [...layers.values()].some(({ isWaiting }) => isWaiting === true),
    );
  }

  /** Has a group on the map from now on, once its style is there. @returns whether a frame is needed */
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

  /** Whether the map follows another one, frame by frame. */
  setFollowing(isFollowing: boolean): void {
    this.#overlays?.setFollowing(isFollowing);
  }

  /** The style of the map is there, first or again after a lost context. */
  start(): void {
    for (const [group, layer] of this.#groups)
      if (this.#map.getLayer(layer.id) === undefined) this.#map.addLayer(layer, slotOf(group));
  }

  /** The context is lost, and all that was drawn. */
  lose(): void {
    this.#overlays?.remove();
    this.#overlays = undefined;
  }

  #overlaysOf(gl: WebGL2RenderingContext): StillOverlays | null {
    this.#overlays ??= drawsInSoftware(gl) ? new StillOverlays(this.#map, gl, this.#onShown) : null;
    return this.#overlays;
  }
}

/** What of the map lies above the names has its overlays there too. */
const PLACE_OF_SHEET: Partial<Record<DrawGroupName, 'under-names' | 'over-names'>> = {
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

  /** @returns whether a frame is needed to have it no longer seen */
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
    // MapLibre 6 draws with WebGL 2 only.
    this.#on = { map, context, overlays: this.#overlaysOf(context as WebGL2RenderingContext) };
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
    const place = PLACE_OF_SHEET[this.#group];
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
