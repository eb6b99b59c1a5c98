import { useEffect, useMemo } from 'react';
import { formatAmount } from '../../../i18n/format-amount.ts';
import { deriveClusterMarks } from '../../../map/incidents/cluster-marks.ts';
import type { PickOwn } from '../../../map/map-callbacks.ts';
import type { MapController } from '../../../map/map-controller.ts';
import { useAppState, useAppStore, useFormat, useTokens } from '../../../ui/ui-context.tsx';
import { selectMeasure } from '../../explore/state/measured-incidents.ts';
import { selectOffCorridor } from '../../network/state/off-corridor.ts';
import { findClusters, stopFinding } from '../state/find-clusters.ts';
import { useSettled } from '../use-settled.ts';
import { goToCluster } from './go-to-cluster.ts';

/** Owner key of these marks. */
const OWNER = 'incident-clusters';
/** Half the height of a number, px. */
const NUMBER_REACH_PX = 8;

/** Clusters on the map, recomputed once filters settle. Pressing a number zooms to its cluster. */
export function ClusterAreas({ controller }: { readonly controller: MapController }) {
  const store = useAppStore();
  const tokens = useTokens();
  const format = useFormat();
  const off = useSettled(selectOffCorridor);
  const withinKm = useAppState(({ exploration }) => exploration.clusters.withinKm);
  const least = useAppState(({ exploration }) => exploration.clusters.least);
  const measure = useAppState(selectMeasure);
  const found = useAppState(({ exploration }) => exploration.clusters.found);
  const unit = useAppState(({ exploration }) => exploration.clusters.unit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what passes or counts as close is another
  useEffect(() => {
    void findClusters(store);
    return () => stopFinding(store);
  }, [store, off, withinKm, least, measure]);
  const clusters = found?.clusters;
  const own = useMemo(
    () =>
      deriveClusterMarks(clusters ?? [], tokens, ({ count, sum }) =>
        sum === null ? format.number(count) : formatAmount(sum, unit, format),
      ),
    [clusters, unit, tokens, format],
  );
  useEffect(() => controller.setOwnMarks(OWNER, own), [controller, own]);
  useEffect(() => {
    const pickOwn: PickOwn = ([x, y], tolerancePx, { project }) => {
      const reach = NUMBER_REACH_PX + tolerancePx;
      const pressed = clusters?.find(({ middle }) => {
        const [numberX = Number.NaN, numberY = Number.NaN] = project([...middle]) ?? [];
        return Math.hypot(numberX - x, numberY - y) <= reach;
      });
      return pressed === undefined ? null : () => goToCluster(store, pressed);
    };
    controller.setOwnPick(pickOwn);
  }, [controller, clusters, store]);
  useEffect(
    () => () => {
      controller.setOwnMarks(OWNER, null);
      controller.setOwnPick(null);
    },
    [controller],
  );
  return null;
}
