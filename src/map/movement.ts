/** Moving signs: dots that travel along the animated strokes of a drawing. */
import type { Drawing, StrokeMark } from '../layers/drawing.ts';
import type { Line, Span } from '../layers/reveal.ts';
import { project } from '../lib/mercator.ts';
import { type PlanePoint, pointAtDistance, polylineLength } from '../lib/polyline.ts';
import { type Rgba, rgba, type Sign } from './stroke-geometry.ts';

const SPEED_PX_PER_S = 26;
const SPACING_PX = 54;
/** Diameters of a dot and of its casing. */
const DOT_PX = 4;
const CASING_PX = 6.4;

interface Track {
  readonly line: Line;
  /** Px of flat Mercator. */
  readonly points: readonly PlanePoint[];
  readonly length: number;
  readonly isReverse: boolean;
  readonly color: Rgba;
}

/** Progress of the map's reveal. */
interface Drawn {
  readonly head: number;
  readonly spanOf: (line: Line, isRaised: boolean) => Span | null;
}

/** The dots of a drawing at a zoom. */
export class Movement {
  readonly #tracks: readonly Track[];

  /** @param zoom of the returned points */
  constructor(marks: Drawing, zoom: number) {
    this.#tracks = marks.flatMap((mark) =>
      mark.type === 'stroke' && mark.animated === true ? tracksOf(mark, zoom) : [],
    );
  }

  get isEmpty(): boolean {
    return this.#tracks.length === 0;
  }

  /** Returns the dots at a time, only on revealed parts of lines. */
  dotsAt(milliseconds: number, casing: string, { head, spanOf }: Drawn): Sign[] {
    const walked = (milliseconds / 1000) * SPEED_PX_PER_S;
    const ring = rgba(casing);
    const dots: Sign[] = [];
    for (const track of this.#tracks) {
      const count = dotsOf(track);
      const span = spanOf(track.line, false);
      for (let i = 0; i < count; i += 1) {
        const along = (walked + (i * track.length) / count) % track.length;
        const at = track.isReverse ? track.length - along : along;
        if (span !== null && span.start + ((span.end - span.start) * at) / track.length > head) continue;
        const point = pointAtDistance(track.points, at)?.point;
        if (point === undefined) continue;
        dots.push({ point, icon: 'dot', angle: 0, sizePx: CASING_PX, color: ring });
        dots.push({ point, icon: 'dot', angle: 0, sizePx: DOT_PX, color: track.color });
      }
    }
    return dots;
  }
}

function dotsOf({ length }: Track): number {
  return Math.max(1, Math.round(length / SPACING_PX));
}

function tracksOf(mark: StrokeMark, zoom: number): Track[] {
  const ways = { none: [], forward: [false], reverse: [true], both: [false, true] }[mark.direction];
  return mark.lines.flatMap((line) => {
    const points = line.map((position) => project(position, zoom));
    const length = polylineLength(points);
    const color = rgba(mark.color);
    return length === 0 ? [] : ways.map((isReverse): Track => ({ line, points, length, isReverse, color }));
  });
}
