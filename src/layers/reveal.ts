/**
 * Reveals new lines in their direction of travel when a chapter opens: finds new lines and the moment when
 * each part appears. Moments run from 0 to 1. A line starts where and when its predecessor ends, so a route
 * grows from source to destination. Only parts in view take time.
 *
 * Lines are identified by their array of positions, shared by band, line and strands of a leg.
 */
import type { Position } from 'geojson';
import { type Bounds, project } from '../lib/mercator.ts';
import type { Drawing, Mark, StrokeMark } from './drawing.ts';

export type Line = readonly Position[];

/** Moments at which a line's first and last point appear; reversed if travel is against the line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks of a drawing that another lacks. */
export interface Coming {
  readonly lines: ReadonlySet<Line>;
  /** Lines whose raised copies are new. */
  readonly raised: ReadonlySet<Line>;
  /** Whether a new mark ends a new line. */
  readonly waits: (mark: Mark) => boolean;
}

export interface Reveal {
  readonly spans: ReadonlyMap<Line, Span>;
  /** Length in view from first source to last destination, in px of the world at zoom 0. */
  readonly length: number;
  /** Moment of a sign or name at this position; 0 elsewhere. */
  readonly momentAt: (position: Position) => number;
}

/**
 * Returns the new lines between places.
 * @param before, now marks that are visible
 */
export function deriveComing(before: Drawing, now: Drawing): Coming {
  const [shown, shownRaised] = [linesOf(before, false), linesOf(before, true)];
  const lines = without(linesOf(now, false), shown);
  const raised = without(linesOf(now, true), shownRaised);
  const ends = new Set([...lines, ...raised].flatMap((line) => [keyOf(line[0]), keyOf(line.at(-1))]));
  const features = new Set(before.flatMap((mark) => (isPoint(mark) ? [mark.feature] : [])));
  return {
    lines,
    raised,
    waits: (mark) => isPoint(mark) && !features.has(mark.feature) && ends.has(keyOf(mark.position)),
  };
}

/**
 * Returns the moments of the new lines.
 * @param bounds of the view
 * @returns `null` if none is in view
 */
export function deriveReveal(now: Drawing, coming: Coming, bounds: Bounds): Reveal | null {
  const edges = [...waysOf(now, coming)].map(([line, way]) => makeEdge(line, way, bounds));
  const arrivals = walk(edges);
  const timed = edges.map((edge) => {
    const from = edge.isTurned ? edge.to : edge.from;
    const begin = arrivals.get(from) ?? 0;
    return { edge, begin, end: begin + edge.length };
  });
  const length = Math.max(0, ...timed.map(({ end }) => end));
  if (length === 0) return null;
  const spans = new Map(
    timed.map(({ edge, begin, end }) => [edge.line, spanOf(edge, begin / length, end / length)]),
  );
  return {
    spans,
    length,
    momentAt: (position) => (arrivals.get(keyOf(position)) ?? 0) / length,
  };
}

type Way = 'forward' | 'reverse' | 'both';

interface Edge {
  readonly line: Line;
  readonly from: string;
  readonly to: string;
  readonly way: Way;
  /** Length in view. */
  readonly length: number;
  /** Shares of the line between which it is in view. */
  readonly inView: readonly [number, number];
  /** Travelled in reverse. */
  isTurned: boolean;
}

function linesOf(marks: Drawing, isRaised: boolean): ReadonlySet<Line> {
  const lines = new Set<Line>();
  for (const mark of marks) {
    if (!isTravelled(mark) || (mark.transient === true) !== isRaised) continue;
    for (const line of mark.lines) if (keyOf(line[0]) !== keyOf(line.at(-1))) lines.add(line);
  }
  return lines;
}

/** Outlines of areas have no evidence and are not travelled. */
function isTravelled(mark: Mark): mark is StrokeMark {
  return mark.type === 'stroke' && mark.group !== 'boundaries' && mark.evidence !== null;
}

function isPoint(mark: Mark): mark is Extract<Mark, { type: 'symbol' | 'label' }> {
  return mark.type === 'symbol' || mark.type === 'label';
}

function without<T>(all: ReadonlySet<T>, some: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...all].filter((one) => !some.has(one)));
}

/** Legs end at the exact position of their node; a metre of tolerance does no harm. */
function keyOf(position: Position | undefined): string {
  const [lng = 0, lat = 0] = position ?? [];
  return `${lng.toFixed(5)} ${lat.toFixed(5)}`;
}

function waysOf(now: Drawing, { lines, raised }: Coming): ReadonlyMap<Line, Way> {
  const ways = new Map<Line, Way>();
  for (const mark of now) {
    if (!isTravelled(mark)) continue;
    for (const line of mark.lines) {
      if (!lines.has(line) && !raised.has(line)) continue;
      const known = ways.get(line);
      if (mark.direction === 'none') continue;
      ways.set(line, known === undefined || known === mark.direction ? mark.direction : 'both');
    }
  }
  for (const line of [...lines, ...raised]) if (!ways.has(line)) ways.set(line, 'forward');
  return ways;
}

/** Samples per line to find its part in view. */
const SAMPLES = 64;

function makeEdge(line: Line, way: Way, bounds: Bounds): Edge {
  const points = line.map((position) => project(position, 0));
  const along = [0];
  points.forEach(([x, y], i) => {
    const before = points[i - 1];
    if (before !== undefined) along.push((along[i - 1] ?? 0) + Math.hypot(x - before[0], y - before[1]));
  });
  const whole = along.at(-1) ?? 0;
  let [first, last] = [1, 0];
  let piece = 1;
  for (let sample = 0; sample <= SAMPLES; sample += 1) {
    const share = sample / SAMPLES;
    const at = share * whole;
    while (piece < line.length - 1 && (along[piece] ?? 0) < at) piece += 1;
    const [start, end] = [along[piece - 1] ?? 0, along[piece] ?? 0];
    if (
      !isWithin(between(line[piece - 1], line[piece], end > start ? (at - start) / (end - start) : 0), bounds)
    )
      continue;
    first = Math.min(first, share);
    last = Math.max(last, share);
  }
  const inView: [number, number] = first <= last ? [first, last] : [0, 0];
  const [from, to] = [keyOf(line[0]), keyOf(line.at(-1))];
  const isTurned = way === 'reverse';
  return { line, from, to, way, length: (inView[1] - inView[0]) * whole, inView, isTurned };
}

function between(a: Position | undefined, b: Position | undefined, share: number): readonly [number, number] {
  const [lngA = 0, latA = 0] = a ?? [];
  const [lngB = lngA, latB = latA] = b ?? [];
  return [lngA + share * (lngB - lngA), latA + share * (latB - latA)];
}

function isWithin([lng, lat]: readonly [number, number], [west, south, east, north]: Bounds): boolean {
  return (
    lat >= south && lat <= north && [-360, 0, 360].some((turn) => lng + turn >= west && lng + turn <= east)
  );
}

/**
 * Returns the distance at which each end is first reached, from sources: ends without incoming lines. In a
 * circle the first line begins. Two-way lines are turned to lead onwards.
 */
function walk(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const ways = new Map<string, { readonly edge: Edge; readonly isTurned: boolean }[]>();
  const led = new Set<string>();
  const add = (end: string, edge: Edge, isTurned: boolean) => {
    const known = ways.get(end);
    if (known === undefined) ways.set(end, [{ edge, isTurned }]);
    else known.push({ edge, isTurned });
  };
  for (const edge of edges) {
    if (edge.way !== 'reverse') add(edge.from, edge, false);
    if (edge.way !== 'forward') add(edge.to, edge, true);
    if (edge.way === 'forward') led.add(edge.to);
    if (edge.way === 'reverse') led.add(edge.from);
  }
  const arrivals = new Map<string, number>();
  const left = new Set(edges);
  const spread = (sources: readonly string[]) => {
    const open = new Map(sources.map((source) => [source, 0]));
    while (open.size > 0) {
      const [end, at] = [...open].reduce((nearest, one) => (one[1] < nearest[1] ? one : nearest));
      open.delete(end);
      arrivals.set(end, at);
      for (const { edge, isTurned } of ways.get(end) ?? []) {
        if (!left.delete(edge)) continue;
        edge.isTurned = isTurned;
        const next = isTurned ? edge.from : edge.to;
        const then = at + edge.length;
        if (!arrivals.has(next) && then < (open.get(next) ?? Number.POSITIVE_INFINITY)) open.set(next, then);
      }
    }
  };
  spread(
    [...ways]
      .filter(([end, out]) => !led.has(end) && out.every(({ edge }) => edge.way !== 'both'))
      .map(([end]) => end),
  );
  for (const edge of edges) {
    if (left.has(edge)) spread([edge.way === 'reverse' ? edge.to : edge.from]);
  }
  return arrivals;
}

/** Extrapolates to the whole line, so that its part in view appears between two moments. */
function spanOf({ inView: [first, last], isTurned }: Edge, begin: number, end: number): Span {
  if (first === last) return { start: begin, end: begin };
  const pace = (end - begin) / (last - first);
  return isTurned
    ? { start: end + pace * first, end: begin - pace * (1 - last) }
    : { start: begin - pace * first, end: end + pace * (1 - last) };
}
