/**
 * The strokes of a drawing on the live map: prepared when visible marks change, drawn within MapLibre's
 * frames.
 */
import type { DrawGroupName } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Drawing, Mark } from '../layers/drawing.ts';
import { deriveLeavingStrokes } from '../layers/fade.ts';
import { ZOOM_STEP, zoomStepOf } from '../layers/visible-marks.ts';
import type { Bounds } from '../lib/mercator.ts';
import type { ExtraLayer } from './extra-layers.ts';
import { Movement } from './movement.ts';
import { ALL_DRAWN, RevealRun } from './reveal-run.ts';
import { buildStrokeGeometry, type StrokeView } from './stroke-geometry.ts';
import { StrokeLayer, type StrokePart } from './stroke-layer.ts';
import {
  buildSignMesh,
  buildStrokeMesh,
  type Mesh,
  NO_SIGNS,
  NO_STROKES,
  type StrokeMesh,
} from './stroke-mesh.ts';

/** Meshes of some marks, by draw group. */
interface Meshes {
  readonly bands: StrokeMesh;
  readonly lines: StrokeMesh;
  readonly signs: Mesh;
}

const NOTHING: Meshes = { bands: NO_STROKES, lines: NO_STROKES, signs: NO_SIGNS };
/** Margin prepared around the view, as a share of its size. */
const WINDOW_MARGIN = 0.5;

export class StrokesOnMap {
  readonly #repaint: () => void;
  #marks: readonly Mark[] = [];
  #raisedMarks: readonly Mark[] = [];
  #step = Number.NaN;
  #zoom = 0;
  #window: Bounds = [0, 0, 0, 0];
  #tokens: Tokens | null = null;
  #meshes = NOTHING;
  #raised = NOTHING;
  /** Fading strokes of the previous chapter. */
  #leavingMarks: readonly Mark[] = [];
  #leaving = NOTHING;
  #leavingOpacity = 0;
  #movement: Movement | null = null;
  #dots = NO_SIGNS;
  readonly #head = { value: ALL_DRAWN };
  #revealVersion = 0;
  readonly #bands = new StrokeLayer('strokes-bands', this.#head);
  readonly #lines = new StrokeLayer('strokes-lines', this.#head);
  /** Reveal of a chapter's new strokes. */
  readonly reveal = new RevealRun(this.#head);

  /** @param repaint draws a frame of the map */
  constructor(repaint: () => void) {
    this.#repaint = repaint;
  }

  /** The layers to add to the map, with their draw groups. */
  get layers(): readonly (readonly [ExtraLayer, DrawGroupName])[] {
    return [
      [this.#bands, 'bands'],
      [this.#lines, 'lines'],
    ];
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
    this.#zoom = step + ZOOM_STEP / 2;
    this.#tokens = tokens;
    this.#revealVersion = this.reveal.version;
    const context = { zoom: this.#zoom, window: this.#window, spanOf: this.reveal.spanOf };
    if (isNew) {
      this.#marks = marks;
      this.#meshes = meshesOf(marks, context);
      this.#movement = new Movement(marks, this.#zoom);
    }
    if (fades || isNewView) this.#leaving = meshesOf(this.#leavingMarks, context);
    this.#raisedMarks = raised;
    this.#raised = meshesOf(raised, context);
    this.#setParts();
    return true;
  }

  /** @param moment of the fade, 0 to 1; 1 removes leaving strokes */
  fadeTo(moment: number): void {
    if (this.#leavingMarks.length === 0 || 1 - moment === this.#leavingOpacity) return;
    this.#leavingOpacity = 1 - moment;
    if (moment >= 1) {
      this.#leavingMarks = [];
      this.#leaving = NOTHING;
    }
    this.#setParts();
  }

  /** Moves the dots to their positions at a time. */
  animate(milliseconds: number): void {
    if (this.#movement === null || this.#tokens === null) return;
    const drawn = { head: this.#head.value, spanOf: this.reveal.spanOf };
    const dots = this.#movement.dotsAt(milliseconds, this.#tokens.map.casing, drawn);
    this.#dots = buildSignMesh(this.#zoom, dots);
    this.#setParts();
  }

  /** Removes the moving dots. */
  still(): void {
    if (this.#dots === NO_SIGNS) return;
    this.#dots = NO_SIGNS;
    this.#setParts();
  }

  #setParts(): void {
    const parts: readonly (readonly [Meshes, number])[] = [
      [this.#leaving, this.#leavingOpacity],
      [this.#meshes, 1],
      [this.#raised, 1],
    ];
    const dots: StrokePart = { strokes: NO_STROKES, signs: this.#dots, opacity: 1 };
    this.#bands.setParts(
      this.#zoom,
      parts.map(([{ bands }, opacity]) => ({ strokes: bands, signs: NO_SIGNS, opacity })),
    );
    this.#lines.setParts(this.#zoom, [
      ...parts.map(([{ lines, signs }, opacity]) => ({ strokes: lines, signs, opacity })),
      dots,
    ]);
    this.#repaint();
  }
}

function meshesOf(marks: readonly Mark[], view: StrokeView): Meshes {
  if (marks.length === 0) return NOTHING;
  const { zoom, bands, strips, casings, lines, signs } = buildStrokeGeometry(marks, view);
  return {
    bands: buildStrokeMesh(zoom, bands, []),
    lines: buildStrokeMesh(zoom, strips, [...casings, ...lines]),
    signs: buildSignMesh(zoom, signs),
  };
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
