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
import { pick } from '../layers/pick.ts';
import type { NameMoves } from '../layers/screen-view.ts';
import { selectVisibleMarks } from '../layers/visible-marks.ts';
import type { Bounds } from '../lib/mercator.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import type { Camera, Projection } from '../scene/scene.ts';
import type { CameraRequest } from '../state/session.ts';
import { moveCamera } from './camera.ts';
import { EngineTiles, type EngineTilesLook } from './engine-tiles.ts';
import { type ExtraLayer, ExtraLayers } from './extra-layers.ts';
import { FadeRun } from './fade-run.ts';
import { cameraOf, type MapView, viewOf } from './map-projection.ts';
import { applyStyleChanges } from './map-style.ts';
import { MarksOnMap } from './marks-on-map.ts';
import { NamesOfTen } from './names-of-ten.ts';
import { type OwnMarks, withOwnMarks } from './own-marks.ts';
import { Pointer } from './pointer.ts';
import { StrokeOverlay } from './stroke-overlay.ts';
import { makeImage } from './symbol-image.ts';
import { TakenRoom } from './taken-room.ts';

/**
 * `loading` until the first complete frame, `busy` while anything moves or is prepared, `idle` when all is
 * drawn.
 */
export type MapState = 'loading' | 'busy' | 'idle';

export type RevealState = 'drawing' | 'drawn';

export interface MapCallbacks {
  readonly onState: (state: MapState) => void;
  /** The feature under the pointer; `null` for none. */
  readonly onHover: (feature: FeatureId | null) => void;
  /** Called with the features at a pressed point, nearest first; empty for none. */
  readonly onPick: (features: readonly FeatureId[]) => void;
  /** Called once after each move, at rest. */
  readonly onCamera: (camera: Camera) => void;
  readonly onContextLost: () => void;
  /** The map draws again. */
  readonly onContextRestored: () => void;
  /** Called when a chapter's reveal starts or ends. */
  readonly onReveal: (state: RevealState) => void;
}

/** Returns the action for a press at a point; `null` if no user object is there. */
export type PickOwn = (
  point: readonly [x: number, y: number],
  tolerancePx: number,
  view: MapView,
  /** [lng, lat] of the point. */
  position: readonly [number, number],
) => (() => void) | null;

/** Takes every press and move on the map, for drawing; features are not picked meanwhile. */
export interface MapTool {
  /** @param position [lng, lat] of the point */
  readonly onPress: (point: readonly [x: number, y: number], position: readonly [number, number]) => void;
  /** Called on double press. */
  readonly onDouble: () => void;
  readonly onMove: (point: readonly [x: number, y: number], position: readonly [number, number]) => void;
}

/** Interval for preparing geometry during moves: a late frame is worse than a line 9 % too thin. */
const REFRESH_MS = 160;

export class MapController {
  readonly #map: MapLibreMap;
  readonly #callbacks: MapCallbacks;
  readonly #strokes: StrokeOverlay;
  readonly #marks: MarksOnMap;
  readonly #room: TakenRoom;
  readonly #namesOfTen: NamesOfTen;
  readonly #fade = new FadeRun();
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
  #isStill: boolean;
  /** The last reported camera. */
  #camera: Camera;
  #isLoaded = false;
  #state: MapState = 'loading';
  /** Remaining frames until the latest input is surely drawn: deck.gl uses its own frame. */
  #framesToCome = 0;
  /** Whether MapLibre has work and has not yet reported idle. */
  #isFrameDue = true;
  #lastRefresh = 0;
  readonly #pointer: Pointer;
  #motionFrame = 0;
  /** The shown step of a briefing; `null` outside one. */
  #chapter: string | null = null;
  #isRestoring = false;
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
    this.#isStill = start.reducedMotion;
    this.#camera = start.camera;
    this.#marks = new MarksOnMap(map);
    this.#room = new TakenRoom(map);
    this.#namesOfTen = new NamesOfTen(map);
    this.#strokes = new StrokeOverlay(map);
    this.#engineTiles = new EngineTiles(map);
    this.#extras = new ExtraLayers(map, () => {
      if (!this.#isFrameDue) this.#rest();
    });
    this.#pointer = new Pointer(map, {
      pickAt: ({ x, y }, tolerancePx) => this.#pickAt([x, y], tolerancePx),
      pickOwn: ({ x, y }, tolerancePx) =>
        this.#ownPick([x, y], tolerancePx, this.view, map.unproject([x, y]).toArray()),
      isReady: () => this.#isLoaded,
      onHover: callbacks.onHover,
      onPick: callbacks.onPick,
    });
    callbacks.onState('loading');
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
    const isEntered = chapter !== null && chapter !== this.#chapter;
    if (drawing === this.#given && chapter === this.#chapter) return;
    const fades = isEntered && this.#enterFade();
    this.#chapter = chapter;
    if (chapter === null) this.#finishReveal();
    this.#strokes.setRevealing(chapter !== null && !this.#isStill);
    if (isEntered) this.#enter();
    this.#given = drawing;
    this.#drawing = withOwnMarks(drawing, [...this.#ownMarks.values()]);
    this.#refresh(fades);
  }

  /** Changes theme or language. Call `setDrawing` with the new tokens right after. */
  setLook(tokens: Tokens, style: StyleSpecification): void {
    this.#style = style;
    this.#tokens = tokens;
    this.#applyTheme();
    this.#finishFade();
    this.#refresh();
  }

  setProjection(projection: Projection): void {
    if (projection === this.#projection) return;
    this.#projection = projection;
    if (!this.#isLoaded) return;
    this.#map.setProjection({ type: projection });
    if (this.#strokes.reveal.isRunning) this.#finishReveal();
    // deck.gl caches geometry by projection: in Mercator, lines would end at a horizon. The overlay restarts
    // at rest.
    this.#strokes.detach();
    this.#expectFrames();
  }

  /** Sets how much larger than its CSS px the map is displayed, to raise its resolution. */
  setScale(scale: number): void {
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.#map.setPixelRatio(Math.max(1, window.devicePixelRatio) * scale);
    this.#expectFrames();
  }

  setReducedMotion(isReduced: boolean): void {
    if (isReduced === this.#isStill) return;
    this.#isStill = isReduced;
    this.#finishFade();
    this.#finishReveal();
    this.#strokes.setRevealing(this.#chapter !== null && !isReduced);
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
    moveCamera(this.#map, wish, this.#isStill);
  }

  /** Prepares a draw group for layers: the first costs an extra frame. */
  holdExtras(group: DrawGroupName): void {
    if (this.#extras.hold(group, this.#isLoaded)) this.#expectFrame();
  }

  /**
   * Adds a custom layer to a draw group; it remains until `removeExtra`, through style changes and lost
   * contexts.
   */
  addExtra(layer: ExtraLayer, group: DrawGroupName): void {
    if (this.#extras.add(layer, group, this.#isLoaded)) this.#expectFrame();
    else this.#expectOverlay();
  }

  removeExtra(id: string): void {
    if (this.#extras.remove(id)) this.#expectFrame();
    else this.#expectOverlay();
  }

  /** Shows the records engine's tiles; `null` for none. */
  showEngineTiles(look: EngineTilesLook | null): void {
    this.#engineTiles.show(look, this.#isLoaded);
    this.#expectFrame();
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
    if (this.#state === 'idle') this.#rest();
  }

  /** Sets moves of jurisdiction names, applied once the map is at rest. */
  setNameMoves(moves: NameMoves): void {
    this.#namesOfTen.set(moves);
    if (this.#state === 'idle') this.#rest();
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
    else this.#expectFrame();
  }

  /** Call before the map is removed. */
  destroy(): void {
    this.#pointer.stop();
    clearTimeout(this.#followTimer);
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
    // The style may have loaded before the controller existed.
    if (map.style !== undefined && map.getLayer(slotOf('lines')) !== undefined) this.#start();
    map.on('render', () => this.#marks.giveWaiting());
    map.on('idle', () => {
      this.#isFrameDue = false;
      this.#rest();
    });
    map.on('movestart', () => {
      this.#isFrameDue = true;
      this.#setState('busy');
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
    this.#refresh();
  }

  /** A briefing opened by link may change the theme while the map loads. */
  #applyTheme(): void {
    if (!this.#isLoaded || this.#worn === this.#style) return;
    applyStyleChanges(this.#map, this.#worn, this.#style);
    this.#worn = this.#style;
    this.#expectFrames();
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
    if (isNewStrokes || isNewMarks) this.#expectFrames();
    this.#animate();
  }

  #setState(state: MapState): void {
    if (state === this.#state || (state === 'busy' && this.#state === 'loading')) return;
    this.#state = state;
    this.#callbacks.onState(state);
  }

  /** A custom layer draws with the next frame, after which MapLibre fires idle. */
  #expectFrame(): void {
    this.#setState('busy');
    this.#isFrameDue = true;
    if (this.#isLoaded) this.#map.triggerRepaint();
  }

  /** An overlay changes without a frame, immediately or soon. */
  #expectOverlay(): void {
    if (this.#extras.isWaiting) this.#setState('busy');
    // A pending overlay may have been replaced by a finished one.
    else if (!this.#isFrameDue) this.#rest();
  }

  /** New input takes some frames to be drawn before the map is at rest. */
  #expectFrames(): void {
    this.#setState('busy');
    this.#isFrameDue = true;
    if (this.#framesToCome === 0) requestAnimationFrame(() => this.#countFrame());
    this.#framesToCome = 2;
  }

  #countFrame(): void {
    this.#framesToCome -= 1;
    if (this.#framesToCome > 0) requestAnimationFrame(() => this.#countFrame());
    else this.#map.triggerRepaint();
  }

  /** MapLibre is idle. Only now is the overlay attached, when layers can be ordered. */
  #rest(): void {
    if (!this.#isLoaded || this.#framesToCome > 0 || this.#marks.isWaiting || this.#extras.isWaiting) return;
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
    if (this.#fade.isRunning) return;
    this.#marks.settle();
    if (this.#strokes.reveal.isWaiting) {
      this.#beginReveal();
      return;
    }
    if (this.#strokes.reveal.isRunning) return;
    const [areMoved, isTaken] = [this.#namesOfTen.update(), this.#room.update()];
    if (areMoved || isTaken) {
      this.#expectFrames();
      return;
    }
    // Near the poles MapLibre limits the centre, so the camera may differ from the request.
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
    this.#fade.finish();
    this.#finishReveal();
    this.#strokes.abandon();
    this.#extras.lose();
    this.#setState('busy');
    this.#callbacks.onContextLost();
  }

  /** Holds new marks back until the map is at rest. */
  #enter(): void {
    if (this.#isStill || !this.#isLoaded) {
      this.#callbacks.onReveal('drawn');
      return;
    }
    this.#strokes.reveal.enter(selectVisibleMarks(this.#drawing, this.#map.getZoom()));
    this.#callbacks.onReveal('drawing');
    this.#expectFrames();
  }

  /** At rest: starts the reveal of marks held back. */
  #beginReveal(): void {
    const zoom = this.#map.getZoom();
    const visible = selectVisibleMarks(this.#drawing, zoom);
    if (!this.#strokes.reveal.begin(visible, { bounds: boundsOf(this.#map), zoom })) {
      this.#callbacks.onReveal('drawn');
    }
    this.#refresh();
    this.#expectFrames();
  }

  #moveReveal(time: number): void {
    const { reveal } = this.#strokes;
    const isStep = reveal.moveTo(time);
    if (!reveal.isRunning) {
      this.#callbacks.onReveal('drawn');
      this.#expectFrames();
    }
    if (isStep) this.#refresh();
    this.#map.triggerRepaint();
  }

  /** Draws everything at once. */
  #finishReveal(): void {
    const { reveal } = this.#strokes;
    if (!reveal.isWaiting && !reveal.isRunning) return;
    reveal.finish();
    this.#callbacks.onReveal('drawn');
  }

  /**
   * Starts a chapter's fade.
   * @returns whether changes fade: only from another chapter, and if no fade is running
   */
  #enterFade(): boolean {
    const isBetween = this.#chapter !== null && this.#isLoaded && !this.#isStill;
    const { isRunning } = this.#fade;
    const fades = isBetween && this.#fade.enter(performance.now());
    if (isRunning) this.#finishFade();
    return fades;
  }

  #moveFade(time: number): void {
    const moment = this.#fade.moveTo(time, this.#marks.isReady);
    this.#marks.fadeTo(moment);
    this.#strokes.fadeTo(moment);
    if (this.#fade.isRunning) return;
    this.#expectFrames();
    this.#animate();
  }

  /** Ends the fade with everything drawn. */
  #finishFade(): void {
    this.#fade.finish();
    this.#marks.fadeTo(1);
    this.#strokes.fadeTo(1);
  }

  /** Starts or stops animations: fades, reveals and moving signs, unless motion is reduced. */
  #animate(): void {
    const { reveal } = this.#strokes;
    const isMoving = this.#strokes.isMoving && !this.#isStill;
    const isWanted = this.#fade.isRunning || ((isMoving || reveal.isRunning) && this.#strokes.isAttached);
    if (isWanted && this.#motionFrame === 0) {
      const step = (time: number) => {
        this.#motionFrame = requestAnimationFrame(step);
        if (this.#fade.isRunning) this.#moveFade(time);
        if (reveal.isRunning) this.#moveReveal(time);
        if (!this.#strokes.isMoving || this.#isStill) return;
        this.#strokes.animate(time);
        // With moving signs MapLibre is never idle, so rest is detected here.
        if (this.#framesToCome === 0 && !this.#map.isMoving() && this.#map.areTilesLoaded()) this.#rest();
      };
      this.#motionFrame = requestAnimationFrame(step);
    } else if (!isWanted && this.#motionFrame !== 0) {
      cancelAnimationFrame(this.#motionFrame);
      this.#motionFrame = 0;
      this.#strokes.still();
    }
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
