import { useEffect, useMemo } from 'react';
import { deriveAreaMarks } from '../../map/incidents/area-marks.ts';
import type { MapController } from '../../map/map-controller.ts';
import { useAppState, useTokens } from '../../ui/ui-context.tsx';

/** Owner key of these marks. */
const OWNER = 'areas';
const NONE: readonly string[] = [];

/** Draws saved areas on the map, except the one being edited. */
export function AreaShapes({ controller }: { readonly controller: MapController }) {
  const tokens = useTokens();
  const kept = useAppState(({ areas }) => areas.list);
  const changed = useAppState(({ areas }) => areas.sketch?.replaces ?? null);
  const filtering = useAppState(({ exploration }) => exploration.area?.areas ?? NONE);
  const own = useMemo(
    () =>
      deriveAreaMarks(
        kept.filter(({ id }) => id !== changed),
        filtering,
        tokens,
      ),
    [kept, changed, filtering, tokens],
  );
  useEffect(() => controller.setOwnMarks(OWNER, own), [controller, own]);
  useEffect(() => () => controller.setOwnMarks(OWNER, null), [controller]);
  return null;
}
