import { formatPosition } from '../../lib/notations.ts';
import { formatDecimal, type Position } from '../../lib/position-text.ts';
import { useAppState } from '../../ui/ui-context.tsx';

/** Formats a position in the chosen notation, or in degrees where that notation is undefined. */
export function usePositionText(): (position: Position) => string {
  const notation = useAppState(({ preferences }) => preferences.notation);
  return (position) => formatPosition(position, notation) ?? formatDecimal(position);
}
