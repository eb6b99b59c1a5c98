/**
 * Opens the live map over the static map of a page. The static map stays until the live one is drawn, and its
 * names until the map moves; when the map is closed or fails, it is shown again. Loaded on request.
 */
import { Map as MapLibreMap } from 'maplibre-gl';
import type { ThemeId } from '../../../styles/tokens/tokens.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { HeldDrawing } from '../../lib/held-drawing.ts';
import { LIVE_CSS } from './live.css.ts';
import type { LiveMap, LiveNames, LiveSource } from './live-map.ts';
import { makeMeans } from './live-means.ts';
import { fetchText, loadFonts, prepareWorker, yieldToEventLoop } from './load-live.ts';
import { paintImage } from './paint-image.ts';
import {
  decodeSource,
  homeIn,
  readTopology,
  sourcesOf,
  stepAt,
  themedImages,
  themedLayers,
} from './themed-style.ts';

export interface LiveDoor {
  /** Box of the static map. */
  readonly box: HTMLElement;
  /** Addresses. */
  readonly map: string;
  readonly names: string;
  readonly worker: string;
  readonly onChoose: (feature: FeatureId) => void;
  /**
   * Called when the static map is shown again.
   * @param isLost whether the map failed
   */
  readonly onClose: (isLost: boolean) => void;
}

export interface OpenLive {
  readonly canvas: HTMLElement;
}

const IMAGE_RATIO = 2;

/** Px around a point in which a feature is selected. */
const REACH_PX = 8;

/** Time limit for the first complete drawing. */
const PATIENCE_MS = 60_000;

/** As in the style sheet of the page: the later one wins. */
const THEME_QUERIES = [
  ['(prefers-color-scheme: dark)', 'dark'],
  ['(prefers-contrast: more)', 'contrast'],
] as const;

function themeNow(): ThemeId {
  const { theme = 'auto' } = document.documentElement.dataset;
  if (theme !== 'auto') return theme as ThemeId;
  return THEME_QUERIES.findLast(([query]) => matchMedia(query).matches)?.[1] ?? 'light';
}

/** Opens the map. Rejects if it cannot be and leaves the page unchanged. */
export async function openLive(door: LiveDoor): Promise<OpenLive> {
  const [map, names, worker] = await Promise.all([
    fetchText(door.map).then((text) => JSON.parse(text) as LiveMap),
    fetchText(door.names).then((text) => JSON.parse(text) as LiveNames),
    fetchText(door.worker),
  ]);
  await loadFonts(names);
  const workerUrl = prepareWorker(worker);
  const live = new LiveView(door, map, names);
  try {
    await live.open();
  } catch (error) {
    live.remove();
    throw error;
  } finally {
    URL.revokeObjectURL(workerUrl);
  }
  return { canvas: live.canvas };
}

class LiveView {
  readonly #door: LiveDoor;
  readonly #live: LiveMap;
  readonly #names: LiveNames;
  readonly #place = document.createElement('div');
  readonly #isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  readonly #means: ReturnType<typeof makeMeans>;
  readonly #ends = new AbortController();
  #sheet: CSSStyleSheet | null = null;
  #map: MapLibreMap | null = null;
  #width = 0;
  #step = 0;
  #isAway = false;

  constructor(door: LiveDoor, live: LiveMap, names: LiveNames) {
    this.#door = door;
    this.#live = live;
    this.#names = names;
    this.#means = makeMeans(names.words, {
      zoomIn: () => this.#map?.zoomIn(),
      zoomOut: () => this.#map?.zoomOut(),
      home: () => this.#goHome(),
      close: () => this.#close(false),
    });
  }

  get canvas(): HTMLElement {
    return this.#map?.getCanvas() ?? this.#place;
  }

  async open(): Promise<void> {
    const { box } = this.#door;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(LIVE_CSS);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    this.#place.className = 'live';
    this.#width = box.clientWidth;
    const home = this.#home;
    this.#step = stepAt(this.#live, home.zoom, home);
    const collections = new Map<LiveSource, ReturnType<typeof decodeSource>>();
    const topology = readTopology(this.#live);
    for (const name of Object.keys(this.#live.outlines.objects) as LiveSource[]) {
      collections.set(name, decodeSource(this.#live, topology, this.#names.names, name, home));
      await yieldToEventLoop();
    }
    // Under the static map, which it replaces.
    box.prepend(this.#place);
    const { words } = this.#names;
    const map = new MapLibreMap({
      container: this.#place,
      style: {
        version: 8,
        projection: { type: this.#live.projection },
        sources: sourcesOf(collections),
        layers: this.#layers(),
      },
      center: home.center,
      zoom: home.zoom,
      ...this.#limits(),
      ...(this.#live.bounds === null
        ? {}
        : { maxBounds: [...this.#live.bounds] as [number, number, number, number] }),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      cooperativeGestures: true,
      trackResize: false,
      validateStyle: false,
      fadeDuration: this.#isStill ? 0 : 300,
      locale: {
        'Map.Title': words.map,
        'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
        'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
        'CooperativeGesturesHandler.MobileHelpText': words.touch,
      },
    });
    this.#map = map;
    map.keyboard.disableRotation();
    map.touchZoomRotate.disableRotation();
    map.setMissingStyleImageResolver((id) => {
      const image = this.#images[id];
      if (image !== undefined && !map.hasImage(id))
        map.addImage(id, paintImage(image, IMAGE_RATIO), { pixelRatio: IMAGE_RATIO });
    });
    await this.#whenDrawn(map);
    this.#listen(map);
    this.#show();
  }

  remove(): void {
    this.#ends.abort();
    const { box } = this.#door;
    delete box.dataset['live'];
    this.picture?.removeAttribute('aria-hidden');
    this.#map?.remove();
    this.#map = null;
    this.#place.remove();
    this.#means.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  get picture(): Element | null {
    return this.#door.box.querySelector('.picture > svg');
  }

  get #home() {
    return homeIn(this.#live, this.#width);
  }

  #limits() {
    const { zoom } = this.#home;
    return { minZoom: zoom - this.#live.zoomOut, maxZoom: zoom + this.#live.zoomIn };
  }

  #layers() {
    return themedLayers(this.#live, themeNow(), this.#home, this.#step, this.#isAway);
  }

  get #images(): Partial<LiveMap['images']> {
    return themedImages(this.#live, themeNow());
  }

  #whenDrawn(map: MapLibreMap): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the map was not drawn')), PATIENCE_MS);
      // The static map covers the frames until everything is loaded.
      const held = new HeldDrawing(map.getCanvas(), () => map.triggerRepaint());
      held.hold(PATIENCE_MS);
      map.once('idle', () => {
        held.release();
        map.triggerRepaint();
        map.once('idle', () => {
          clearTimeout(timer);
          resolve();
        });
      });
      // Without an error listener, MapLibre logs to the console.
      map.on('error', ({ error }) => {
        clearTimeout(timer);
        reject(error);
      });
      map.on('webglcontextlost', () => {
        reject(new Error('the context was lost'));
        if (this.#ends.signal.aborted || this.#door.box.dataset['live'] === undefined) return;
        this.#close(true);
      });
    });
  }

  #show(): void {
    const { box } = this.#door;
    this.picture?.setAttribute('aria-hidden', 'true');
    box.dataset['live'] = 'home';
    box.append(...this.#means.elements);
    this.#means.greet(this.#names.words.keys);
  }

  #listen(map: MapLibreMap): void {
    const { signal } = this.#ends;
    map.on('move', () => this.#follow());
    map.on('click', ({ point }) => this.#choose([point.x, point.y], false));
    this.#place.addEventListener(
      'keydown',
      (event) => {
        const { clientWidth, clientHeight } = this.#place;
        if (event.key === 'Escape') this.#close(false);
        else if (event.key === 'Enter') this.#choose([clientWidth / 2, clientHeight / 2], true);
        else if (event.key === 'Home') this.#goHome();
        else return;
        event.preventDefault();
      },
      { signal },
    );
    for (const [query] of THEME_QUERIES) {
      matchMedia(query).addEventListener('change', () => this.#applyTheme(), { signal });
    }
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(this.#door.box);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Filters marks by the zoom step; names of the static map hide when the map moves. */
  #follow(): void {
    const map = this.#map;
    if (map === null) return;
    const { center, zoom } = this.#home;
    const { lng, lat } = map.getCenter();
    const step = stepAt(this.#live, map.getZoom(), this.#home);
    const isAway =
      Math.abs(map.getZoom() - zoom) > 1e-3 ||
      Math.abs(lng - center[0]) > 1e-3 ||
      Math.abs(lat - center[1]) > 1e-3;
    if (step === this.#step && isAway === this.#isAway) return;
    this.#step = step;
    if (isAway && !this.#isAway) this.#means.say('');
    this.#isAway = isAway;
    this.#door.box.dataset['live'] = isAway ? 'away' : 'home';
    this.#applyTheme();
  }

  /** Applies only the differences to the current theme. */
  #applyTheme(): void {
    const map = this.#map;
    if (map === null) return;
    for (const layer of this.#layers()) {
      const now = map.getLayer(layer.id);
      if (now === undefined) continue;
      const filter = 'filter' in layer ? layer.filter : undefined;
      if (JSON.stringify(map.getFilter(layer.id)) !== JSON.stringify(filter)) map.setFilter(layer.id, filter);
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        const key = name as Parameters<MapLibreMap['setPaintProperty']>[1];
        if (JSON.stringify(map.getPaintProperty(layer.id, key)) !== JSON.stringify(value))
          map.setPaintProperty(layer.id, key, value);
      }
    }
    for (const [id, image] of Object.entries(this.#images)) {
      if (image !== undefined && map.hasImage(id)) map.updateImage(id, paintImage(image, IMAGE_RATIO));
    }
  }

  #resize(): void {
    const map = this.#map;
    const { clientWidth } = this.#door.box;
    if (map === null || clientWidth === this.#width || clientWidth === 0) return;
    const wasAway = this.#isAway;
    const { minZoom: before } = this.#limits();
    this.#width = clientWidth;
    const { minZoom, maxZoom } = this.#limits();
    const zoom = map.getZoom() + minZoom - before;
    map.setMinZoom(null).setMaxZoom(null);
    map.resize();
    map.jumpTo(wasAway ? { zoom } : this.#home);
    map.setMinZoom(minZoom).setMaxZoom(maxZoom);
    this.#applyTheme();
  }

  #goHome(): void {
    this.#map?.easeTo({ center: this.#home.center, zoom: this.#home.zoom });
  }

  #choose([x, y]: readonly [number, number], isAsked: boolean): void {
    const map = this.#map;
    if (map === null) return;
    const found = map
      .queryRenderedFeatures([
        [x - REACH_PX, y - REACH_PX],
        [x + REACH_PX, y + REACH_PX],
      ])
      .map(({ properties }) => Number(properties['f'] ?? -1))
      .find((one) => this.#names.told[one] != null);
    const told = found === undefined ? null : this.#names.told[found];
    if (told == null) this.#means.say(isAsked ? this.#names.words.nothing : '');
    else this.#means.tell(told);
    const id = found === undefined ? undefined : this.#live.features[found];
    if (id !== undefined) this.#door.onChoose(id);
  }

  #close(isLost: boolean): void {
    this.remove();
    this.#door.onClose(isLost);
  }
}
