/** Pointer handling of the live map: hover and press. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { FeatureId } from '../domain/ids.ts';
import type { MapTool } from './map-callbacks.ts';

/** Tolerance for picking, px. */
const TOLERANCE_PX = { mouse: 5, touch: 14 } as const;

interface PointerOptions {
  /** Features at a screen point, nearest first. */
  readonly pickAt: (
    point: { readonly x: number; readonly y: number },
    tolerancePx: number,
  ) => readonly FeatureId[];
  /** Returns the action for a press on a user object, with priority over features; `null` for none. */
  readonly pickOwn: (
    point: { readonly x: number; readonly y: number },
    tolerancePx: number,
  ) => (() => void) | null;
  /** Whether picking is possible. */
  readonly isReady: () => boolean;
  readonly onHover: (feature: FeatureId | null) => void;
  readonly onPick: (features: readonly FeatureId[]) => void;
}

export class Pointer {
  readonly #map: MapLibreMap;
  readonly #options: PointerOptions;
  #hovered: FeatureId | null = null;
  #isOverOwn = false;
  #frame = 0;
  #tool: MapTool | null = null;

  constructor(map: MapLibreMap, options: PointerOptions) {
    this.#map = map;
    this.#options = options;
    map.on('mousemove', (event) => this.#hoverSoon(event));
    map.on('mouseout', () => this.#setHover(null, false));
    map.on('dragstart', () => this.#setHover(null, false));
    map.on('click', (event) => this.#press(event));
  }

  /** Cancels the pending look-up. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Sends all presses and moves to a tool, none to features. */
  setTool(tool: MapTool | null): void {
    this.#tool = tool;
    this.#setHover(null, false);
    this.#map.getCanvasContainer().style.cursor = tool === null ? '' : 'crosshair';
  }

  #hoverSoon(event: MapMouseEvent): void {
    cancelAnimationFrame(this.#frame);
    if (this.#tool !== null) {
      this.#tool.onMove([event.point.x, event.point.y], event.lngLat.wrap().toArray());
      return;
    }
    this.#frame = requestAnimationFrame(() => {
      if (!this.#options.isReady() || this.#map.isMoving()) return;
      const isOverOwn = this.#options.pickOwn(event.point, TOLERANCE_PX.mouse) !== null;
      const feature = isOverOwn ? null : (this.#options.pickAt(event.point, TOLERANCE_PX.mouse)[0] ?? null);
      this.#setHover(feature, isOverOwn);
    });
  }

  #setHover(feature: FeatureId | null, isOverOwn: boolean): void {
    if (feature === null && !isOverOwn) cancelAnimationFrame(this.#frame);
    if (feature === this.#hovered && isOverOwn === this.#isOverOwn) return;
    const isOther = feature !== this.#hovered;
    this.#hovered = feature;
    this.#isOverOwn = isOverOwn;
    if (this.#tool === null) {
      this.#map.getCanvasContainer().style.cursor = feature === null && !isOverOwn ? '' : 'pointer';
    }
    if (isOther) this.#options.onHover(feature);
  }

  #press(event: MapMouseEvent): void {
    if (!this.#options.isReady()) return;
    const isSecond = event.originalEvent.detail > 1;
    if (this.#tool !== null) {
      if (isSecond) this.#tool.onDouble();
      else this.#tool.onPress([event.point.x, event.point.y], event.lngLat.wrap().toArray());
      return;
    }
    // The second press of a double click zooms.
    if (isSecond) return;
    const isTouch = (event.originalEvent as PointerEvent).pointerType === 'touch';
    const tolerancePx = isTouch ? TOLERANCE_PX.touch : TOLERANCE_PX.mouse;
    const act = this.#options.pickOwn(event.point, tolerancePx);
    if (act === null) this.#options.onPick(this.#options.pickAt(event.point, tolerancePx));
    else act();
  }
}
