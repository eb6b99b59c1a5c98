/**
 * Converts a picture into shapes with resolved positions, paints and texts. Features that slides lack are
 * approximated: a halo becomes a second shape or a glow, letters along a river become a straight name, and
 * outlines are clipped.
 */
import type { SvgNode } from '../../lib/svg-node.ts';
import { type Box, boundsOf, clipMoves } from './clip.ts';
import {
  circleMoves,
  type Matrix,
  type Move,
  multiply,
  type Point,
  parsePath,
  parseTransform,
  rectMoves,
  scaleOf,
  transform,
  transformMoves,
  turnDegrees,
} from './outline.ts';

export interface Paint {
  /** `#rrggbb`. */
  readonly color: string;
  readonly opacity: number;
  readonly pattern: 'none' | 'hatch' | 'dots';
}

export interface LinePaint {
  readonly color: string;
  readonly opacity: number;
  readonly widthPx: number;
  /** Dash and gap in line widths; empty for a continuous line. */
  readonly dash: readonly number[];
  readonly isRound: boolean;
}

/** Origin of a shape in the picture. */
export interface Origin {
  /** Layer of the map in draw order, or `names`; `null` outside a map. */
  readonly layer: string | null;
  readonly owner: string | null;
  readonly part: string | null;
}

export interface OutlineShape {
  readonly kind: 'outline';
  readonly origin: Origin;
  /** Each is filled separately, so that overlapping paths do not cut holes. */
  readonly paths: readonly (readonly Move[])[];
  readonly fill: Paint | null;
  readonly line: LinePaint | null;
}

export interface NameShape {
  readonly kind: 'name';
  readonly origin: Origin;
  readonly lines: readonly string[];
  /** Start, middle or end of the text, by `align`; halfway between the first line and the last. */
  readonly at: Point;
  readonly align: 'start' | 'middle' | 'end';
  readonly turnDegrees: number;
  readonly sizePx: number;
  readonly font: 'sans' | 'serif';
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly spacingPx: number;
  readonly color: string;
  readonly opacity: number;
  readonly halo: { readonly color: string; readonly widthPx: number } | null;
}

export type DrawnShape = OutlineShape | NameShape;

/** Inherited attributes. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
] as const;
type Inherited = (typeof INHERITED)[number];

interface State {
  readonly matrix: Matrix;
  readonly style: { readonly [name in Inherited]?: string | number };
  readonly opacity: number;
  readonly origin: Origin;
  /** Visible part, px of the slide; `null` for all. */
  readonly clip: Box | null;
}

interface Reading {
  readonly patterns: ReadonlyMap<string, Paint>;
  readonly shapes: DrawnShape[];
}

/**
 * @param place transform from the picture to the slide
 * @param clip visible part, px of the slide; `null` for all
 * @throws RangeError if the picture has unsupported content
 */
export function readDrawing(nodes: readonly SvgNode[], place: Matrix, clip: Box | null): DrawnShape[] {
  const reading: Reading = { patterns: readPatterns(nodes), shapes: [] };
  const state: State = {
    matrix: place,
    style: {},
    opacity: 1,
    origin: { layer: null, owner: null, part: null },
    clip,
  };
  for (const node of nodes) read(node, state, reading);
  return reading.shapes;
}

function read(node: SvgNode, parent: State, reading: Reading): void {
  const { tag, attributes } = node;
  const state = stateOf(node, parent);
  const number = (name: 'x' | 'y' | 'cx' | 'cy' | 'r' | 'width' | 'height') => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'svg':
    case 'g':
      for (const child of node.children) if (typeof child !== 'string') read(child, state, reading);
      return;
    case 'path':
      outline(parsePath(String(attributes.d ?? '')), state, reading);
      return;
    case 'rect':
      outline(rectMoves(number('x'), number('y'), number('width'), number('height')), state, reading);
      return;
    case 'circle':
      outline(circleMoves(number('cx'), number('cy'), number('r')), state, reading);
      return;
    case 'text':
      reading.shapes.push(...nameOf(node, state));
      return;
    case 'defs':
    case 'title':
    case 'desc':
      return;
    default:
      throw new RangeError(`a picture holds <${tag}>, which slides are not drawn from`);
  }
}

function stateOf({ attributes }: SvgNode, parent: State): State {
  const own = INHERITED.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const text = (name: `data-${string}`) => {
    const value = attributes[name];
    return value === undefined ? null : String(value);
  };
  const matrix =
    attributes.transform === undefined
      ? parent.matrix
      : multiply(parent.matrix, parseTransform(String(attributes.transform)));
  return {
    matrix,
    style: own.length === 0 ? parent.style : { ...parent.style, ...Object.fromEntries(own) },
    opacity: parent.opacity * Number(attributes.opacity ?? 1),
    origin: {
      layer: text('data-layer') ?? parent.origin.layer,
      owner: text('data-owner') ?? parent.origin.owner,
      part: text('data-part') ?? parent.origin.part,
    },
    clip: clipOf(text('data-clip'), matrix, parent.clip),
  };
}

/** @param size width and height of a clipping group, in its px; `null` for other nodes */
function clipOf(size: string | null, matrix: Matrix, parent: Box | null): Box | null {
  if (size === null) return parent;
  const [width = 0, height = 0] = size.split(' ').map(Number);
  const [left, top] = transform(matrix, [0, 0]);
  const [right, bottom] = transform(matrix, [width, height]);
  if (parent === null) return [left, top, right, bottom];
  return [
    Math.max(left, parent[0]),
    Math.max(top, parent[1]),
    Math.min(right, parent[2]),
    Math.min(bottom, parent[3]),
  ];
}

function outline(moves: readonly Move[], state: State, reading: Reading): void {
  const fill = fillOf(state, reading.patterns);
  const line = lineOf(state);
  if (fill === null && line === null) return;
  const placed = transformMoves(state.matrix, moves);
  const seen = state.clip === null ? placed : clipMoves(placed, state.clip, fill !== null);
  if (boundsOf(seen) === null) return;
  const add = (own: Pick<OutlineShape, 'fill' | 'line'>) =>
    reading.shapes.push({ kind: 'outline', origin: state.origin, paths: [seen], ...own });
  // Slides draw the line last, so a line below its fill becomes a separate shape.
  if (fill !== null && line !== null && state.style['paint-order'] === 'stroke') {
    add({ fill: null, line });
    add({ fill, line: null });
  } else add({ fill, line });
}

function fillOf({ style, opacity }: State, patterns: ReadonlyMap<string, Paint>): Paint | null {
  const value = String(style.fill ?? '#000000');
  if (value === 'none') return null;
  const seen = opacity * Number(style['fill-opacity'] ?? 1);
  const id = /^url\(#(.+)\)$/.exec(value)?.[1];
  const pattern = id === undefined ? undefined : patterns.get(id);
  if (id !== undefined && pattern === undefined)
    throw new RangeError(`the pattern ${id} is not in the picture`);
  return pattern === undefined
    ? { color: value, opacity: seen, pattern: 'none' }
    : { ...pattern, opacity: seen * pattern.opacity };
}

function lineOf({ style, matrix, opacity }: State): LinePaint | null {
  const color = String(style.stroke ?? 'none');
  const width = Number(style['stroke-width'] ?? 1);
  if (color === 'none' || !(width > 0)) return null;
  const dash = String(style['stroke-dasharray'] ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '' && part !== 'none')
    .map((length) => Number(length) / width);
  return {
    color,
    opacity: opacity * Number(style['stroke-opacity'] ?? 1),
    widthPx: width * scaleOf(matrix),
    dash,
    isRound: style['stroke-linecap'] === 'round',
  };
}

/** Returns hatches and dots, recognised by the content of their tile. */
function readPatterns(nodes: readonly SvgNode[]): ReadonlyMap<string, Paint> {
  const patterns = new Map<string, Paint>();
  const visit = (node: SvgNode): void => {
    if (node.tag === 'pattern') {
      const [tile] = node.children;
      if (tile === undefined || typeof tile === 'string') return;
      const isHatch = tile.tag === 'path';
      const color = String((isHatch ? tile.attributes.stroke : tile.attributes.fill) ?? '#000000');
      patterns.set(String(node.attributes.id), { color, opacity: 1, pattern: isHatch ? 'hatch' : 'dots' });
      return;
    }
    for (const child of node.children) if (typeof child !== 'string') visit(child);
  };
  for (const node of nodes) visit(node);
  return patterns;
}

/** From the baseline to the middle of the letters, em. */
const MIDDLE_EM = 0.34;

function nameOf(node: SvgNode, state: State): NameShape[] {
  const { style, clip } = state;
  const size = Number(style['font-size'] ?? 16);
  const { lines, at, turn, align } = setText(node, state, size);
  if (lines.length === 0) return [];
  const point = transform(state.matrix, at);
  if (
    clip !== null &&
    (point[0] < clip[0] || point[0] > clip[2] || point[1] < clip[1] || point[1] > clip[3])
  ) {
    return [];
  }
  const halo = String(style.stroke ?? 'none');
  return [
    {
      kind: 'name',
      origin: state.origin,
      lines,
      at: point,
      align,
      turnDegrees: turnDegrees(state.matrix) + turn,
      sizePx: size * scaleOf(state.matrix),
      font: /serif/i.test(String(style['font-family'] ?? '').replace(/sans-serif/gi, '')) ? 'serif' : 'sans',
      isBold: Number(style['font-weight'] ?? 400) >= 600,
      isItalic: style['font-style'] === 'italic',
      spacingPx: Number(style['letter-spacing'] ?? 0) * scaleOf(state.matrix),
      color: String(style.fill ?? '#000000'),
      opacity: state.opacity,
      halo:
        halo === 'none'
          ? null
          : { color: halo, widthPx: (Number(style['stroke-width'] ?? 1) * scaleOf(state.matrix)) / 2 },
    },
  ];
}

interface SetText {
  readonly lines: readonly string[];
  /** In the px of the text. */
  readonly at: Point;
  readonly turn: number;
  readonly align: NameShape['align'];
}

function setText(node: SvgNode, { style }: State, size: number): SetText {
  const anchor = String(style['text-anchor'] ?? 'start');
  const align = anchor === 'middle' || anchor === 'end' ? anchor : 'start';
  const [xs, ys] = [numbersOf(node.attributes.x), numbersOf(node.attributes.y)];
  if (xs.length > 1) {
    const words = node.children.filter((child) => typeof child === 'string').join('');
    return { lines: words === '' ? [] : [words], ...straighten(xs, ys, size), align: 'middle' };
  }
  const spans = node.children.filter((child): child is SvgNode => typeof child !== 'string');
  const lines =
    spans.length === 0
      ? node.children.filter((child) => typeof child === 'string')
      : spans.map(({ children }) => children.filter((child) => typeof child === 'string').join(''));
  const below = spans.reduce((sum, { attributes }) => sum + Number(attributes.dy ?? 0), 0);
  const x = Number(spans[0]?.attributes.x ?? xs[0] ?? 0);
  return {
    lines: lines.filter((line) => line !== ''),
    at: [x, (ys[0] ?? 0) + below / 2 - MIDDLE_EM * size],
    turn: 0,
    align,
  };
}

/**
 * Returns the straight line that fits separately placed letters: from the first to the last, through the
 * middle of all.
 */
function straighten(xs: readonly number[], ys: readonly number[], size: number) {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [dx, dy] = [(xs.at(-1) ?? 0) - (xs[0] ?? 0), (ys.at(-1) ?? 0) - (ys[0] ?? 0)];
  const length = Math.hypot(dx, dy) || 1;
  const [along, up] = [length / Math.max(1, xs.length - 1) / 2, MIDDLE_EM * size];
  const at: Point = [mean(xs) + (along * dx + up * dy) / length, mean(ys) + (along * dy - up * dx) / length];
  return { at, turn: (Math.atan2(dy, dx) * 180) / Math.PI };
}

function numbersOf(value: string | number | undefined): number[] {
  if (value === undefined) return [];
  return typeof value === 'number' ? [value] : value.split(/[\s,]+/).map(Number);
}
