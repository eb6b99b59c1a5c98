/** Converts SVG path data to moves in absolute px. Presentations support only lines and cubic curves. */
export type Point = readonly [x: number, y: number];

export type Move =
  | { readonly kind: 'to'; readonly at: Point }
  | { readonly kind: 'line'; readonly at: Point }
  | { readonly kind: 'curve'; readonly bends: readonly [Point, Point]; readonly at: Point }
  | { readonly kind: 'close' };

/** `[a b c d e f]` of an SVG transform. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function transform([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Returns the scale of lengths; our pictures are scaled uniformly. */
export function scaleOf([a, b]: Matrix): number {
  return Math.hypot(a, b);
}

export function turnDegrees([a, b]: Matrix): number {
  return (Math.atan2(b, a) * 180) / Math.PI;
}

/** @throws RangeError for a function that our pictures do not use */
export function parseTransform(text: string): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', list = ''] of text.matchAll(/([a-zA-Z]+)\(([^)]*)\)/g)) {
    const [x = 0, y] = list
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    matrix = multiply(matrix, oneTransform(name, x, y));
  }
  return matrix;
}

function oneTransform(name: string, x: number, y: number | undefined): Matrix {
  const turn = (x * Math.PI) / 180;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, x, y ?? 0];
    case 'scale':
      return [x, 0, 0, y ?? x, 0, 0];
    case 'rotate':
      return [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
    default:
      throw new RangeError(`a picture is transformed by ${name}, which slides are not drawn from`);
  }
}

const TOKENS = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;
/** Number of arguments of each command. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

/**
 * Parses the commands that our pictures use: M L H V C A Z, absolute and relative.
 *
 * @throws RangeError for any other
 */
export function parsePath(d: string): Move[] {
  const tokens = d.match(TOKENS) ?? [];
  const moves: Move[] = [];
  let here: Point = [0, 0];
  let start: Point = [0, 0];
  let at = 0;
  let letter = '';
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    if (/^[a-zA-Z]$/.test(token)) {
      letter = token;
      at += 1;
    } else if (letter === 'M') letter = 'L';
    else if (letter === 'm') letter = 'l';
    const name = letter.toUpperCase();
    const count = COUNTS[name];
    if (count === undefined) throw new RangeError(`path data with “${letter}” cannot be put on a slide`);
    const numbers = tokens.slice(at, at + count).map(Number);
    if (numbers.length < count || numbers.some(Number.isNaN))
      throw new RangeError('path data ends too early');
    at += count;
    const from = letter === name ? ([0, 0] as const) : here;
    const pair = (i: number): Point => [from[0] + (numbers[i] ?? 0), from[1] + (numbers[i + 1] ?? 0)];
    switch (name) {
      case 'M':
        here = pair(0);
        start = here;
        moves.push({ kind: 'to', at: here });
        break;
      case 'L':
        here = pair(0);
        moves.push({ kind: 'line', at: here });
        break;
      case 'H':
        here = [from[0] + (numbers[0] ?? 0), here[1]];
        moves.push({ kind: 'line', at: here });
        break;
      case 'V':
        here = [here[0], from[1] + (numbers[0] ?? 0)];
        moves.push({ kind: 'line', at: here });
        break;
      case 'C': {
        const bends = [pair(0), pair(2)] as const;
        here = pair(4);
        moves.push({ kind: 'curve', bends, at: here });
        break;
      }
      case 'A': {
        const [rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0] = numbers;
        const end = pair(5);
        moves.push(...arcCurves(here, end, { rx, ry, tilt, large: large !== 0, sweep: sweep !== 0 }));
        here = end;
        break;
      }
      default:
        here = start;
        moves.push({ kind: 'close' });
    }
  }
  return moves;
}

interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly tilt: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** Returns an elliptical arc as cubic curves of at most a quarter turn (SVG 2, appendix B.2.4). */
function arcCurves(from: Point, to: Point, arc: Arc): Move[] {
  if (arc.rx === 0 || arc.ry === 0) return [{ kind: 'line', at: to }];
  const phi = (arc.tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  // Scale up radii that are too short for the distance.
  const grow = Math.max(1, Math.sqrt((x / arc.rx) ** 2 + (y / arc.ry) ** 2));
  const [rx, ry] = [arc.rx * grow, arc.ry * grow];
  const under = (rx * y) ** 2 + (ry * x) ** 2;
  const share = under === 0 ? 0 : Math.sqrt(Math.max(0, ((rx * ry) ** 2 - under) / under));
  const side = arc.large === arc.sweep ? -share : share;
  const [cx, cy] = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const centre: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ];
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let turn = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first;
  if (arc.sweep && turn < 0) turn += 2 * Math.PI;
  if (!arc.sweep && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (u: number, v: number): Point => [
    centre[0] + cos * rx * u - sin * ry * v,
    centre[1] + sin * rx * u + cos * ry * v,
  ];
  return Array.from({ length: count }, (_, i): Move => {
    const [a, b] = [first + i * step, first + (i + 1) * step];
    return {
      kind: 'curve',
      bends: [
        place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
        place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ],
      at: i === count - 1 ? to : place(Math.cos(b), Math.sin(b)),
    };
  });
}

export function circleMoves(cx: number, cy: number, r: number): Move[] {
  return parsePath(`M${cx - r} ${cy}A${r} ${r} 0 1 1 ${cx + r} ${cy}A${r} ${r} 0 1 1 ${cx - r} ${cy}Z`);
}

export function rectMoves(x: number, y: number, width: number, height: number): Move[] {
  return parsePath(`M${x} ${y}h${width}v${height}h${-width}z`);
}

export function transformMoves(matrix: Matrix, moves: readonly Move[]): Move[] {
  return moves.map((move): Move => {
    switch (move.kind) {
      case 'close':
        return move;
      case 'curve':
        return {
          kind: 'curve',
          bends: [transform(matrix, move.bends[0]), transform(matrix, move.bends[1])],
          at: transform(matrix, move.at),
        };
      default:
        return { kind: move.kind, at: transform(matrix, move.at) };
    }
  });
}
