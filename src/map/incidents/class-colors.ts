import type { Hex, Tokens } from '../../../styles/tokens/tokens.ts';
import { parseHex } from '../../lib/color.ts';

/** Of what is painted by class, so that the ground, its names and lines are seen through it. */
export const CLASS_OPACITY = 0.8;

/** Colours of so many classes, from few to many. The theme's sequence but its first, which is hardly told from the ground; of few classes its middle. */
export function classColors(tokens: Tokens, count: number): readonly Hex[] {
  const strong = tokens.sequence.slice(1);
  return count > strong.length - 2 ? strong.slice(0, count) : strong.slice(1, count + 1);
}

/** Red, green, blue and opacity, 0 to 1. */
export function channelsOf(color: string, opacity: number): [number, number, number, number] {
  const [red, green, blue] = parseHex(color);
  return [red / 255, green / 255, blue / 255, opacity];
}
