/**
 * The live map as one object without React. It receives drawings, wishes of the camera and the look, does only what has changed, and
 * reports what a reader does. It keeps no state of the atlas: the camera while it moves is the only thing it owns.
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

/** `loading` until the first complete picture, `busy` while anything moves or is being prepared, `idle` when all is drawn. */
export type MapState = 'loading' | 'busy' | 'idle';

export type RevealState = 'drawing' | 'drawn';

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
  /** What a chapter brings in is drawing itself, or all is drawn. */
  readonly onReveal: (state: RevealState) => void;
}

/** What is to be done when a point of the screen is pressed; `null` when nothing of a reader's own stands there. */
export type PickOwn = (
  point: readonly [x: number, y: number],
  tolerancePx: number,
  view: MapView,
  /** [lng, lat] of the point. */
  position: readonly [number, number],
) => (() => void) | null;

/** What takes every press and move of the pointer on the map, as drawing does; features are not picked meanwhile. */
export interface MapTool {
  /** @param position [lng, lat] of the point */
  readonly onPress: (point: readonly [x: number, y: number], position: readonly [number, number]) => void;
  /** Pressed twice in one place. */
  readonly onDouble: () => void;
  readonly onMove: (point: readonly [x: number, y: number], position: readonly [number, number]) => void;
}

/** While moving, new geometry is prepared at most so often: a frame that is late is worse than a line 9 % too thin. */
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
  /** What was given by `setDrawing`, and with own marks what is drawn. */
  #given: Drawing = [];
  #drawing: Drawing = [];
  readonly #ownMarks = new Map<string, OwnMarks>();
  #ownPick: PickOwn = () => null;
  readonly #followers = new Set<() => void>();
  #tokens: Tokens;
  #style: StyleSpecification;
  /** The style of the map itself: the one that it was made with, until that is there and can be changed. */
  #worn: StyleSpecification;
  #projection: Projection;
  #isStill: boolean;
  /** The one that the store knows of. */
  #camera: Camera;
  #isLoaded = false;
  #state: MapState = 'loading';
  /** Frames still to come until what was given last is surely drawn: deck.gl takes it up in its own frame. */
  #framesToCome = 0;
  /** MapLibre has been given something to do, and has not said yet that it is done. */
  #isFrameDue = true;
  #lastRefresh = 0;
  readonly #pointer: Pointer;
  #motionFrame = 0;
  /** The step of a briefing that is shown; `null` outside of one. */
  #chapter: string | null = null;
  #isRestoring = false;
  #isFollowing = false;
  #followTimer: ReturnType<typeof setTimeout> | undefined;
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

  /** What is where, now; for keyboard focus. */
  get view(): MapView {
    return viewOf(this.#map, this.#projection);
  }

  /**
   * Shows a drawing; parts that are the same marks as before are left alone.
   * @param chapter the step of a briefing that it belongs to; when another one comes in, its new lines draw themselves in the direction of travel, and
   *   from one chapter to the next everything else fades
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

  /** Changes theme or language. Give the drawing in the new tokens right after. */
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

  /** Follows another map that is moved, frame by frame: nothing is reported, and new geometry is prepared as seldom as while moving. */
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

  /** Moves the camera; without flight when motion is to be reduced. */
  move(wish: CameraRequest): void {
    moveCamera(this.#map, wish, this.#isStill);
  }

  /** Readies a draw group for layers that will be put there: the first costs a frame more than others. */
  holdExtras(group: DrawGroupName): void {
    if (this.#extras.hold(group, this.#isLoaded)) this.#expectFrame();
  }

  /**
   * Puts a layer on the map that draws itself, within a draw group; it stays until `removeExtra`, through changes of style and a lost
   * context.
   */
  addExtra(layer: ExtraLayer, group: DrawGroupName): void {
    if (this.#extras.add(layer, group, this.#isLoaded)) this.#expectFrame();
    else this.#expectOverlay();
  }

  removeExtra(id: string): void {
    if (this.#extras.remove(id)) this.#expectFrame();
    else this.#expectOverlay();
  }

  /** Records that an engine draws; `null` for none. */
  showEngineTiles(look: EngineTilesLook | null): void {
    this.#engineTiles.show(look, this.#isLoaded);
    this.#expectFrame();
  }

  /** Marks of an owner besides those of the drawing, which stay until the owner gives others; `null` for none. */
  setOwnMarks(owner: string, own: OwnMarks | null): void {
    if (own === null) this.#ownMarks.delete(owner);
    else this.#ownMarks.set(owner, own);
    this.#drawing = withOwnMarks(this.#given, [...this.#ownMarks.values()]);
    this.#refresh();
  }

  /**
   * Where something stands over the map, px: no name is set there. Names give way once the map is at rest.
   */
  setOver(boxes: readonly ScreenBox[]): void {
    this.#room.set(boxes);
    if (this.#state === 'idle') this.#rest();
  }

  /** How names of the ten are to move, once the map is at rest. */
  setNameMoves(moves: NameMoves): void {
    this.#namesOfTen.set(moves);
    if (this.#state === 'idle') this.#rest();
  }

  /** Asks this before features are looked for where the pointer is. */
  setOwnPick(pickOwn: PickOwn | null): void {
    this.#ownPick = pickOwn ?? (() => null);
  }

  /** Hands presses and moves of the pointer to a tool; `null` gives them back. */
  setTool(tool: MapTool | null): void {
    this.#pointer.setTool(tool);
    if (tool === null) this.#map.doubleClickZoom.enable();
    else this.#map.doubleClickZoom.disable();
  }

  /** Calls back with every frame in which places lie elsewhere on the screen. @returns what ends it */
  follow(onView: () => void): () => void {
    this.#followers.add(onView);
    return () => void this.#followers.delete(onView);
  }

  /** [lng, lat] of a point of the screen, px from the map's corner. */
  unproject([x, y]: readonly [number, number]): [number, number] {
    const { lng, lat } = this.#map.unproject([x, y]).wrap();
    return [lng, lat];
  }

  /** Says that an extra layer shows something else now. */
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
    // The map may have read its style before it came here.
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

  /** The style is there, first or again after a lost context. */
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

  /** A briefing that a link opens changes the theme while the map is still being made. */
  #applyTheme(): void {
    if (!this.#isLoaded || this.#worn === this.#style) return;
    applyStyleChanges(this.#map, this.#worn, this.#style);
    this.#worn = this.#style;
    this.#expectFrames();
  }

  /** @param fades whether what has changed fades */
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

  /** What draws itself is drawn with the next frame, after which MapLibre says whether it has more to do. */
  #expectFrame(): void {
    this.#setState('busy');
    this.#isFrameDue = true;
    if (this.#isLoaded) this.#map.triggerRepaint();
  }

  /** What stands over a still map is to be seen without a frame of it, at once or soon. */
  #expectOverlay(): void {
    if (this.#extras.isWaiting) this.#setState('busy');
    // What was awaited may have given way to what is there at once.
    else if (!this.#isFrameDue) this.#rest();
  }

  /** Something was given to be drawn: the map is at rest only some frames later. */
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

  /** MapLibre has nothing more to do. The overlay is put on first now, when layers can be put in order. */
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
    this.#fade.finish();
    this.#finishReveal();
    this.#strokes.abandon();
    this.#extras.lose();
    this.#setState('busy');
    this.#callbacks.onContextLost();
  }

  /** What comes in now is held back until the map is at rest. */
  #enter(): void {
    if (this.#isStill || !this.#isLoaded) {
      this.#callbacks.onReveal('drawn');
      return;
    }
    this.#strokes.reveal.enter(selectVisibleMarks(this.#drawing, this.#map.getZoom()));
    this.#callbacks.onReveal('drawing');
    this.#expectFrames();
  }

  /** The map is at rest: what was held back draws itself. */
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

  /** All is drawn at once. */
  #finishReveal(): void {
    const { reveal } = this.#strokes;
    if (!reveal.isWaiting && !reveal.isRunning) return;
    reveal.finish();
    this.#callbacks.onReveal('drawn');
  }

  /** A chapter comes in. @returns whether what changes with it fades: only from another chapter, and while the fade before is over */
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

  /** All that was to fade has faded. */
  #finishFade(): void {
    this.#fade.finish();
    this.#marks.fadeTo(1);
    this.#strokes.fadeTo(1);
  }

  /** Starts or stops what moves by itself: what fades, lines that draw themselves and moving signs, as drawing and reader want. */
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
        // While signs move MapLibre never comes to rest by itself: all the rest may still be done.
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

/** Further off than rounding. */
function isElsewhere(a: Camera, b: Camera): boolean {
  return Math.abs(a.lat - b.lat) > 0.01 || Math.abs(a.zoom - b.zoom) > 0.02;
}

function boundsOf(map: MapLibreMap): Bounds {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
