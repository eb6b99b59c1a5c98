/**
 * The marks that MapLibre draws, on the live map. Its worker prepares what it is given, and nobody knows in which frame the old picture gives way to the new
 * one. So during a fade both are given together, and how much of each mark is drawn is said by feature states, which hold from the next frame on:
 * whatever is prepared meanwhile, no frame shows a mark too early or without need.
 *
 * A source is given nothing while it is still being prepared. What MapLibre has begun, be it for an image that came late, goes on beside what is given after
 * it and may end last: then a tile draws old marks, and looks states up among new ones. For images that have come it begins with its next frame, so only at the
 * end of a frame can it be seen whether a source is prepared; and it may begin a tile anew before that tile has ended, so what it has begun is counted here.
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
import { isSame } from './stroke-overlay.ts';
import { TileRequests } from './tile-requests.ts';

/** A fade within one source. */
interface SourceFade {
  /** Given before the fade began. */
  readonly before: readonly Mark[];
  readonly fade: Fade;
}

export class MarksOnMap {
  readonly #map: MapLibreMap;
  readonly #given = new Map<MarkSource, readonly Mark[]>();
  readonly #fades = new Map<MarkSource, SourceFade>();
  /** Those to be given as soon as they can be. */
  readonly #waiting = new Set<MarkSource>();
  /** Those that may still have feature states. */
  readonly #touched = new Set<MarkSource>();
  readonly #requests = new TileRequests();
  #step = Number.NaN;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** The map has forgotten all that it was given. */
  forget(): void {
    this.#given.clear();
    this.#waiting.clear();
    this.#fades.clear();
    this.#touched.clear();
  }

  /**
   * Gives the sources whose marks have changed.
   * @param isHeld whether a mark waits for its line
   * @param fades whether what has changed fades from now on, by {@link fadeTo}
   * @returns whether anything was given
   */
  update(visible: Drawing, zoom: number, isHeld: (mark: Mark) => boolean, fades: boolean): boolean {
    const step = zoomStepOf(zoom);
    const isNewStep = step !== this.#step;
    this.#step = step;
    let isChanged = false;
    for (const name of MARK_SOURCES) {
      const marks = selectMarks(visible, name).filter((mark) => !isHeld(mark));
      const before = this.#given.get(name) ?? [];
      // How far a name stands from its sign is in ems of its size, which grows with the zoom.
      if (!(isNewStep && name === 'marks-labels') && isSame(marks, before)) continue;
      if (fades) this.#beginFade(name, before, marks);
      else this.#keepFade(name, marks);
      const isFirst = !this.#given.has(name);
      this.#given.set(name, marks);
      isChanged = this.#give(name, isFirst) || isChanged;
    }
    return isChanged;
  }

  /** Whether something is still to be given. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Gives what waited. Call it with each frame of MapLibre, which draws one when a source is prepared. */
  giveWaiting(): void {
    for (const name of [...this.#waiting]) if (this.#isPrepared(name)) this.#giveNow(name);
  }

  /** Whether all that arrives is prepared. */
  get isReady(): boolean {
    return [...this.#fades.keys()].every((name) => !this.#waiting.has(name) && this.#isPrepared(name));
  }

  /** @param moment of the fade, 0 to 1; with 1 it is over */
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

  /** Everything is prepared and drawn: no mark needs a state any more. */
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

  /** What was to leave and stands again, as on another level of zoom, does not leave. */
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

  /** @param isFirst nothing is being prepared yet but the empty source @returns whether it was given, or waits to be */
  #give(name: MarkSource, isFirst = false): boolean {
    if (this.#map.getSource(name) === undefined) return false;
    if (isFirst) this.#giveNow(name);
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
