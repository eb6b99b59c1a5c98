import { useMemo } from 'react';
import type { TimelineEntry } from '../../domain/atlas.ts';
import { useAtlas, useScene } from '../ui-context.tsx';

/** The entries of the timeline, whatever the period: those outside it stay on the axis. In brief only, the brief's own. */
export function useEntries(): readonly TimelineEntry[] {
  const { timeline } = useAtlas();
  const briefOnly = useScene((scene) => scene.briefOnly);
  return useMemo(() => timeline.filter((entry) => entry.inBrief || !briefOnly), [timeline, briefOnly]);
}
