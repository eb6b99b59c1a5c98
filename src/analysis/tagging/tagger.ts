/**
 * Tags rows with their jurisdiction and the nearest leg, crossing, port and border, with metres.
 *
 * Rules, independent of the order of files:
 * - A row on the border of a jurisdiction is in it; on a shared border, in the first by id. Borders are
 * straight between corners in the plane of longitude and latitude, as in GeoJSON; the test is exact.
 * - Distances are great-circle distances on a sphere of the Earth's mean radius, as in Turf; legs and borders
 * are great circles between positions. The drawn line, which is straight on the map, is at most 500 m off (on
 * the high seas), and at most 150 m in the region and the seas around it.
 * - Ties, within a millimetre of a line, go to the first: legs of tier 1 before tier 2, then by id. So where
 * legs share a line, or run along it both ways, one of them has all its rows.
 * - A row at a port is in the jurisdiction of that port, if it is one of the ten: quays lie outside the drawn coast, and
 * the drawn line of a river may be on the other side of them.
 * - A row at a crossing is at the border of that crossing: the drawn line of another border, which is simplified,
 * may be nearer. Its metres are to the border that it is at.
 * - Distances have no limit; callers apply one.
 */
import { type IncidentTags, STEPS_PER_DEGREE } from '../../domain/incident.ts';
import { allSteps } from '../../lib/all-steps.ts';
import { writeUnitVector } from '../../lib/great-circle.ts';
import { stretchesOf } from '../../lib/stretches.ts';
import { type AreaGrid, areasAt, buildAreaGrid } from './area-grid.ts';
import { NearestTree } from './nearest-tree.ts';
import { angleOfGap, cutPieces, isLeftOf } from './pieces.ts';
import { orderBySquare } from './row-order.ts';
import { type GroundLines, linesOfOwner, type TagGround } from './tag-ground.ts';

/** The mean radius, as in `lib/great-circle.ts` and Turf. */
const EARTH_RADIUS_METRES = 6_371_008.8;
/** A row this near a crossing is at it: queues, yards and customs posts reach this far. */
const AT_CROSSING_METRES = 5000;
/** A row this near a port is at it, as wide as a harbour. Farther away, rows may be on the other bank of a river. */
const AT_PORT_METRES = 1000;
/** Rows per step: about 20 ms. */
const ROWS_AT_ONCE = 32_768;

export interface Tagger {
  /**
   * Runs all steps at once.
   *
   * @param lng,lat as in `IncidentTable`
   */
  tag(lng: Int32Array, lat: Int32Array): IncidentTags;
  /** Yields the number of rows done every 20 ms or so. */
  tagInSteps(lng: Int32Array, lat: Int32Array): Generator<number, IncidentTags>;
}

interface Nearest {
  readonly index: Uint16Array;
  readonly metres: Float32Array;
}

/** The search tree grows while tagging and is reused, so further files are faster. */
export function makeTagger(ground: TagGround): Tagger {
  const grid = buildAreaGrid(ground.areas);
  const finders = [ground.legs, ground.crossings, ground.ports, ground.borders].map(makeFinder);
  const toBordersOfCrossings = makeBorderCorrection(ground);
  function* tagInSteps(lng: Int32Array, lat: Int32Array): Generator<number, IncidentTags> {
    const rows = lng.length;
    const order = orderBySquare(lng, lat);
    const jurisdiction = new Uint8Array(rows);
    const found = finders.map(() => ({
      index: new Uint16Array(rows),
      metres: new Float32Array(rows).fill(Number.NaN),
    }));
    const batch = makeBatch(Math.min(order.length, ROWS_AT_ONCE));
    for (const { from, to } of stretchesOf(order.length, ROWS_AT_ONCE)) {
      fillBatch(batch, order.subarray(from, to), lng, lat);
      tagAreas(grid, batch, jurisdiction);
      for (const [i, find] of finders.entries()) find(batch, found[i] as Nearest, i === 0);
      toJurisdictionsOfPorts(ground, batch, found[2] as Nearest, jurisdiction);
      toBordersOfCrossings(batch, found[1] as Nearest, found[3] as Nearest);
      yield rows - order.length + to;
    }
    return toTags(ground, jurisdiction, found);
  }
  return { tagInSteps, tag: (lng, lat) => allSteps(tagInSteps(lng, lat)) };
}

/** Rows tagged together: indexes, positions in whole steps, and unit vectors. */
interface Batch {
  rows: Uint32Array;
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  readonly vectors: Float64Array;
}

function makeBatch(size: number): Batch {
  return {
    rows: new Uint32Array(0),
    lng: new Int32Array(size),
    lat: new Int32Array(size),
    vectors: new Float64Array(3 * size),
  };
}

function fillBatch(batch: Batch, rows: Uint32Array, lng: Int32Array, lat: Int32Array): void {
  batch.rows = rows;
  for (let i = 0; i < rows.length; i += 1) {
    const x = lng[rows[i] as number] as number;
    const y = lat[rows[i] as number] as number;
    batch.lng[i] = x;
    batch.lat[i] = y;
    writeUnitVector(batch.vectors, 3 * i, x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE);
  }
}

function tagAreas(grid: AreaGrid, { rows, lng, lat }: Batch, jurisdiction: Uint8Array): void {
  for (let i = 0; i < rows.length; i += 1) {
    const mask = areasAt(grid, lng[i] as number, lat[i] as number);
    // The lowest bit of the mask, counted from 1; 0 for none.
    jurisdiction[rows[i] as number] = 32 - Math.clz32(mask & -mask);
  }
}

function toTags(ground: TagGround, jurisdiction: Uint8Array, found: readonly Nearest[]): IncidentTags {
  const [leg, crossing, port, border] = found as [Nearest, Nearest, Nearest, Nearest];
  return {
    jurisdiction,
    jurisdictions: ground.areas.ids,
    leg: leg.index,
    legs: ground.legs.ids,
    legMetres: leg.metres,
    crossing: crossing.index,
    crossings: ground.crossings.ids,
    crossingMetres: crossing.metres,
    port: port.index,
    ports: ground.ports.ids,
    portMetres: port.metres,
    border: border.index,
    borders: ground.borders.ids,
    borderMetres: border.metres,
  };
}

type Find = (batch: Batch, found: Nearest, signed: boolean) => void;

function makeFinder(lines: GroundLines): Find {
  const pieces = cutPieces(lines);
  const tree = new NearestTree(pieces);
  return ({ rows, lng, lat, vectors }, { index, metres }, signed) => {
    for (let i = 0; i < rows.length; i += 1) {
      const x = vectors[3 * i] as number;
      const y = vectors[3 * i + 1] as number;
      const z = vectors[3 * i + 2] as number;
      const piece = tree.find(lng[i] as number, lat[i] as number, x, y, z);
      if (piece < 0) continue;
      const row = rows[i] as number;
      const distance = EARTH_RADIUS_METRES * angleOfGap(tree.gap);
      index[row] = (pieces.owners[piece] as number) + 1;
      metres[row] = signed && distance > 0 && isLeftOf(pieces, piece, x, y, z) ? -distance : distance;
    }
  };
}

/** Gives rows at a port the jurisdiction of the port. */
function toJurisdictionsOfPorts(
  { portJurisdictions }: TagGround,
  { rows }: Batch,
  port: Nearest,
  jurisdiction: Uint8Array,
): void {
  for (const row of rows) {
    const at = port.index[row] as number;
    if (at === 0 || (port.metres[row] as number) > AT_PORT_METRES) continue;
    jurisdiction[row] = portJurisdictions[at - 1] || (jurisdiction[row] as number);
  }
}

/** Gives rows at a crossing the border of that crossing, where another one was nearer. */
function makeBorderCorrection({
  borders,
  crossingBorders,
}: TagGround): (batch: Batch, crossing: Nearest, border: Nearest) => void {
  const finders = new Map<number, Find>();
  const finderOf = (border: number): Find => {
    const find = finders.get(border) ?? makeFinder(linesOfOwner(borders, border));
    finders.set(border, find);
    return find;
  };
  return (batch, crossing, border) => {
    const wrong = new Map<number, number[]>();
    for (const [i, row] of batch.rows.entries()) {
      const at = crossing.index[row] as number;
      if (at === 0 || (crossing.metres[row] as number) > AT_CROSSING_METRES) continue;
      const own = crossingBorders[at - 1] as number;
      if (border.index[row] === own + 1) continue;
      const places = wrong.get(own) ?? [];
      places.push(i);
      wrong.set(own, places);
    }
    for (const [own, places] of wrong) {
      finderOf(own)(pick(batch, places), border, false);
      for (const i of places) border.index[batch.rows[i] as number] = own + 1;
    }
  };
}

function pick({ rows, lng, lat, vectors }: Batch, places: readonly number[]): Batch {
  const part = makeBatch(places.length);
  part.rows = Uint32Array.from(places, (i) => rows[i] as number);
  for (const [to, i] of places.entries()) {
    part.lng[to] = lng[i] as number;
    part.lat[to] = lat[i] as number;
    part.vectors.set(vectors.subarray(3 * i, 3 * i + 3), 3 * to);
  }
  return part;
}
