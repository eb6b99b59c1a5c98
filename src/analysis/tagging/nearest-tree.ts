/**
 * Exact nearest-piece search. Each cell lists the pieces that can be nearest to a point in it: by the
 * triangle inequality, those at most twice its radius farther from its centre than the nearest.
 *
 * Cells split only after enough lookups to pay off, so the tree is fine where rows are dense and free
 * elsewhere.
 */
import { STEPS_PER_DEGREE } from '../../domain/incident.ts';
import { angleOfGap, gapOf, gapOfAngle, moveToNearest, PIECE_FIELDS, type Pieces } from './pieces.ts';
import { TagCell } from './tag-cell.ts';

/** Root cells measure 2^26 steps, 6.7°: within 90° a cell is widest at its corners. */
const ROOT_BITS = 26;
const ROOT_COLUMNS = Math.floor((360 * STEPS_PER_DEGREE) / 2 ** ROOT_BITS) + 1;
const ROOT_ROWS = Math.floor((180 * STEPS_PER_DEGREE) / 2 ** ROOT_BITS) + 1;
/** A cell is split into 2^2 × 2^2. */
const CUT_BITS = 2;
const CUT_MASK = 2 ** CUT_BITS - 1;
/** The smallest cells measure 2^14 steps, 180 m. */
const MIN_BITS = 14;
/** Shorter lists are not worth a split. */
const SHORT_LIST = 4;
/** Comparisons with pieces of its list before a cell splits. */
const WORK_BEFORE_CUT = 400;
/** Up to 2^23 steps, 0.8°, cells are flat enough for comparing at corners to be effective. */
const FLAT_BITS = 23;
/** Error bound for products of unit vectors. */
const PRODUCT_SLACK = 1e-15;
/** Radians, 6 mm: error bound for unit vectors. */
const SLACK = 1e-9;
const NOT_LISTED = -1;
const NOT_CUT = -1;

export class NearestTree {
  /** Gap of the piece found last. */
  gap = 0;
  private readonly firstChild: number[];
  private readonly listStart: number[];
  private readonly listEnd: number[];
  private readonly work: number[];
  private lists: Uint32Array;
  private listsEnd: number;
  private readonly gaps: Float64Array;
  private readonly tagCell = new TagCell();

  constructor(private readonly pieces: Pieces) {
    const distinct = distinctPieces(pieces);
    const roots = ROOT_COLUMNS * ROOT_ROWS;
    this.firstChild = new Array(roots).fill(NOT_CUT);
    this.listStart = new Array(roots).fill(NOT_LISTED);
    this.listEnd = new Array(roots).fill(0);
    this.work = new Array(roots).fill(0);
    this.lists = new Uint32Array(Math.max(1024, 4 * distinct.length));
    this.lists.set(distinct);
    this.listsEnd = distinct.length;
    this.distinctCount = distinct.length;
    this.gaps = new Float64Array(distinct.length);
  }

  private readonly distinctCount: number;

  /**
   * Returns the piece nearest to the unit vector (x, y, z) at `lng` and `lat` (whole steps), on ties the
   * first; -1 without pieces.
   */
  find(lng: number, lat: number, x: number, y: number, z: number): number {
    const u = lng + 180 * STEPS_PER_DEGREE;
    const v = lat + 90 * STEPS_PER_DEGREE;
    let bits = ROOT_BITS;
    let cell = (v >>> bits) * ROOT_COLUMNS + (u >>> bits);
    if (this.listStart[cell] === NOT_LISTED) this.makeList(cell, bits, u, v, 0, this.distinctCount);
    for (;;) {
      let child = this.firstChild[cell] as number;
      if (child === NOT_CUT) {
        const length = (this.listEnd[cell] as number) - (this.listStart[cell] as number);
        if (length <= SHORT_LIST || bits <= MIN_BITS) break;
        this.work[cell] = (this.work[cell] as number) + length;
        if ((this.work[cell] as number) < WORK_BEFORE_CUT) break;
        child = this.cut(cell);
      }
      bits -= CUT_BITS;
      const parent = cell;
      cell = child + (((v >>> bits) & CUT_MASK) << CUT_BITS) + ((u >>> bits) & CUT_MASK);
      if (this.listStart[cell] === NOT_LISTED) {
        this.makeList(cell, bits, u, v, this.listStart[parent] as number, this.listEnd[parent] as number);
      }
    }
    const { lists } = this;
    const { vectors } = this.pieces;
    let nearest = -1;
    let least = Infinity;
    const end = this.listEnd[cell] as number;
    for (let i = this.listStart[cell] as number; i < end; i += 1) {
      const piece = lists[i] as number;
      const gap = gapOf(vectors, piece * PIECE_FIELDS, x, y, z);
      if (gap < least) {
        least = gap;
        nearest = piece;
      }
    }
    this.gap = least;
    return nearest;
  }

  /** @returns the first of its new cells */
  private cut(cell: number): number {
    const child = this.firstChild.length;
    this.firstChild[cell] = child;
    for (let i = 0; i < 2 ** (2 * CUT_BITS); i += 1) {
      this.firstChild.push(NOT_CUT);
      this.listStart.push(NOT_LISTED);
      this.listEnd.push(0);
      this.work.push(0);
    }
    return child;
  }

  /**
   * Builds the list of the cell of this size around (u, v) from the list `from` to `to`, in the same order.
   */
  private makeList(cell: number, bits: number, u: number, v: number, from: number, to: number): void {
    const { tagCell, gaps } = this;
    const { vectors } = this.pieces;
    tagCell.placeAt(u, v, bits);
    const x = tagCell.centre[0] as number;
    const y = tagCell.centre[1] as number;
    const z = tagCell.centre[2] as number;
    this.makeRoom(to - from);
    const { lists } = this;
    let least = Infinity;
    let nearest = 0;
    for (let i = from; i < to; i += 1) {
      const piece = lists[i] as number;
      const gap = gapOf(vectors, piece * PIECE_FIELDS, x, y, z);
      gaps[i - from] = gap;
      if (gap < least) {
        least = gap;
        nearest = piece;
      }
    }
    const limit = gapOfAngle(angleOfGap(least) + 2 * tagCell.radius + SLACK);
    const begin = this.listsEnd;
    let end = begin;
    for (let i = from; i < to; i += 1) {
      if ((gaps[i - from] as number) <= limit) {
        lists[end] = lists[i] as number;
        end += 1;
      }
    }
    if (end - begin > SHORT_LIST && bits <= FLAT_BITS) end = this.dropBehind(nearest, begin, end);
    this.listStart[cell] = begin;
    this.listEnd[cell] = end;
    this.listsEnd = end;
  }

  /**
   * Removes pieces farther than one point of `nearest` from every point of the cell. With unit vectors this
   * compares two products, linear in the point, so the four corners decide for the cone between them.
   *
   * @returns the new end of the list
   */
  private dropBehind(nearest: number, begin: number, end: number): number {
    const { lists, tagCell } = this;
    const { vectors } = this.pieces;
    tagCell.placeCorners();
    const { centre, corners } = tagCell;
    moveToNearest(vectors, nearest * PIECE_FIELDS, centre);
    const x = centre[0] as number;
    const y = centre[1] as number;
    const z = centre[2] as number;
    let kept = begin;
    for (let i = begin; i < end; i += 1) {
      const piece = lists[i] as number;
      if (isBehind(vectors, piece * PIECE_FIELDS, corners, x, y, z)) continue;
      lists[kept] = piece;
      kept += 1;
    }
    return kept;
  }

  private makeRoom(length: number): void {
    if (this.listsEnd + length <= this.lists.length) return;
    const larger = new Uint32Array(2 * (this.listsEnd + length));
    larger.set(this.lists);
    this.lists = larger;
  }
}

/** Whether all points of the cone between four corners are nearer to (x, y, z) than to the piece. */
function isBehind(
  v: Float64Array,
  at: number,
  corners: Float64Array,
  x: number,
  y: number,
  z: number,
): boolean {
  const ax = v[at] as number;
  const ay = v[at + 1] as number;
  const az = v[at + 2] as number;
  const bx = v[at + 3] as number;
  const by = v[at + 4] as number;
  const bz = v[at + 5] as number;
  // A point of the arc is a sum of its ends with weights of at most this: 1 over the cosine of half its
  // length.
  const bulge = Math.sqrt(2 / (1 + ax * bx + ay * by + az * bz));
  for (let i = 0; i < 12; i += 3) {
    const cx = corners[i] as number;
    const cy = corners[i + 1] as number;
    const cz = corners[i + 2] as number;
    const toFirst = cx * ax + cy * ay + cz * az;
    const toLast = cx * bx + cy * by + cz * bz;
    const nearer = Math.max(toFirst, toLast);
    if (nearer <= 0 || cx * x + cy * y + cz * z - nearer * bulge <= PRODUCT_SLACK) return false;
  }
  return true;
}

/** Drops duplicates of earlier pieces, which never win a tie. */
function distinctPieces({ vectors, count }: Pieces): Uint32Array {
  const seen = new Set<string>();
  const distinct: number[] = [];
  for (let piece = 0; piece < count; piece += 1) {
    const at = piece * PIECE_FIELDS;
    const ends = [vectors.subarray(at, at + 3).join(), vectors.subarray(at + 3, at + 6).join()];
    const key = ends.sort().join(';');
    if (seen.has(key)) continue;
    seen.add(key);
    distinct.push(piece);
  }
  return Uint32Array.from(distinct);
}
