/**
 * Symbol styles by evidence: filled for the brief, outlined for other sources, hollow for illustrative
 * positions.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Emphasis, SymbolMark } from './drawing.ts';

export type SymbolStyle = Pick<SymbolMark, 'color' | 'fill' | 'form' | 'sizePx'>;

/** Selected symbols grow; related ones less, because there may be many. */
const GROWTH: Readonly<Record<Emphasis, number>> = { none: 1, dimmed: 1, related: 1.15, selected: 1.35 };

export function symbolStyle(
  symbol: {
    readonly evidence: Evidence;
    readonly isPlaced: boolean;
    readonly sizePx: number;
    readonly emphasis: Emphasis;
  },
  tokens: Tokens,
): SymbolStyle {
  const { casing, symbolFill, symbolStroke, highlight } = tokens.map;
  const sizePx = symbol.sizePx * GROWTH[symbol.emphasis];
  const isHighlighted = symbol.emphasis === 'selected' || symbol.emphasis === 'related';
  const ink = isHighlighted ? highlight : symbolStroke;
  const form =
    !symbol.isPlaced || symbol.evidence === 'illustrative'
      ? 'hollow'
      : symbol.evidence === 'brief'
        ? 'filled'
        : 'outlined';
  // In dark themes the highlight is as light as symbol grounds and needs a dark one.
  return { color: ink, fill: isHighlighted ? casing : symbolFill, form, sizePx };
}

/** Below this size an icon inside a ground is illegible: only the ground is drawn. */
export const MIN_GLYPH_PX = 12;
