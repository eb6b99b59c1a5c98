/**
 * Controls the live map without React: receives drawings, camera requests and styles, applies only changes,
 * and reports user actions. Its only state is the camera while it moves.
 */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type DrawGroupName, slotOf } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Drawing } from '../layers/drawing.ts';
import { keepEqualMarks } from '../layers/keep-equal-marks.ts';
import { pick } from '../layers/pick.ts';
import type { NameMoves } from '../layers/screen-view.ts';
import { selectVisibleMarks } from '../layers/visible-marks.ts';
import { HeldDrawing } from '../lib/held-drawing.ts';
import type { Bounds } from '../lib/mercator.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import type { Camera, Projection } from '../scene/scene.ts';
import type { CameraRequest } from '../state/session.ts';
import { moveCamera } from './camera.ts';
import { ChapterMotion } from './chapter-motion.ts';
import { drawsInSoftware } from './draws-in-software.ts';
import { EngineTiles, type EngineTilesLook } from './engine-tiles.ts';
import { type ExtraLayer, ExtraLayers } from './extra-layers.ts';
import type { MapCallbacks, MapTool, PickOwn } from './map-callbacks.ts';
import { cameraOf, type MapView, viewOf } from './map-projection.ts';
import { PendingFrames } from './map-state.ts';
import { applyStyleChanges } from './map-style.ts';
import { MarksOnMap } from './marks-on-map.ts';
import { NamesOfTen } from './names-of-ten.ts';
import { type OwnMarks, withOwnMarks } from './own-marks.ts';
import { Pointer } from './pointer.ts';
import { StrokesOnMap } from './strokes-on-map.ts';
import { makeImage } from './symbol-image.ts';
import { TakenRoom } from './taken-room.ts';

/** Interval for preparing geometry during moves: a late frame is worse than a line 9 % too thin. */
const REFRESH_MS = 160;

/** Longest time without a frame; a map whose tiles do not arrive is then drawn with what has arrived. */
const LONGEST_START_MS = 15_000;
const LONGEST_CHANGE_MS = 3000;

export class MapController {
  readonly #map: MapLibreMap;
  readonly #callbacks: MapCallbacks;
  readonly #strokes: StrokesOnMap;
  readonly #marks: MarksOnMap;
  readonly #room: TakenRoom;
  readonly #namesOfTen: NamesOfTen;
  readonly #motion: ChapterMotion;
  readonly #frames: PendingFrames;
  readonly #extras: ExtraLayers;
  readonly #engineTiles: EngineTiles;
  /** The drawing from `setDrawing`, and the one with the user's marks. */
  #given: Drawing = [];
  #drawing: Drawing = [];
  readonly #ownMarks = new Map<string, OwnMarks>();
  #ownPick: PickOwn = () => null;
  readonly #followers = new Set<() => void>();
  #tokens: Tokens;
  #style: StyleSpecification;
  /** The style currently on the map: the initial one until it is loaded. */
  #worn: StyleSpecification;
  #projection: Projection;
  /** The last reported camera. */
  #camera: Camera;
  #isLoaded = false;
  #lastRefresh = 0;
  readonly #pointer: Pointer;
  #isRestoring = false;
  readonly #held: HeldDrawing;
  #isFollowing = false;
  #followTimer: ReturnType<typeof setTimeout> | undefined;
  #scale = 1;

  /** @param style the map's initial one, from `buildMapStyle` */
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
    this.#worn = start.style;
    this.#projection = start.projection;
    this.#camera = start.camera;
    this.#held = new HeldDrawing(map.getCanvas(), () => map.triggerRepaint());
    // The picture of the page lies beneath the map until it is idle.
    this.#held.hold(LONGEST_START_MS);
    this.#marks = new MarksOnMap(map, () => this.#frames.state === 'idle');
    this.#room = new TakenRoom(map);
    this.#namesOfTen = new NamesOfTen(map);
    this.#strokes = new StrokesOnMap(() => map.triggerRepaint());
    this.#frames = new PendingFrames(map, callbacks.onState);
    this.#motion = new ChapterMotion(this.#strokes, this.#marks, start.reducedMotion, {
      isLoaded: () => this.#isLoaded,
      isDrawn: () => this.#frames.state !== 'loading',
      visible: () => selectVisibleMarks(this.#drawing, map.getZoom()),
      view: () => ({ bounds: boundsOf(map), zoom: map.getZoom() }),
      refresh: () => this.#refresh(),
      expectFrames: () => this.#frames.expect(),
      repaint: () => map.triggerRepaint(),
      onReveal: callbacks.onReveal,
    });
    this.#engineTiles = new EngineTiles(map);
    this.#extras = new ExtraLayers(map, () => {
      if (!this.#frames.isFrameDue) this.#rest();
    });
    for (const [layer, group] of this.#strokes.layers) this.#extras.add(layer, group, false);
    this.#pointer = new Pointer(map, {
      pickAt: ({ x, y }, tolerancePx) => this.#pickAt([x, y], tolerancePx),
      pickOwn: ({ x, y }, tolerancePx) =>
        this.#ownPick([x, y], tolerancePx, this.view, map.unproject([x, y]).toArray()),
      isReady: () => this.#isLoaded,
      onHover: callbacks.onHover,
      onPick: callbacks.onPick,
    });
    this.#listen();
  }

  /** The current view, for keyboard focus. */
  get view(): MapView {
    return viewOf(this.#map, this.#projection);
  }

  /**
   * Shows a drawing; unchanged marks are not updated.
   * @param chapter step of a briefing; a new one reveals its new lines in the direction of travel, and
   *   between chapters other changes fade
   */
  setDrawing(drawing: Drawing, chapter: string | null = null): void {
    const kept = keepEqualMarks(this.#given, drawing);
    if (kept === this.#given && chapter === this.#motion.chapter) return;
    const fades = this.#motion.setChapter(chapter);
    this.#given = kept;
    this.#drawing = withOwnMarks(kept, [...this.#ownMarks.values()]);
    this.#refresh(fades);
  }

  /** Changes theme or language. Call `setDrawing` with the new tokens right after. */
  setLook(tokens: Tokens, style: StyleSpecification): void {
    this.#style = style;
    this.#tokens = tokens;
    this.#applyTheme();
    this.#motion.finishFade();
    this.#refresh();
  }

  setProjection(projection: Projection): void {
    if (projection === this.#projection) return;
    this.#projection = projection;
    if (!this.#isLoaded) return;
    this.#map.setProjection({ type: projection });
    this.#frames.expect();
  }

  /** Sets how much larger than its CSS px the map is displayed, to raise its resolution. */
  setScale(scale: number): void {
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.#map.setPixelRatio(Math.max(1, window.devicePixelRatio) * scale);
    this.#frames.expect();
  }

  setReducedMotion(isReduced: boolean): void {
    if (isReduced === this.#motion.isStill) return;
    this.#motion.setStill(isReduced);
    this.#refresh();
  }

  get camera(): Camera {
    return cameraOf(this.#map);
  }

  /**
   * Follows another map's movement: no camera reports, and geometry is prepared as rarely as while moving.
   */
  followTo({ lng, lat, zoom, bearing, pitch }: Camera): void {
    this.#isFollowing = true;
    this.#extras.setFollowing(true);
    this.#map.jumpTo({ center: [lng, lat], zoom, bearing, pitch });
    this.#isFollowing = false;
    this.#camera = cameraOf(this.#map);
    clearTimeout(this.#followTimer);
    this.#followTimer = setTimeout(() => {
      this.#extras.setFollowing(false);
      this.#refresh();
    }, REFRESH_MS);
  }

  /** Moves the camera; without flight for reduced motion. */
  move(wish: CameraRequest): void {
    moveCamera(this.#map, wish, this.#motion.isStill);
  }

  /** Prepares a draw group for layers: the first costs an extra frame. */
  holdExtras(group: DrawGroupName): void {
    if (this.#extras.hold(group, this.#isLoaded)) this.#frames.expect();
  }

  /**
   * Adds a custom layer to a draw group; it remains until `removeExtra`, through style changes and lost
   * contexts.
   */
  addExtra(layer: ExtraLayer, group: DrawGroupName): void {
    if (this.#extras.add(layer, group, this.#isLoaded)) this.#frames.expect();
    else this.#expectOverlay();
  }

  removeExtra(id: string): void {
    if (this.#extras.remove(id)) this.#frames.expect();
    else this.#expectOverlay();
  }

  /** Shows the records engine's tiles; `null` for none. */
  showEngineTiles(look: EngineTilesLook | null): void {
    this.#engineTiles.show(look, this.#isLoaded);
    this.#frames.expect();
  }

  /** Sets an owner's additional marks until replaced; `null` for none. */
  setOwnMarks(owner: string, own: OwnMarks | null): void {
    if (own === null) this.#ownMarks.delete(owner);
    else this.#ownMarks.set(owner, own);
    this.#drawing = withOwnMarks(this.#given, [...this.#ownMarks.values()]);
    this.#refresh();
  }

  /** Sets boxes over the map that names must avoid, px. Names move once the map is at rest. */
  setOver(boxes: readonly ScreenBox[]): void {
    this.#room.set(boxes);
    if (this.#frames.state === 'idle') this.#rest();
    // The first frame avoids them too.
    else if (this.#frames.state === 'loading' && this.#isLoaded) this.#room.update();
  }

  /** Sets moves of jurisdiction names, applied once the map is at rest. */
  setNameMoves(moves: NameMoves): void {
    this.#namesOfTen.set(moves);
    if (this.#frames.state === 'idle') this.#rest();
  }

  /** Sets a pick function with priority over features. */
  setOwnPick(pickOwn: PickOwn | null): void {
    this.#ownPick = pickOwn ?? (() => null);
  }

  /** Sends presses and moves to a tool; `null` ends that. */
  setTool(tool: MapTool | null): void {
    this.#pointer.setTool(tool);
    if (tool === null) this.#map.doubleClickZoom.enable();
    else this.#map.doubleClickZoom.disable();
  }

  /**
   * Calls back for every frame that changes screen positions.
   * @returns a function that unsubscribes
   */
  follow(onView: () => void): () => void {
    this.#followers.add(onView);
    return () => void this.#followers.delete(onView);
  }

  /** Returns [lng, lat] of a screen point, px from the map's corner. */
  unproject([x, y]: readonly [number, number]): [number, number] {
    const { lng, lat } = this.#map.unproject([x, y]).wrap();
    return [lng, lat];
  }

  /** Call when an extra layer's content has changed. */
  redrawExtra(layer: ExtraLayer): void {
    if (layer.showStill?.() === true) this.#expectOverlay();
    else this.#frames.expect();
  }

  /** Call before the map is removed. */
  destroy(): void {
    this.#pointer.stop();
    this.#held.release();
    clearTimeout(this.#followTimer);
    this.#motion.stop();
  }

  #listen(): void {
    const map = this.#map;
    map.setMissingStyleImageResolver((id) => {
      const ratio = Math.max(1, window.devicePixelRatio);
      const image = map.hasImage(id) ? null : makeImage(id, ratio);
      if (image !== null) map.addImage(id, image, { pixelRatio: ratio });
    });
    map.on('style.load', () => this.#start());
    // The style may have loaded before the controller existed.
    if (map.style !== undefined && map.getLayer(slotOf('lines')) !== undefined) this.#start();
    map.on('render', () => this.#marks.giveWaiting());
    map.on('idle', () => {
      if (this.#held.isHeld) {
        this.#held.release();
        this.#frames.expect();
        return;
      }
      this.#frames.endFrame();
      this.#rest();
    });
    map.on('movestart', () => {
      this.#frames.setBusy();
      if (this.#frames.state !== 'loading') this.#held.release();
    });
    map.on('move', () => {
      for (const onView of this.#followers) onView();
      if (performance.now() - this.#lastRefresh > REFRESH_MS) this.#refresh();
    });
    map.on('resize', () => {
      for (const onView of this.#followers) onView();
    });
    map.on('moveend', () => {
      if (this.#isFollowing) return;
      this.#refresh();
      this.#reportCamera();
    });
    map.on('webglcontextlost', () => this.#lose());
    map.on('webglcontextrestored', () => {
      this.#isRestoring = true;
    });
  }

  /** Called whenever the style is loaded. */
  #start(): void {
    this.#isLoaded = true;
    this.#applyTheme();
    this.#marks.forget();
    this.#room.forget();
    this.#namesOfTen.forget();
    this.#map.setProjection({ type: this.#projection });
    this.#extras.start();
    this.#engineTiles.start();
    this.#room.update();
    this.#refresh();
  }

  /** A briefing opened by link may change the theme while the map loads. */
  #applyTheme(): void {
    if (!this.#isLoaded || this.#worn === this.#style) return;
    applyStyleChanges(this.#map, this.#worn, this.#style);
    this.#worn = this.#style;
    this.#frames.expect();
  }

  /** @param fades whether changes fade */
  #refresh(fades = false): void {
    if (!this.#isLoaded) return;
    this.#lastRefresh = performance.now();
    const zoom = this.#map.getZoom();
    const visible = selectVisibleMarks(this.#drawing, zoom);
    const { reveal } = this.#strokes;
    reveal.show(visible);
    const isNewStrokes = this.#strokes.update(visible, this.#tokens, zoom, boundsOf(this.#map), fades);
    const isNewMarks = this.#marks.update(visible, zoom, reveal.isHeld, fades);
    if (isNewMarks && !fades) this.#holdAtRest();
    if (isNewStrokes || isNewMarks) this.#frames.expect();
    this.#motion.animate();
  }

  /** Has a map at rest show new marks in one frame, where frames are slow. Overlays read each frame. */
  #holdAtRest(): void {
    const gl = this.#map.getCanvas().getContext('webgl2');
    const isMoving = this.#strokes.isMoving && !this.#motion.isStill;
    if (this.#frames.state !== 'idle' || isMoving || this.#extras.hasOverlays) return;
    if (gl !== null && drawsInSoftware(gl)) this.#held.hold(LONGEST_CHANGE_MS);
  }

  /** An overlay changes without a frame, immediately or soon. */
  #expectOverlay(): void {
    if (this.#extras.isWaiting) this.#frames.setState('busy');
    // A pending overlay may have been replaced by a finished one.
    else if (!this.#frames.isFrameDue) this.#rest();
  }

  /** MapLibre is idle. */
  #rest(): void {
    if (!this.#isLoaded || this.#marks.isWaiting || this.#extras.isWaiting || !this.#motion.rest()) return;
    const [areMoved, isTaken] = [this.#namesOfTen.update(), this.#room.update()];
    if (areMoved || isTaken) {
      this.#frames.expect();
      return;
    }
    // Near the poles MapLibre limits the centre, so the camera may differ from the request.
    if (isElsewhere(cameraOf(this.#map), this.#camera)) this.#reportCamera();
    this.#frames.setState('idle');
    this.#motion.animate();
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
    this.#held.release();
    this.#motion.lose();
    this.#extras.lose();
    this.#frames.setState('busy');
    this.#callbacks.onContextLost();
  }

  #pickAt(point: readonly [number, number], tolerancePx: number): FeatureId[] {
    const { project, zoom } = this.view;
    return pick(selectVisibleMarks(this.#drawing, zoom), project, point, tolerancePx);
  }
}

/** Whether cameras really differ. */
function isElsewhere(a: Camera, b: Camera): boolean {
  return Math.abs(a.lat - b.lat) > 0.01 || Math.abs(a.zoom - b.zoom) > 0.02;
}

function boundsOf(map: MapLibreMap): Bounds {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
