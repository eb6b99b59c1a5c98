/** Guesses the coordinate system of undeclared numbers, and which of two is east. */
import { distanceKm } from '../../../lib/great-circle.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Question, SystemFit } from '../mapping.ts';
import type { SystemId } from '../systems.ts';
import { shareOf } from './sample.ts';
import { idOf, SYSTEMS, WGS84 } from './system-list.ts';
import { placingOf } from './to-degrees.ts';

export type Point = readonly [x: number, y: number];

export interface SystemGuess {
  readonly system: SystemId | null;
  readonly swapped: boolean | null;
  readonly questions: readonly Question[];
}

/** About 300 km around the ten jurisdictions. */
const NEAR_DEGREES = 3;
/** Below this, fits are chance. */
const MIN_SHARE = 0.5;

export function nearRegion({ region }: Knowledge, lng: number, lat: number): boolean {
  const [west, south, east, north] = region;
  return (
    lng >= west - NEAR_DEGREES &&
    lng <= east + NEAR_DEGREES &&
    lat >= south - NEAR_DEGREES &&
    lat <= north + NEAR_DEGREES
  );
}

/** Points near the region in this system, in degrees. */
function pointsNear(
  points: readonly Point[],
  system: SystemId,
  declared: string | null,
  knowledge: Knowledge,
): readonly (readonly [lng: number, lat: number])[] {
  const place = placingOf(system, declared);
  if (place === null) return [];
  return points.flatMap(([x, y]) => {
    const [lng, lat] = place.toDegrees(x, y);
    const isNear =
      nearRegion(knowledge, lng, lat) && !place.isOutside(lng, lat, 0) && place.isOfProjection(x, y);
    return isNear ? [[lng, lat] as const] : [];
  });
}

function fitOf(points: readonly Point[], system: SystemId, knowledge: Knowledge): readonly SystemFit[] {
  const near = pointsNear(points, system, null, knowledge);
  const [first] = near;
  const share = near.length / points.length;
  if (first === undefined || share < MIN_SHARE) return [];
  let place: SystemFit['place'] = null;
  for (const { names, lng, lat } of knowledge.places) {
    const km = distanceKm(first, [lng, lat]);
    if (km < (place?.km ?? Number.POSITIVE_INFINITY)) place = { name: names[0] ?? '', km };
  }
  return [{ system, share, first, place }];
}

const turned = (points: readonly Point[]): Point[] => points.map(([x, y]) => [y, x]);

/** Checks a known system for swapped axes. Asks, never assumes. */
export function guessSwapped(
  points: readonly Point[],
  system: SystemId,
  declared: string | null,
  knowledge: Knowledge,
): SystemGuess {
  const shareOfNear = (some: readonly Point[]) =>
    pointsNear(some, system, declared, knowledge).length / Math.max(1, some.length);
  const share = shareOfNear(points);
  const swappedShare = shareOfNear(turned(points));
  if (swappedShare <= share) return { system, swapped: false, questions: [] };
  return { system, swapped: null, questions: [{ ask: 'swapped', share, swappedShare }] };
}

/** Returns the systems in which most points lie near the region, best first. */
export function systemsThatFit(points: readonly Point[], knowledge: Knowledge): readonly SystemFit[] {
  return SYSTEMS.filter((system) => !system.likeAnother)
    .flatMap((system) => fitOf(points, idOf(system), knowledge))
    .sort((a, b) => b.share - a.share);
}

/** @param unknown the file's declared system, if unknown */
export function guessSystem(
  points: readonly Point[],
  knowledge: Knowledge,
  unknown: string | null,
): SystemGuess {
  const inDegrees = shareOf(points, ([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 180);
  if (inDegrees > MIN_SHARE && unknown === null) return guessSwapped(points, WGS84, null, knowledge);
  const [straight, swapped] = [systemsThatFit(points, knowledge), systemsThatFit(turned(points), knowledge)];
  const [share, swappedShare] = [straight[0]?.share ?? 0, swapped[0]?.share ?? 0];
  const isSwapped = swappedShare > share;
  const questions: Question[] = [{ ask: 'system', fits: isSwapped ? swapped : straight, unknown }];
  if (isSwapped) questions.push({ ask: 'swapped', share, swappedShare });
  return { system: null, swapped: isSwapped ? null : false, questions };
}
