import type { Forgiven } from '../../analysis/search/texts.ts';

/** “Trebinye → Trebinje”, each pair once. */
export function formatForgiven(words: readonly Forgiven[], comma: string): string {
  return [...new Set(words.map(({ typed, met }) => `${typed} → ${met}`))].join(comma);
}
