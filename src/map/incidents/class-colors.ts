import type { Hex, Tokens } from '../../../styles/tokens/tokens.ts';
import { parseHex } from '../../lib/color.ts';

/** Opacity of class fills, so that ground, names and lines remain visible. */
export const CLASS_OPACITY = 0.8;

/**
 * Returns colours of classes, ascending. The theme's first colour is too close to the ground; few classes use
 * the middle.
 */
export function classColors(tokens: Tokens, count: number): readonly Hex[] {
  const strong = tokens.sequence.slice(1);
  return count > strong.length - 2 ? strong.slice(0, count) : strong.slice(1, count + 1);
}

/** Returns RGB and opacity, 0 to 1. */
export function channelsOf(color: string, opacity: number): [number, number, number, number] {
  const [red, green, blue] = parseHex(color);
  return [red / 255, green / 255, blue / 255, opacity];
}
