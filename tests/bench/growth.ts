/** Reports memory growth over repeated actions, as ratios to the state after warm-up. */
import { FOOTPRINT_PARTS, type Footprint, growthOf, MAX_GROWTH } from '../support/growth.ts';

export interface GrowthReport {
  readonly name: string;
  /** Actions between the two, for instance `240 chapters`. */
  readonly done: string;
  readonly warm: Footprint;
  readonly end: Footprint;
}

export function formatGrowth({ name, done, warm, end }: GrowthReport): string {
  const growth = growthOf(warm, end);
  const parts = FOOTPRINT_PARTS.map((part) => `${part} ${growth[part].toFixed(3)}`).join(', ');
  return `${name}: after ${done} as many times as when warm: ${parts} (heap ${(end.heap / 1e6).toFixed(1)} MB, ${end.nodes} nodes)`;
}

/** Whether any part has grown beyond the limit. */
export function hasGrown({ warm, end }: GrowthReport): boolean {
  const growth = growthOf(warm, end);
  return FOOTPRINT_PARTS.some((part) => !(growth[part] <= MAX_GROWTH));
}
