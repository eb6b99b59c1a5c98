/**
 * The strokes of a drawing on the live map: prepared when visible marks change, drawn by deck.gl within
 * MapLibre's layers.
 */
import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Drawing, Mark } from '../layers/drawing.ts';
import { deriveLeavingStrokes } from '../layers/fade.ts';
import { ZOOM_STEP, zoomStepOf } from '../layers/visible-marks.ts';
import type { Bounds } from '../lib/mercator.ts';
import { limitPointerListeners } from './limit-pointer-listeners.ts';
import { Movement } from './movement.ts';
import { ALL_DRAWN, RevealExtension } from './reveal-extension.ts';
import { RevealRun } from './reveal-run.ts';
import { buildStrokeGeometry, type StrokeGeometry } from './stroke-geometry.ts';
import { makeLeavingLayers, makeStrokeLayers } from './stroke-layers.ts';

const NOTHING: StrokeGeometry = {
  bands: [],
  corridors: [],
  corridorMinPx: 0,
  strips: [],
  casings: [],
  lines: [],
  signs: [],
};
/** Margin prepared around the view, as a share of its size. */
const WINDOW_MARGIN = 0.5;

export class StrokeOverlay {
  readonly #map: MapLibreMap;
  #overlay: MapLibreOverlay | null = null;
  #marks: readonly Mark[] = [];
  #raisedMarks: readonly Mark[] = [];
  #step = Number.NaN;
  #window: Bounds = [0, 0, 0, 0];
  #tokens: Tokens | null = null;
  #geometry = NOTHING;
  #raised = NOTHING;
  /** Fading strokes of the previous chapter. */
  #leavingMarks: readonly Mark[] = [];
  #leaving = NOTHING;
  #leavingOpacity = 0;
  #movement: Movement | null = null;
  #hearing: AbortController | null = null;
  #layers: Layer[] = [];
  #isDrawn = false;
  readonly #head = { value: ALL_DRAWN };
  readonly #extension = new RevealExtension({ head: this.#head });
  #isRevealing = false;
  #revealVersion = 0;
  /** Reveal of a chapter's new strokes. */
  readonly reveal = new RevealRun(this.#head);

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /**
   * Adds the overlay to the map. The style must be loaded: only then are layers inserted in order
   * (visgl/deck.gl#10733).
   */
  attach(): void {
    // Layers belong to their first overlay: a new one needs new layers.
    this.#layers = this.#makeLayers();
    this.#isDrawn = false;
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: this.#layers,
      onAfterRender: () => {
        this.#isDrawn ||= this.#layers.every(isReady);
      },
      // Without a device nothing more will be drawn.
      onError: (error) => {
        console.error(error);
        this.#isDrawn = true;
      },
      // Picking is not deck.gl's, so the cursor is the container's.
      getCursor: () => 'inherit',
    });
    this.#hearing = new AbortController();
    limitPointerListeners(this.#map.getCanvas(), this.#hearing.signal);
    this.#map.addControl(this.#overlay);
  }

  /** Removes the overlay. */
  detach(): void {
    if (this.#overlay === null) return;
    this.#map.removeControl(this.#overlay);
    this.#hearing?.abort();
    this.#overlay = null;
  }

  /** Removes the overlay from a map with a lost context. */
  abandon(): void {
    this.detach();
    const context = this.#map.getCanvas().getContext('webgl2');
    if (context !== null) releaseDevice(context);
  }

  get isAttached(): boolean {
    return this.#overlay !== null;
  }

  /** Whether every layer is in MapLibre's order; false if the style was busy when they were added. */
  get isPlaced(): boolean {
    return (
      this.#overlay !== null &&
      this.#layers.every((layer) => {
        const { beforeId } = layer.props as { readonly beforeId?: string };
        return this.#map.getLayer(`deck-maplibre-layer-group-before:${beforeId}`) !== undefined;
      })
    );
  }

  /** Sets the layers again, which orders them. */
  place(): void {
    this.#overlay?.setProps({ layers: [...this.#layers] });
  }

  /** Whether a frame shows every layer: deck.gl starts after the overlay is attached, and leaves out what it is not ready for. */
  get isDrawn(): boolean {
    return this.#isDrawn;
  }

  get isMoving(): boolean {
    return this.#movement?.isEmpty === false;
  }

  /**
   * Updates the strokes.
   * @param visible marks at the current zoom
   * @param fades whether removed strokes fade, by {@link fadeTo}
   * @returns whether anything changed
   */
  update(visible: Drawing, tokens: Tokens, zoom: number, view: Bounds, fades: boolean): boolean {
    const strokes = visible.filter((mark) => mark.type === 'stroke' && mark.group !== 'boundaries');
    const marks = strokes.filter((mark) => !mark.transient);
    const raised = strokes.filter((mark) => mark.transient);
    const step = zoomStepOf(zoom);
    if (fades) {
      this.#leavingMarks = deriveLeavingStrokes([...this.#marks, ...this.#raisedMarks], strokes);
      this.#leavingOpacity = 1;
    }
    const isNewView = step !== this.#step || !contains(this.#window, view) || tokens !== this.#tokens;
    const isNew = isNewView || !isSame(marks, this.#marks) || this.reveal.version !== this.#revealVersion;
    if (!isNew && isSame(raised, this.#raisedMarks)) return false;
    if (isNewView) this.#window = widen(view);
    this.#step = step;
    this.#tokens = tokens;
    this.#revealVersion = this.reveal.version;
    const context = { zoom: step + ZOOM_STEP / 2, window: this.#window, spanOf: this.reveal.spanOf };
    if (isNew) {
      this.#marks = marks;
      this.#geometry = buildStrokeGeometry(marks, context);
      this.#movement = new Movement(marks, step);
    }
    if (fades || isNewView) {
      this.#leaving =
        this.#leavingMarks.length === 0 ? NOTHING : buildStrokeGeometry(this.#leavingMarks, context);
    }
    this.#raisedMarks = raised;
    this.#raised = raised.length === 0 ? NOTHING : buildStrokeGeometry(raised, context);
    this.#giveLayers();
    return true;
  }

  /** Sets whether lines may be revealed; otherwise moments are ignored. */
  setRevealing(isRevealing: boolean): void {
    if (isRevealing === this.#isRevealing) return;
    this.#isRevealing = isRevealing;
    this.reveal.finish();
    this.#giveLayers();
  }

  /** @param moment of the fade, 0 to 1; 1 removes leaving strokes */
  fadeTo(moment: number): void {
    if (this.#leavingMarks.length === 0 || 1 - moment === this.#leavingOpacity) return;
    this.#leavingOpacity = 1 - moment;
    if (moment >= 1) {
      this.#leavingMarks = [];
      this.#leaving = NOTHING;
    }
    this.#giveLayers();
  }

  #giveLayers(): void {
    this.#layers = this.#makeLayers();
    this.#isDrawn = false;
    this.#overlay?.setProps({ layers: this.#layers });
  }

  #makeLayers(): Layer[] {
    const reveal = this.#isRevealing ? this.#extension : null;
    return [
      ...makeLeavingLayers(this.#leaving, this.#leavingOpacity, reveal),
      ...makeStrokeLayers(this.#geometry, this.#raised, reveal),
    ];
  }

  /** Moves the signs to their positions at a time. */
  animate(milliseconds: number): void {
    if (this.#movement === null || this.#tokens === null) return;
    const dots = this.#movement.layerAt(milliseconds, this.#tokens.map.casing, {
      head: this.#head.value,
      spanOf: this.reveal.spanOf,
    });
    this.#overlay?.setProps({ layers: [...this.#layers, dots] });
  }

  /** Removes the moving signs. */
  still(): void {
    this.#overlay?.setProps({ layers: this.#layers });
  }
}

/** Whether deck.gl draws a layer in the next frame. */
function isReady(layer: Layer): boolean {
  return (
    layer.isLoaded && layer.getModels().every(({ pipeline }) => !isPending(pipeline.sharedRenderPipeline))
  );
}

function isPending(program: object | null): boolean {
  return program !== null && 'linkStatus' in program && program.linkStatus === 'pending';
}

/**
 * A restored context is the same object, but luma.gl's properties refer to the lost one: its device with
 * programs, its state cache, and methods that skip calls by that cache. All are deleted, so that the next
 * overlay starts fresh and MapLibre's calls reach the context.
 */
function releaseDevice(context: WebGL2RenderingContext): void {
  for (const key of Object.keys(context)) Reflect.deleteProperty(context, key);
}

function contains([west, south, east, north]: Bounds, inner: Bounds): boolean {
  return inner[0] >= west && inner[1] >= south && inner[2] <= east && inner[3] <= north;
}

function widen([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [(east - west) * WINDOW_MARGIN, (north - south) * WINDOW_MARGIN];
  return [west - x, Math.max(-90, south - y), east + x, Math.min(90, north + y)];
}

export function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
