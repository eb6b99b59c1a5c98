/**
 * Finds legs that run over the same road or railway for more than a short stretch. Their lines are schematic, so
 * they never run exactly over each other.
 */
import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import type { Leg } from '../../src/domain/atlas.schema.ts';
import { distanceToSegment } from './geometry.ts';

/** Two lines over one road are up to this far apart: both pass its towns, but bend differently between them. */
const MAX_APART_KM = 5;
/**
 * Two roads out of one town are near each other for a while, in the network for at most 27 km. The next longer stretch
 * is one road of 32 km.
 */
const MIN_SHARED_KM = 30;
const PIECE_KM = 2;
const MAX_APART_DEGREES = MAX_APART_KM / 111.2;
/** At least `MAX_APART_KM` from west to east too, at any latitude of the network. */
const MARGIN_DEGREES = 2 * MAX_APART_DEGREES;

export interface DrawnLeg extends Pick<Leg, 'id' | 'mode'> {
  readonly line: readonly Position[];
}

/** Returns the ids of the other legs that share their way with a leg; empty by water, where no road can be closed. */
export function sharedRoadsOf(leg: DrawnLeg, others: readonly DrawnLeg[]): Leg['id'][] {
  if (leg.mode !== 'road' && leg.mode !== 'rail') return [];
  const pieces = piecesOf(leg.line);
  return others
    .filter(({ id, mode }) => id !== leg.id && mode === leg.mode)
    .filter(({ line }) => sharedKm(pieces, line) >= MIN_SHARED_KM)
    .map(({ id }) => id);
}

interface Piece {
  readonly middle: Position;
  readonly km: number;
}

function piecesOf(line: readonly Position[]): Piece[] {
  return segmentsOf(line).flatMap(([[x = 0, y = 0], [toX = 0, toY = 0]]) => {
    const km = distance([x, y], [toX, toY]);
    const count = Math.max(1, Math.ceil(km / PIECE_KM));
    return Array.from({ length: count }, (_, at): Piece => {
      const share = (at + 0.5) / count;
      return { middle: [x + (toX - x) * share, y + (toY - y) * share], km: km / count };
    });
  });
}

function segmentsOf(line: readonly Position[]): (readonly [Position, Position])[] {
  return line.slice(1).map((to, i) => [line[i] ?? to, to] as const);
}

function sharedKm(pieces: readonly Piece[], line: readonly Position[]): number {
  const segments = segmentsOf(line);
  const [xs, ys] = [line.map(([x = 0]) => x), line.map(([, y = 0]) => y)];
  const [west, east] = [Math.min(...xs) - MARGIN_DEGREES, Math.max(...xs) + MARGIN_DEGREES];
  const [south, north] = [Math.min(...ys) - MARGIN_DEGREES, Math.max(...ys) + MARGIN_DEGREES];
  return pieces
    .filter(({ middle: [x = 0, y = 0] }) => x >= west && x <= east && y >= south && y <= north)
    .filter(({ middle }) => segments.some(([a, b]) => distanceToSegment(middle, a, b) <= MAX_APART_DEGREES))
    .reduce((sum, { km }) => sum + km, 0);
}
