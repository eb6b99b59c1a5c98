/** What grows while something is done again and again, told as ratios to what it was after it had warmed up. */
import { FOOTPRINT_PARTS, type Footprint, growthOf, MAX_GROWTH } from '../support/growth.ts';

export interface GrowthReport {
  readonly name: string;
  /** What was done between the two, for instance `240 chapters`. */
  readonly done: string;
  readonly warm: Footprint;
  readonly end: Footprint;
}

export function formatGrowth({ name, done, warm, end }: GrowthReport): string {
  const growth = growthOf(warm, end);
  const parts = FOOTPRINT_PARTS.map((part) => `${part} ${growth[part].toFixed(3)}`).join(', ');
  return `${name}: after ${done} as many times as when warm: ${parts} (heap ${(end.heap / 1e6).toFixed(1)} MB, ${end.nodes} nodes)`;
}

/** Whether anything has grown by more than is allowed. */
export function hasGrown({ warm, end }: GrowthReport): boolean {
  const growth = growthOf(warm, end);
  return FOOTPRINT_PARTS.some((part) => !(growth[part] <= MAX_GROWTH));
}
