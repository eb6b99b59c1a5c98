/** Moving signs: dots that travel along the animated strokes of a drawing. */
import { ScatterplotLayer } from '@deck.gl/layers';
import { slotOf } from '../../styles/order.ts';
import type { Drawing, StrokeMark } from '../layers/drawing.ts';
import type { Line, Span } from '../layers/reveal.ts';
import { ZOOM_STEP, zoomStepOf } from '../layers/visible-marks.ts';
import { project } from '../lib/mercator.ts';
import { HorizonExtension } from './horizon-extension.ts';
import { ALL_DRAWN } from './reveal-extension.ts';
import { rgba } from './stroke-geometry.ts';
import { FLAT } from './stroke-layers.ts';

const SPEED_PX_PER_S = 26;
const SPACING_PX = 54;
const HORIZON = new HorizonExtension();

interface Track {
  readonly line: Line;
  /** Distance of each vertex from the start, px at the zoom step. */
  readonly along: Float64Array;
  readonly length: number;
  readonly isReverse: boolean;
}

/** Progress of the map's reveal. */
interface Drawn {
  readonly head: number;
  readonly spanOf: (line: Line, isRaised: boolean) => Span | null;
}

/** The dots of a drawing at a zoom; one position array is reused, so frames allocate nothing. */
export class Movement {
  readonly #tracks: Track[] = [];
  readonly #positions: Float64Array;
  readonly #colors: Uint8Array;
  readonly #shownColors: Uint8Array;
  readonly #count: number;

  constructor(marks: Drawing, zoom: number) {
    const step = zoomStepOf(zoom) + ZOOM_STEP / 2;
    const colors: number[] = [];
    for (const mark of marks) {
      if (mark.type !== 'stroke' || mark.animated !== true) continue;
      for (const track of tracksOf(mark, step)) {
        this.#tracks.push(track);
        for (let i = 0; i < dotsOf(track); i += 1) colors.push(...rgba(mark.color));
      }
    }
    this.#count = colors.length / 4;
    this.#colors = Uint8Array.from(colors);
    this.#shownColors = Uint8Array.from(colors);
    this.#positions = new Float64Array(this.#count * 2);
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /**
   * Returns the layer of dots at a time, only on revealed parts of lines.
   * @param casing colour of the ring around a dot
   */
  layerAt(milliseconds: number, casing: string, { head, spanOf }: Drawn): ScatterplotLayer {
    const walked = (milliseconds / 1000) * SPEED_PX_PER_S;
    let [dot, shown] = [0, 0];
    for (const track of this.#tracks) {
      const count = dotsOf(track);
      const spacing = track.length / count;
      const span = spanOf(track.line, false);
      for (let i = 0; i < count; i += 1, dot += 1) {
        const along = (walked + i * spacing) % track.length;
        const at = track.isReverse ? track.length - along : along;
        if (span !== null && span.start + ((span.end - span.start) * at) / track.length > head) continue;
        place(track, at, this.#positions, 2 * shown);
        this.#shownColors.set(this.#colors.subarray(4 * dot, 4 * dot + 4), 4 * shown);
        shown += 1;
      }
    }
    return new ScatterplotLayer({
      id: 'movement',
      data: {
        length: shown,
        attributes: {
          getPosition: { value: this.#positions, size: 2 },
          getFillColor: { value: this.#shownColors, size: 4, normalized: true },
        },
      },
      // A new value each frame: the arrays are the same objects with new contents.
      updateTriggers: { getPosition: milliseconds, getFillColor: head === ALL_DRAWN ? 0 : milliseconds },
      getRadius: 2.6,
      radiusUnits: 'pixels',
      stroked: true,
      getLineColor: rgba(casing),
      getLineWidth: 1.2,
      lineWidthUnits: 'pixels',
      antialiasing: true,
      extensions: [HORIZON],
      parameters: FLAT,
      ...{ beforeId: slotOf('lines') },
    });
  }
}

function dotsOf({ length }: Track): number {
  return Math.max(1, Math.round(length / SPACING_PX));
}

function tracksOf(mark: StrokeMark, zoom: number): Track[] {
  const ways = { none: [], forward: [false], reverse: [true], both: [false, true] }[mark.direction];
  return mark.lines.flatMap((line) => {
    const along = new Float64Array(line.length);
    let length = 0;
    let [x, y] = project(line[0] ?? [0, 0], zoom);
    line.forEach((position, i) => {
      const [nextX, nextY] = project(position, zoom);
      length += Math.hypot(nextX - x, nextY - y);
      along[i] = length;
      [x, y] = [nextX, nextY];
    });
    return length === 0 ? [] : ways.map((isReverse): Track => ({ line, along, length, isReverse }));
  });
}

/** Writes the position at a distance into the array at an index. */
function place({ line, along }: Track, distance: number, positions: Float64Array, at: number): void {
  let low = 0;
  let high = along.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((along[middle] ?? 0) <= distance) low = middle;
    else high = middle;
  }
  const [start, end] = [along[low] ?? 0, along[high] ?? 0];
  const share = end > start ? (distance - start) / (end - start) : 0;
  const [a, b] = [line[low], line[high]];
  positions[at] = (a?.[0] ?? 0) + share * ((b?.[0] ?? 0) - (a?.[0] ?? 0));
  positions[at + 1] = (a?.[1] ?? 0) + share * ((b?.[1] ?? 0) - (a?.[1] ?? 0));
}
