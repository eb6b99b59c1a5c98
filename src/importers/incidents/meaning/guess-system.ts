/** Guesses the coordinate system of undeclared numbers, and which of two is east. */
import type { Knowledge } from '../knowledge.ts';
import type { Question } from '../mapping.ts';
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

function nearRegion({ region }: Knowledge, lng: number, lat: number): boolean {
  const [west, south, east, north] = region;
  return (
    lng >= west - NEAR_DEGREES &&
    lng <= east + NEAR_DEGREES &&
    lat >= south - NEAR_DEGREES &&
    lat <= north + NEAR_DEGREES
  );
}

function shareNear(
  points: readonly Point[],
  system: SystemId,
  declared: string | null,
  knowledge: Knowledge,
): number {
  const place = placingOf(system, declared);
  if (place === null) return 0;
  return shareOf(points, ([x, y]) => {
    const [lng, lat] = place.toDegrees(x, y);
    return nearRegion(knowledge, lng, lat) && !place.isOutside(lng, lat);
  });
}

const turned = (points: readonly Point[]): Point[] => points.map(([x, y]) => [y, x]);

/** Checks a known system for swapped axes. Asks, never assumes. */
export function guessSwapped(
  points: readonly Point[],
  system: SystemId,
  declared: string | null,
  knowledge: Knowledge,
): SystemGuess {
  const share = shareNear(points, system, declared, knowledge);
  const swappedShare = shareNear(turned(points), system, declared, knowledge);
  if (swappedShare <= share) return { system, swapped: false, questions: [] };
  return { system, swapped: null, questions: [{ ask: 'swapped', share, swappedShare }] };
}

/** @param unknown the file's declared system, if unknown */
export function guessSystem(
  points: readonly Point[],
  knowledge: Knowledge,
  unknown: string | null,
): SystemGuess {
  const inDegrees = shareOf(points, ([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 180);
  if (inDegrees > MIN_SHARE && unknown === null) return guessSwapped(points, WGS84, null, knowledge);
  const fitsOf = (some: readonly Point[]) =>
    SYSTEMS.filter((system) => !system.likeAnother)
      .map((system) => ({ system: idOf(system), share: shareNear(some, idOf(system), null, knowledge) }))
      .filter(({ share }) => share >= MIN_SHARE)
      .sort((a, b) => b.share - a.share);
  const [straight, swapped] = [fitsOf(points), fitsOf(turned(points))];
  const [share, swappedShare] = [straight[0]?.share ?? 0, swapped[0]?.share ?? 0];
  const isSwapped = swappedShare > share;
  const questions: Question[] = [{ ask: 'system', fits: isSwapped ? swapped : straight, unknown }];
  if (isSwapped) questions.push({ ask: 'swapped', share, swappedShare });
  return { system: null, swapped: isSwapped ? null : false, questions };
}
