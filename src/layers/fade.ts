/**
 * Fades between two drawings: finds the marks that leave and arrive. Marks are compared by appearance,
 * because each scene builds new objects.
 */
import type { Position } from 'geojson';
import type { Drawing, FillMark, Mark, StrokeMark } from './drawing.ts';

export interface Fade {
  /** Marks only in the earlier drawing. */
  readonly leaving: readonly Mark[];
  /** Marks only in the new drawing. */
  readonly arriving: readonly Mark[];
}

export function deriveFade(before: Drawing, now: Drawing): Fade {
  const [shown, shows] = [looksOf(before), looksOf(now)];
  return {
    leaving: before.filter((mark) => !shows.has(lookOf(mark))),
    arriving: now.filter((mark) => !shown.has(lookOf(mark))),
  };
}

/**
 * Returns the strokes that leave whole. Lines that only change their style switch at once: both styles
 * overlaid would look like a third.
 */
export function deriveLeavingStrokes(before: Drawing, now: Drawing): readonly StrokeMark[] {
  const kept = new Set(now.flatMap(kindsOfLines));
  return before.filter(
    (mark) => mark.type === 'stroke' && !kindsOfLines(mark).some((kind) => kept.has(kind)),
  ) as readonly StrokeMark[];
}

/** Keys of a mark's lines with the kind of stroke: soft or crisp, raised or not. */
function kindsOfLines(mark: Mark): readonly string[] {
  if (mark.type !== 'stroke') return [];
  const kind = [mark.group, mark.softPx > 0, mark.transient === true];
  return mark.lines.map((line) => JSON.stringify([...kind, ...endsOf(line)]));
}

function endsOf(line: readonly Position[]): readonly unknown[] {
  return [line.length, line[0], line.at(-1)];
}

/**
 * Merges two drawings in draw order; leaving marks stay in place, below arriving ones.
 * @param leaving marks of the earlier drawing to include; marks also in the new drawing come from there
 */
export function withLeaving(before: Drawing, now: Drawing, leaving: ReadonlySet<Mark>): Drawing {
  const shows = looksOf(now);
  const all: Mark[] = [];
  let next = 0;
  for (const mark of before) {
    const look = lookOf(mark);
    if (!shows.has(look)) {
      if (leaving.has(mark)) all.push(mark);
      continue;
    }
    const at = now.findIndex((other, i) => i >= next && lookOf(other) === look);
    if (at < 0) continue;
    all.push(...now.slice(next, at + 1));
    next = at + 1;
  }
  return [...all, ...now.slice(next)];
}

/**
 * Opacity factor of a leaving mark, 0 to 1, so that both together look like an even mix.
 * @param moment of the fade, 0 to 1
 * @param coverOpacity opacity of an arriving mark on top, in the same place; 0 without one
 */
export function shareOfLeaving(moment: number, coverOpacity: number): number {
  return moment >= 1 ? 0 : (1 - moment) / (1 - coverOpacity * moment);
}

/** Opacity of arriving fills, by the leaving mark in the same place. */
export function deriveCovers({ leaving, arriving }: Fade): ReadonlyMap<Mark, number> {
  const opacities = new Map(
    arriving.filter((mark) => mark.type === 'fill').map((mark) => [placeOf(mark), mark.opacity]),
  );
  return new Map(
    leaving.filter((mark) => mark.type === 'fill').map((mark) => [mark, opacities.get(placeOf(mark)) ?? 0]),
  );
}

/**
 * Returns an integer id by appearance, for renderers that need numbers. With some hundred marks, fewer than
 * one in ten thousand drawings has a collision; those marks then fade together.
 */
export function numberOf(mark: Mark): number {
  const look = lookOf(mark);
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (let i = 0; i < look.length; i += 1) hash = Math.imul(hash ^ look.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const looks = new WeakMap<Mark, string>();

function looksOf(marks: Drawing): ReadonlySet<string> {
  return new Set(marks.map(lookOf));
}

/** The visible properties of a mark as text. */
function lookOf(mark: Mark): string {
  let look = looks.get(mark);
  if (look === undefined) {
    look = JSON.stringify(seenOf(mark));
    looks.set(mark, look);
  }
  return look;
}

function seenOf(mark: Mark): readonly unknown[] {
  const { type, feature, group, transient = false } = mark;
  const shared = [type, feature, group, transient];
  switch (mark.type) {
    case 'fill':
      return [placeOf(mark), mark.color, mark.opacity, mark.pattern];
    case 'stroke': {
      const { lines, color, opacity, widthPx, widthKm, softPx, casing, dash, offsetPx, direction, motif } =
        mark;
      return [
        ...shared,
        lines.map(endsOf),
        color,
        opacity,
        widthPx,
        widthKm,
        softPx,
        casing,
        dash,
        offsetPx,
        direction,
        motif,
      ];
    }
    case 'symbol': {
      const { position, icon, sizePx, color, fill, form, emphasis } = mark;
      return [...shared, position, icon, sizePx, color, fill, form, emphasis === 'dimmed'];
    }
    case 'label':
      return [...shared, mark.position, mark.text, mark.class, mark.placement, mark.offsetPx];
  }
}

/** Key of a fill's ground: polygons of different features start at different points. */
function placeOf({ feature, geometry: { type, coordinates } }: FillMark): string {
  const first = coordinates.flat(type === 'Polygon' ? 1 : 2)[0] as Position | undefined;
  return `fill ${feature} ${first?.join(' ')}`;
}
