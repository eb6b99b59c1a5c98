import { useMemo } from 'react';
import type { PointCloud } from '../../../map/incidents/point-cloud.ts';
import { groupOfMarket } from '../../../map/incidents/point-styles.ts';
import type { IncidentSet } from '../../../state/incidents.ts';
import { useAtlas } from '../../ui-context.tsx';

/** The rows of a set as points in the looks of their markets. */
export function useCloud({ taken: { table, mercator } }: IncidentSet): PointCloud {
  const atlas = useAtlas();
  return useMemo(() => {
    // The first look is that of records of no market.
    const groupOf = [0, ...table.markets.map((market) => groupOfMarket(atlas, market))];
    return { places: mercator, groups: table.market.map((market) => groupOf[market] ?? 0) };
  }, [atlas, table, mercator]);
}
