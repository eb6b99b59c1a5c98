/**
 * Tags a million rows, beside the usual approach: Flatbush over edges with robust-predicates for areas, over
 * segments for the nearest leg. Indexing is excluded, and rows are in file order.
 */
import assert from 'node:assert/strict';
import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';
import { areasAt, buildAreaGrid } from '../../src/analysis/tagging/area-grid.ts';
import { angleOfGap, cutPieces, gapOf, PIECE_FIELDS } from '../../src/analysis/tagging/pieces.ts';
import { type GroundLines, packLines, tagGround } from '../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../src/analysis/tagging/tagger.ts';
import { STEPS_PER_DEGREE, stepsOf } from '../../src/domain/incident.ts';
import { writeUnitVector } from '../../src/lib/great-circle.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { makeRandom } from '../support/made-chance.ts';
import type { Benchmark } from './compare.ts';

const ROWS = 1_000_000;
const TURNS = 5;
const RADIANS = Math.PI / 180;
const EARTH_RADIUS_METRES = 6_371_008.8;
/** Nearest segments compared with a point. */
const NEIGHBOURS = 8;

function makeRows() {
  const random = makeRandom(7);
  const [lng, lat] = [new Int32Array(ROWS), new Int32Array(ROWS)];
  for (let row = 0; row < ROWS; row += 1) {
    lng[row] = stepsOf(13 + 17 * random());
    lat[row] = stepsOf(39 + 10 * random());
  }
  return { lng, lat };
}

/** Four numbers per segment, with owners and boxes. `squeeze` is the scale of longitudes. */
function indexSegments(
  positions: Int32Array | Float64Array,
  starts: Uint32Array,
  lineOwners: Uint16Array,
  squeeze: number,
) {
  const [ends, owners]: [number[], number[]] = [[], []];
  for (const [line, owner] of lineOwners.entries()) {
    for (let i = (starts[line] ?? 0) + 1; i < (starts[line + 1] ?? 0); i += 1) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = positions.subarray(2 * i - 2, 2 * i + 2);
      ends.push(ax * squeeze, ay, bx * squeeze, by);
      owners.push(owner);
    }
  }
  const index = new Flatbush(owners.length);
  for (let i = 0; i < ends.length; i += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ends.slice(i, i + 4);
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  return { index, ends: Float64Array.from(ends), owners: Uint16Array.from(owners) };
}

/**
 * Finds the jurisdiction by the edges that a ray to the east may cross; integer steps are exact, and so is
 * orient2d.
 */
function makeEdgeSearch({ areas }: ReturnType<typeof tagGround>) {
  const { index, ends, owners } = indexSegments(areas.corners, areas.ringStarts, areas.ringOwners, 1);
  return (x: number, y: number): number => {
    let mask = 0;
    let touched = 0;
    for (const found of index.search(x, y, 180 * STEPS_PER_DEGREE, y)) {
      const at = 4 * found;
      const ax = ends[at] as number;
      const ay = ends[at + 1] as number;
      const bx = ends[at + 2] as number;
      const by = ends[at + 3] as number;
      const side = orient2d(ax, ay, bx, by, x, y);
      if (side === 0 && x >= Math.min(ax, bx) && x <= Math.max(ax, bx))
        touched |= 1 << (owners[found] as number);
      else if (ay <= y !== by <= y && side < 0 === by > ay) mask ^= 1 << (owners[found] as number);
    }
    const all = mask | touched;
    return 32 - Math.clz32(all & -all);
  };
}

/**
 * Finds the eight nearest boxes in a plane scaled for the middle of the region, then distances in one scaled
 * for the row's latitude.
 */
function makeSegmentSearch({ positions, lineStarts, lineOwners }: GroundLines) {
  const middle = Math.cos(44 * RADIANS);
  const { index, ends, owners } = indexSegments(positions, lineStarts, lineOwners, middle);
  return (lng: number, lat: number): number => {
    const squeeze = Math.cos(lat * RADIANS) / middle;
    let nearest = 0;
    let least = Infinity;
    for (const found of index.neighbors(lng * middle, lat, NEIGHBOURS)) {
      const at = 4 * found;
      const dx = ((ends[at + 2] as number) - (ends[at] as number)) * squeeze;
      const dy = (ends[at + 3] as number) - (ends[at + 1] as number);
      const px = (lng * middle - (ends[at] as number)) * squeeze;
      const py = lat - (ends[at + 1] as number);
      const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      const square = (px - share * dx) ** 2 + (py - share * dy) ** 2;
      if (square < least) {
        least = square;
        nearest = (owners[found] as number) + 1;
      }
    }
    return nearest;
  };
}

/** Metres to the great circles of one leg, segment by segment, to compare two results. */
function makeMeasure(legs: GroundLines) {
  const { vectors, owners } = cutPieces(legs);
  const point = new Float64Array(3);
  return (leg: number, lng: number, lat: number): number => {
    writeUnitVector(point, 0, lng / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE);
    const [x = 0, y = 0, z = 0] = point;
    let least = Infinity;
    for (let piece = owners.indexOf(leg); owners[piece] === leg; piece += 1) {
      least = Math.min(least, gapOf(vectors, piece * PIECE_FIELDS, x, y, z));
    }
    return EARTH_RADIUS_METRES * angleOfGap(least);
  };
}

export default async function benchmarks(): Promise<readonly Benchmark[]> {
  const ground = tagGround(await readCompiledAtlas());
  const { lng, lat } = makeRows();
  const grid = buildAreaGrid(ground.areas);
  const areaOf = makeEdgeSearch(ground);
  const legOf = makeSegmentSearch(ground.legs);
  const none = packLines<never>([]);
  const onlyLegs = {
    areas: {
      ids: [],
      corners: new Int32Array(),
      ringStarts: new Uint32Array(1),
      ringOwners: new Uint16Array(),
    },
    legs: ground.legs,
    crossings: none,
    ports: none,
    borders: none,
    crossingBorders: new Uint16Array(0),
    portJurisdictions: new Uint8Array(0),
  };
  return [
    {
      name: 'tagging: jurisdiction',
      turns: TURNS,
      baseline: {
        name: 'Flatbush over edges with robust-predicates',
        run: () => Uint8Array.from(lng, (x, row) => areaOf(x, lat[row] ?? 0)),
      },
      subject: {
        name: 'the grid',
        run: () =>
          Uint8Array.from(lng, (x, row) => {
            const mask = areasAt(grid, x, lat[row] ?? 0);
            return 32 - Math.clz32(mask & -mask);
          }),
      },
      check: (baseline, subject) =>
        assert.ok(Buffer.from(baseline as Uint8Array).equals(subject as Uint8Array)),
    },
    {
      name: 'tagging: nearest leg',
      turns: TURNS,
      baseline: {
        name: `Flatbush over segments, ${NEIGHBOURS} neighbours`,
        run: () =>
          Uint16Array.from(lng, (x, row) => legOf(x / STEPS_PER_DEGREE, (lat[row] ?? 0) / STEPS_PER_DEGREE)),
      },
      subject: {
        name: 'a tree that begins anew, with side and metres',
        run: () => makeTagger(onlyLegs).tag(lng, lat),
      },
      check: (baseline, subject) => {
        const { leg, legMetres } = subject as ReturnType<ReturnType<typeof makeTagger>['tag']>;
        const metresTo = makeMeasure(ground.legs);
        let [farther, nearer] = [0, 0];
        for (const [row, other] of (baseline as Uint16Array).entries()) {
          if (other === leg[row]) continue;
          const difference =
            metresTo(other - 1, lng[row] ?? 0, lat[row] ?? 0) - Math.abs(legMetres[row] ?? 0);
          if (difference > 1) farther += 1;
          if (difference < -1) nearer += 1;
        }
        const share = ((100 * farther) / ROWS).toFixed(2);
        process.stdout.write(
          `  Flatbush names a leg more than a metre farther in ${farther} rows (${share} %), a nearer one in ${nearer}\n`,
        );
        assert.equal(nearer, 0);
      },
    },
    {
      name: 'tagging: everything',
      turns: TURNS,
      baseline: {
        name: 'the two searches of Flatbush, for jurisdiction and leg alone,',
        run: () => {
          for (const [row, x] of lng.entries()) {
            areaOf(x, lat[row] ?? 0);
            legOf(x / STEPS_PER_DEGREE, (lat[row] ?? 0) / STEPS_PER_DEGREE);
          }
        },
      },
      subject: { name: 'all tags, indexes built anew,', run: () => makeTagger(ground).tag(lng, lat) },
      check: (_, subject) => {
        const { leg, jurisdiction } = subject as ReturnType<ReturnType<typeof makeTagger>['tag']>;
        assert.ok(leg.every((index) => index > 0) && jurisdiction.includes(10));
      },
    },
  ];
}
