import type { Editions } from './atlas.ts';

/** The edition with the last of its corrections, such as `2.3`: what a page in other sites is said to be of, and what its address names. */
export function editionNow({ editions }: Editions): string {
  const last = editions.at(-1);
  return last?.corrections.at(-1)?.id ?? last?.id ?? '';
}
