import { useMemo } from 'react';
import type { PointCloud } from '../../../map/incidents/point-cloud.ts';
import { groupOfMarket } from '../../../map/incidents/point-styles.ts';
import { useAtlas } from '../../../ui/ui-context.tsx';
import type { IncidentSet } from '../state/incidents.ts';

/** A set's rows as points styled by market. */
export function useCloud({ taken: { table, mercator } }: IncidentSet): PointCloud {
  const atlas = useAtlas();
  return useMemo(() => {
    // Group 0 is for records without a market.
    const groupOf = [0, ...table.markets.map((market) => groupOfMarket(atlas, market))];
    return { places: mercator, groups: table.market.map((market) => groupOf[market] ?? 0) };
  }, [atlas, table, mercator]);
}
