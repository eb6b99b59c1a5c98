import type { TimelineEntry } from '../../domain/atlas.ts';
import { selectTimeline } from '../../state/selectors/visible-atlas.ts';
import { useAppState } from '../../ui/ui-context.tsx';

/** Filtered entries, including those outside the period. */
export function useEntries(): readonly TimelineEntry[] {
  return useAppState(selectTimeline);
}
