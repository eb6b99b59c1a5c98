/**
 * The marks that MapLibre draws, on the live map. Its worker prepares data, and the frame that replaces the
 * old data is unknown. During a fade both old and new marks are in the source, and feature states, which
 * apply from the next frame, set their opacity. So no frame shows a mark too early.
 *
 * A source gets no data while it is being prepared. Work that MapLibre has begun, for instance for a late
 * image, continues beside newer data and may end last: a tile then draws old marks with new feature states.
 * MapLibre handles loaded images in its next frame, so only a frame's end shows whether a source is prepared.
 * It may also restart a tile before it ends, so requests are counted here.
 */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Drawing, Mark } from '../layers/drawing.ts';
import {
  deriveCovers,
  deriveFade,
  type Fade,
  numberOf,
  shareOfLeaving,
  withLeaving,
} from '../layers/fade.ts';
import { zoomStepOf } from '../layers/visible-marks.ts';
import { MARK_SOURCES, type MarkSource, selectMarks, toCollection } from './mark-sources.ts';
import { isSame } from './strokes-on-map.ts';

/**
 * Counts a source's open tile requests. MapLibre's own state is unreliable: for a late image it requests a
 * tile twice, and reports it loaded after the first.
 */
type LoadTile = GeoJSONSource['loadTile'];

class TileRequests {
  readonly #open = new WeakMap<GeoJSONSource, number>();

  /** Starts counting a source's requests; repeated calls have no effect. */
  watch(source: GeoJSONSource): void {
    if (this.#open.has(source)) return;
    this.#open.set(source, 0);
    const load: LoadTile = source.loadTile.bind(source);
    source.loadTile = async (tile) => {
      this.#add(source, 1);
      try {
        await load(tile);
      } finally {
        this.#add(source, -1);
      }
    };
  }

  /** Whether all requested tiles have ended, with success or error. */
  isIdle(source: GeoJSONSource): boolean {
    return this.#open.get(source) === 0;
  }

  #add(source: GeoJSONSource, count: number): void {
    this.#open.set(source, (this.#open.get(source) ?? 0) + count);
  }
}

/** A fade within one source. */
interface SourceFade {
  /** Marks before the fade began. */
  readonly before: readonly Mark[];
  readonly fade: Fade;
}

export class MarksOnMap {
  readonly #map: MapLibreMap;
  readonly #isAtRest: () => boolean;
  readonly #given = new Map<MarkSource, readonly Mark[]>();
  readonly #fades = new Map<MarkSource, SourceFade>();
  /** Sources waiting for data. */
  readonly #waiting = new Set<MarkSource>();
  /** Sources that may have feature states. */
  readonly #touched = new Set<MarkSource>();
  readonly #requests = new TileRequests();
  #step = Number.NaN;

  /** @param isAtRest whether everything is drawn: every source is then prepared */
  constructor(map: MapLibreMap, isAtRest: () => boolean) {
    this.#map = map;
    this.#isAtRest = isAtRest;
  }

  /** Call when the map has lost its sources' data. */
  forget(): void {
    this.#given.clear();
    this.#waiting.clear();
    this.#fades.clear();
    this.#touched.clear();
  }

  /**
   * Updates sources whose marks have changed.
   * @param isHeld whether a mark waits for its line
   * @param fades whether changes fade, by {@link fadeTo}
   * @returns whether any source changed
   */
  update(visible: Drawing, zoom: number, isHeld: (mark: Mark) => boolean, fades: boolean): boolean {
    const step = zoomStepOf(zoom);
    const isNewStep = step !== this.#step;
    this.#step = step;
    let isChanged = false;
    for (const name of MARK_SOURCES) {
      const marks = selectMarks(visible, name).filter((mark) => !isHeld(mark));
      const before = this.#given.get(name) ?? [];
      // Label offsets are in ems of a size that grows with zoom.
      if (!(isNewStep && name === 'marks-labels') && isSame(marks, before)) continue;
      if (fades) this.#beginFade(name, before, marks);
      else this.#keepFade(name, marks);
      const isFirst = !this.#given.has(name);
      this.#given.set(name, marks);
      isChanged = this.#give(name, isFirst) || isChanged;
    }
    return isChanged;
  }

  /** Whether a source is waiting for data. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Updates waiting sources. Call with each MapLibre frame; prepared sources trigger one. */
  giveWaiting(): void {
    for (const name of [...this.#waiting]) if (this.#isPrepared(name)) this.#giveNow(name);
  }

  /** Whether all arriving marks are prepared. */
  get isReady(): boolean {
    return [...this.#fades.keys()].every((name) => !this.#waiting.has(name) && this.#isPrepared(name));
  }

  /** @param moment of the fade, 0 to 1; 1 ends it */
  fadeTo(moment: number): void {
    for (const [name, { fade }] of this.#fades) {
      const covers = deriveCovers(fade);
      for (const mark of fade.arriving) this.#draw(name, mark, moment);
      for (const mark of fade.leaving) this.#draw(name, mark, shareOfLeaving(moment, covers.get(mark) ?? 0));
    }
    if (moment < 1) return;
    const names = [...this.#fades.keys()];
    this.#fades.clear();
    for (const name of names) this.#give(name);
  }

  /** Removes feature states once everything is drawn. */
  settle(): void {
    if (this.#fades.size > 0 || this.isWaiting) return;
    for (const source of this.#touched) this.#map.removeFeatureState({ source });
    this.#touched.clear();
  }

  #isPrepared(name: MarkSource): boolean {
    const source = this.#map.getSource<GeoJSONSource>(name);
    return source === undefined || (this.#map.isSourceLoaded(name) && this.#requests.isIdle(source));
  }

  #beginFade(name: MarkSource, before: readonly Mark[], now: readonly Mark[]): void {
    const fade = deriveFade(before, now);
    if (fade.leaving.length + fade.arriving.length === 0) return;
    this.#fades.set(name, { before, fade });
    for (const mark of fade.leaving) this.#draw(name, mark, 1);
    for (const mark of fade.arriving) this.#draw(name, mark, 0);
  }

  /** Cancels leaving for marks that reappear, as at another zoom step. */
  #keepFade(name: MarkSource, now: readonly Mark[]): void {
    const { before, fade } = this.#fades.get(name) ?? {};
    if (before === undefined || fade === undefined) return;
    const absent = new Set(deriveFade(before, now).leaving);
    for (const mark of fade.leaving) if (!absent.has(mark)) this.#draw(name, mark, 1);
    const leaving = fade.leaving.filter((mark) => absent.has(mark));
    this.#fades.set(name, { before, fade: { ...fade, leaving } });
  }

  #draw(source: MarkSource, mark: Mark, share: number): void {
    this.#touched.add(source);
    this.#map.setFeatureState({ source, id: numberOf(mark) }, { share });
  }

  /**
   * @param isFirst whether the source is still empty
   * @returns whether data was set or is waiting
   */
  #give(name: MarkSource, isFirst = false): boolean {
    if (this.#map.getSource(name) === undefined) return false;
    if (isFirst || (this.#isAtRest() && !this.#fades.has(name))) this.#giveNow(name);
    else {
      this.#waiting.add(name);
      this.#map.triggerRepaint();
    }
    return true;
  }

  #giveNow(name: MarkSource): void {
    this.#waiting.delete(name);
    const source = this.#map.getSource<GeoJSONSource>(name);
    if (source === undefined) return;
    this.#requests.watch(source);
    const now = this.#given.get(name) ?? [];
    const fade = this.#fades.get(name);
    const leaving = new Set(fade?.fade.leaving);
    const marks = fade === undefined ? now : withLeaving(fade.before, now, leaving);
    void source.setData(toCollection(marks, this.#step, leaving));
  }
}
