/**
 * The live map as one object without React. It receives drawings, wishes of the camera and the look, does only what has changed, and
 * reports what a reader does. It keeps no state of the atlas: the camera while it moves is the only thing it owns.
 */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { slotOf } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Drawing, Mark } from '../layers/drawing.ts';
import { pick } from '../layers/pick.ts';
import { selectVisibleMarks, zoomStepOf } from '../layers/visible-marks.ts';
import type { Bounds } from '../lib/mercator.ts';
import type { Camera, Projection } from '../scene/scene.ts';
import type { CameraRequest } from '../state/session.ts';
import { moveCamera } from './camera.ts';
import { cameraOf, type MapView, viewOf } from './map-projection.ts';
import { applyStyleChanges } from './map-style.ts';
import { MARK_SOURCES, type MarkSource, selectMarks, toCollection } from './mark-sources.ts';
import { isSame, StrokeOverlay } from './stroke-overlay.ts';
import { makeImage } from './symbol-image.ts';

/** `loading` until the first complete picture, `busy` while anything moves or is being prepared, `idle` when all is drawn. */
export type MapState = 'loading' | 'busy' | 'idle';

export interface MapCallbacks {
  readonly onState: (state: MapState) => void;
  /** The feature under the pointer; `null` over none. */
  readonly onHover: (feature: FeatureId | null) => void;
  /** What lies at a place that was pressed, nearest first; empty beside everything. */
  readonly onPick: (features: readonly FeatureId[]) => void;
  /** Once after each move, when the map is at rest. */
  readonly onCamera: (camera: Camera) => void;
  readonly onContextLost: () => void;
  /** The map draws again. */
  readonly onContextRestored: () => void;
}

/** How far a pointer or a finger may be off, px. */
const TOLERANCE_PX = { mouse: 5, touch: 14 } as const;
/** While moving, new geometry is prepared at most so often: a frame that is late is worse than a line 9 % too thin. */
const REFRESH_MS = 160;

export class MapController {
  readonly #map: MapLibreMap;
  readonly #callbacks: MapCallbacks;
  readonly #strokes: StrokeOverlay;
  readonly #given = new Map<MarkSource, readonly Mark[]>();
  #drawing: Drawing = [];
  #tokens: Tokens;
  #style: StyleSpecification;
  #projection: Projection;
  #isStill: boolean;
  /** The one that the store knows of. */
  #camera: Camera;
  #isLoaded = false;
  #state: MapState = 'loading';
  /** Frames still to come until what was given last is surely drawn: deck.gl takes it up in its own frame. */
  #framesToCome = 0;
  #labelStep = Number.NaN;
  #lastRefresh = 0;
  #hovered: FeatureId | null = null;
  #hoverFrame = 0;
  #motionFrame = 0;
  #isRestoring = false;
  #scale = 1;

  /** @param style the one that the map was made with, from `buildMapStyle` */
  constructor(
    map: MapLibreMap,
    start: {
      readonly tokens: Tokens;
      readonly style: StyleSpecification;
      readonly projection: Projection;
      readonly reducedMotion: boolean;
      readonly camera: Camera;
    },
    callbacks: MapCallbacks,
  ) {
    this.#map = map;
    this.#callbacks = callbacks;
    this.#tokens = start.tokens;
    this.#style = start.style;
    this.#projection = start.projection;
    this.#isStill = start.reducedMotion;
    this.#camera = start.camera;
    this.#strokes = new StrokeOverlay(map);
    callbacks.onState('loading');
    this.#listen();
  }

  /** What is where, now; for keyboard focus. */
  get view(): MapView {
    return viewOf(this.#map, this.#projection);
  }

  /** Shows a drawing; parts that are the same marks as before are left alone. */
  setDrawing(drawing: Drawing): void {
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    this.#refresh();
  }

  /** Changes theme or language. Give the drawing in the new tokens right after. */
  setLook(tokens: Tokens, style: StyleSpecification): void {
    if (style !== this.#style && this.#isLoaded) {
      applyStyleChanges(this.#map, this.#style, style);
      this.#expectFrames();
    }
    this.#style = style;
    this.#tokens = tokens;
    this.#refresh();
  }

  setProjection(projection: Projection): void {
    if (projection === this.#projection) return;
    this.#projection = projection;
    if (!this.#isLoaded) return;
    this.#map.setProjection({ type: projection });
    // deck.gl keeps what it made for the other projection: on the plane, lines would end at a horizon. At rest it starts anew.
    this.#strokes.detach();
    this.#expectFrames();
  }

  /** How many times larger than its CSS px the map is shown: so many more px it is drawn with. */
  setScale(scale: number): void {
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.#map.setPixelRatio(Math.max(1, window.devicePixelRatio) * scale);
    this.#expectFrames();
  }

  setReducedMotion(isReduced: boolean): void {
    this.#isStill = isReduced;
    this.#animate();
  }

  /** Moves the camera; without flight when motion is to be reduced. */
  move(wish: CameraRequest): void {
    moveCamera(this.#map, wish, this.#isStill);
  }

  /** Call before the map is removed. */
  destroy(): void {
    cancelAnimationFrame(this.#hoverFrame);
    cancelAnimationFrame(this.#motionFrame);
    this.#strokes.detach();
  }

  #listen(): void {
    const map = this.#map;
    map.setMissingStyleImageResolver((id) => {
      const ratio = Math.max(1, window.devicePixelRatio);
      const image = map.hasImage(id) ? null : makeImage(id, ratio);
      if (image !== null) map.addImage(id, image, { pixelRatio: ratio });
    });
    map.on('style.load', () => this.#start());
    // The map may have read its style before it came here.
    if (map.style !== undefined && map.getLayer(slotOf('lines')) !== undefined) this.#start();
    map.on('idle', () => this.#rest());
    map.on('movestart', () => this.#setState('busy'));
    map.on('move', () => {
      if (performance.now() - this.#lastRefresh > REFRESH_MS) this.#refresh();
    });
    map.on('moveend', () => {
      this.#refresh();
      this.#reportCamera();
    });
    map.on('mousemove', (event) => this.#hoverSoon(event));
    map.on('mouseout', () => this.#setHover(null));
    map.on('dragstart', () => this.#setHover(null));
    map.on('click', (event) => this.#press(event));
    map.on('webglcontextlost', () => this.#lose());
    map.on('webglcontextrestored', () => {
      this.#isRestoring = true;
    });
  }

  /** The style is there, first or again after a lost context. */
  #start(): void {
    this.#isLoaded = true;
    this.#given.clear();
    this.#map.setProjection({ type: this.#projection });
    this.#refresh();
  }

  #refresh(): void {
    if (!this.#isLoaded) return;
    this.#lastRefresh = performance.now();
    const zoom = this.#map.getZoom();
    const visible = selectVisibleMarks(this.#drawing, zoom);
    let isChanged = this.#strokes.update(visible, this.#tokens, zoom, boundsOf(this.#map));
    for (const source of MARK_SOURCES) isChanged = this.#giveMarks(source, visible, zoom) || isChanged;
    if (isChanged) this.#expectFrames();
    this.#animate();
  }

  #giveMarks(name: MarkSource, visible: Drawing, zoom: number): boolean {
    const marks = selectMarks(visible, name);
    const step = zoomStepOf(zoom);
    const isNewStep = name === 'marks-labels' && step !== this.#labelStep;
    if (!isNewStep && isSame(marks, this.#given.get(name) ?? [])) return false;
    const source = this.#map.getSource<GeoJSONSource>(name);
    if (source === undefined) return false;
    if (name === 'marks-labels') this.#labelStep = step;
    this.#given.set(name, marks);
    void source.setData(toCollection(marks, step));
    return true;
  }

  #setState(state: MapState): void {
    if (state === this.#state || (state === 'busy' && this.#state === 'loading')) return;
    this.#state = state;
    this.#callbacks.onState(state);
  }

  /** Something was given to be drawn: the map is at rest only some frames later. */
  #expectFrames(): void {
    this.#setState('busy');
    if (this.#framesToCome === 0) requestAnimationFrame(() => this.#countFrame());
    this.#framesToCome = 2;
  }

  #countFrame(): void {
    this.#framesToCome -= 1;
    if (this.#framesToCome > 0) requestAnimationFrame(() => this.#countFrame());
    else this.#map.triggerRepaint();
  }

  /** MapLibre has nothing more to do. The overlay is put on first now, when layers can be put in order. */
  #rest(): void {
    if (!this.#isLoaded || this.#framesToCome > 0) return;
    if (!this.#strokes.isAttached) {
      this.#strokes.attach();
      this.#expectFrames();
      return;
    }
    if (!this.#strokes.isPlaced) {
      this.#strokes.place();
      this.#expectFrames();
      return;
    }
    // Near the poles MapLibre stands elsewhere than it was told to: the plane ends there.
    if (isElsewhere(cameraOf(this.#map), this.#camera)) this.#reportCamera();
    this.#setState('idle');
    if (!this.#isRestoring) return;
    this.#isRestoring = false;
    this.#callbacks.onContextRestored();
  }

  #reportCamera(): void {
    this.#camera = cameraOf(this.#map);
    this.#callbacks.onCamera(this.#camera);
  }

  #lose(): void {
    this.#isLoaded = false;
    cancelAnimationFrame(this.#motionFrame);
    this.#motionFrame = 0;
    this.#strokes.abandon();
    this.#setState('busy');
    this.#callbacks.onContextLost();
  }

  /** Starts or stops the moving signs as drawing and reader want. */
  #animate(): void {
    const isWanted = this.#strokes.isMoving && !this.#isStill && this.#strokes.isAttached;
    if (isWanted && this.#motionFrame === 0) {
      const step = (time: number) => {
        this.#strokes.animate(time);
        // While signs move MapLibre never comes to rest by itself: all the rest may still be done.
        if (this.#framesToCome === 0 && !this.#map.isMoving() && this.#map.areTilesLoaded()) this.#rest();
        this.#motionFrame = requestAnimationFrame(step);
      };
      this.#motionFrame = requestAnimationFrame(step);
    } else if (!isWanted && this.#motionFrame !== 0) {
      cancelAnimationFrame(this.#motionFrame);
      this.#motionFrame = 0;
      this.#strokes.still();
    }
  }

  #pickAt(point: { readonly x: number; readonly y: number }, tolerancePx: number): FeatureId[] {
    const view = this.view;
    return pick(selectVisibleMarks(this.#drawing, view.zoom), view.project, [point.x, point.y], tolerancePx);
  }

  #hoverSoon(event: MapMouseEvent): void {
    cancelAnimationFrame(this.#hoverFrame);
    this.#hoverFrame = requestAnimationFrame(() => {
      if (this.#isLoaded && !this.#map.isMoving()) {
        this.#setHover(this.#pickAt(event.point, TOLERANCE_PX.mouse)[0] ?? null);
      }
    });
  }

  #setHover(feature: FeatureId | null): void {
    if (feature === null) cancelAnimationFrame(this.#hoverFrame);
    if (feature === this.#hovered) return;
    this.#hovered = feature;
    this.#map.getCanvasContainer().style.cursor = feature === null ? '' : 'pointer';
    this.#callbacks.onHover(feature);
  }

  #press(event: MapMouseEvent): void {
    // The second press of a double click belongs to its zoom.
    if (!this.#isLoaded || event.originalEvent.detail > 1) return;
    const isTouch = (event.originalEvent as PointerEvent).pointerType === 'touch';
    this.#callbacks.onPick(this.#pickAt(event.point, isTouch ? TOLERANCE_PX.touch : TOLERANCE_PX.mouse));
  }
}

/** Further off than rounding. */
function isElsewhere(a: Camera, b: Camera): boolean {
  return Math.abs(a.lat - b.lat) > 0.01 || Math.abs(a.zoom - b.zoom) > 0.02;
}

function boundsOf(map: MapLibreMap): Bounds {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
