import type { TimelineEntry } from '../../domain/atlas.ts';
import { selectTimeline } from '../../state/selectors/visible-atlas.ts';
import { useAppState } from '../ui-context.tsx';

/** The entries that the filters let through, whatever the period: those outside it stay on the axis. */
export function useEntries(): readonly TimelineEntry[] {
  return useAppState(selectTimeline);
}
