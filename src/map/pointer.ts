/** What the pointer does on the live map: what lies under it, and what is pressed. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { FeatureId } from '../domain/ids.ts';

/** How far a pointer or a finger may be off, px. */
const TOLERANCE_PX = { mouse: 5, touch: 14 } as const;

interface PointerOptions {
  /** Features at a point of the screen, nearest first. */
  readonly pickAt: (
    point: { readonly x: number; readonly y: number },
    tolerancePx: number,
  ) => readonly FeatureId[];
  /** Whether anything can be picked now. */
  readonly isReady: () => boolean;
  readonly onHover: (feature: FeatureId | null) => void;
  readonly onPick: (features: readonly FeatureId[]) => void;
}

export class Pointer {
  readonly #map: MapLibreMap;
  readonly #options: PointerOptions;
  #hovered: FeatureId | null = null;
  #frame = 0;

  constructor(map: MapLibreMap, options: PointerOptions) {
    this.#map = map;
    this.#options = options;
    map.on('mousemove', (event) => this.#hoverSoon(event));
    map.on('mouseout', () => this.#setHover(null));
    map.on('dragstart', () => this.#setHover(null));
    map.on('click', (event) => this.#press(event));
  }

  /** Forgets what it was about to look up. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #hoverSoon(event: MapMouseEvent): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#options.isReady() && !this.#map.isMoving()) {
        this.#setHover(this.#options.pickAt(event.point, TOLERANCE_PX.mouse)[0] ?? null);
      }
    });
  }

  #setHover(feature: FeatureId | null): void {
    if (feature === null) cancelAnimationFrame(this.#frame);
    if (feature === this.#hovered) return;
    this.#hovered = feature;
    this.#map.getCanvasContainer().style.cursor = feature === null ? '' : 'pointer';
    this.#options.onHover(feature);
  }

  #press(event: MapMouseEvent): void {
    // The second press of a double click belongs to its zoom.
    if (!this.#options.isReady() || event.originalEvent.detail > 1) return;
    const isTouch = (event.originalEvent as PointerEvent).pointerType === 'touch';
    this.#options.onPick(
      this.#options.pickAt(event.point, isTouch ? TOLERANCE_PX.touch : TOLERANCE_PX.mouse),
    );
  }
}
