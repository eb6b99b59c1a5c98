/**
 * Marks that fade from one drawing to the next: which of them leave and which arrive; the others stay as they are. Marks are told apart by what is seen of
 * them, for each scene makes its marks anew.
 */
import type { Position } from 'geojson';
import type { Drawing, FillMark, Mark, StrokeMark } from './drawing.ts';

export interface Fade {
  /** Of the drawing before: what the other does not show. */
  readonly leaving: readonly Mark[];
  /** Of the drawing now: what the other did not show. */
  readonly arriving: readonly Mark[];
}

export function deriveFade(before: Drawing, now: Drawing): Fade {
  const [shown, shows] = [looksOf(before), looksOf(now)];
  return {
    leaving: before.filter((mark) => !shows.has(lookOf(mark))),
    arriving: now.filter((mark) => !shown.has(lookOf(mark))),
  };
}

/** Strokes that leave whole. A line that is only drawn in another way is so at once: both ways on each other would be seen as a third. */
export function deriveLeavingStrokes(before: Drawing, now: Drawing): readonly StrokeMark[] {
  const kept = new Set(now.flatMap(kindsOfLines));
  return before.filter(
    (mark) => mark.type === 'stroke' && !kindsOfLines(mark).some((kind) => kept.has(kind)),
  ) as readonly StrokeMark[];
}

/** Its lines, each with what kind of stroke it is: soft or crisp, raised or not. */
function kindsOfLines(mark: Mark): readonly string[] {
  if (mark.type !== 'stroke') return [];
  const kind = [mark.group, mark.softPx > 0, mark.transient === true];
  return mark.lines.map((line) => JSON.stringify([...kind, ...endsOf(line)]));
}

function endsOf(line: readonly Position[]): readonly unknown[] {
  return [line.length, line[0], line.at(-1)];
}

/**
 * Marks of two drawings as one, in draw order: what leaves keeps its place among what stays, under what arrives there.
 * @param leaving those of the drawing before that are wanted; what is in the drawing now again is taken from there
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
 * How much of a leaving mark is still drawn, 0 to 1, so that the two together are seen as an even mix.
 * @param moment of the fade, 0 to 1
 * @param coverOpacity of what arrives in its very place and is drawn over it; 0 when nothing does
 */
export function shareOfLeaving(moment: number, coverOpacity: number): number {
  return moment >= 1 ? 0 : (1 - moment) / (1 - coverOpacity * moment);
}

/** Opacity of the fills of the same ground that arrive, by leaving mark. */
export function deriveCovers({ leaving, arriving }: Fade): ReadonlyMap<Mark, number> {
  const opacities = new Map(
    arriving.filter((mark) => mark.type === 'fill').map((mark) => [placeOf(mark), mark.opacity]),
  );
  return new Map(
    leaving.filter((mark) => mark.type === 'fill').map((mark) => [mark, opacities.get(placeOf(mark)) ?? 0]),
  );
}

/**
 * A whole number that a mark and another that looks like it share, for renderers that know marks by number. Among some hundred marks two that look
 * otherwise share one in less than one of ten thousand drawings; they then fade together.
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

/** All that is seen of a mark, as one text. */
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

/** The ground of a fill: polygons of one feature do not begin at the same point. */
function placeOf({ feature, geometry: { type, coordinates } }: FillMark): string {
  const first = coordinates.flat(type === 'Polygon' ? 1 : 2)[0] as Position | undefined;
  return `fill ${feature} ${first?.join(' ')}`;
}
