import { formatPosition } from '../../lib/notations.ts';
import { formatDecimal, type Position } from '../../lib/position-text.ts';
import { useAppState } from '../ui-context.tsx';

/** A position in the notation that its reader chose; in degrees where that has no name for it. */
export function usePositionText(): (position: Position) => string {
  const notation = useAppState(({ preferences }) => preferences.notation);
  return (position) => formatPosition(position, notation) ?? formatDecimal(position);
}
