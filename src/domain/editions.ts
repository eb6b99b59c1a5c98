import type { Editions } from './atlas.ts';

/**
 * Returns the current edition with its last correction, such as `2.3`, for embedded pages and their
 * addresses.
 */
export function editionNow({ editions }: Editions): string {
  const last = editions.at(-1);
  return last?.corrections.at(-1)?.id ?? last?.id ?? '';
}
