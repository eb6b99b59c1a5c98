import type { ComponentProps } from 'react';
import type { MapController } from '../../../map/map-controller.ts';
import { BothSides } from '../../../ui/map-stage/split-view/both-sides.tsx';
import { SecondMap } from '../../../ui/map-stage/split-view/second-map.tsx';
import { useAppState } from '../../../ui/ui-context.tsx';
import { useLazyComponent } from '../../../ui/use-lazy-component.ts';
import { useNetworkT } from '../network-words.ts';
import { selectPathSplitView } from '../state/shown-path.ts';

type Props = Omit<ComponentProps<typeof SecondMap>, 'name' | 'more'>;

/** Baseline and scenario on two synchronized maps that differ only in closures; records are on both. */
export default function PathSplitView(props: Props) {
  const t = useNetworkT();
  const way = useAppState(selectPathSplitView);
  const hasRecords = useAppState(({ incidents }) => incidents !== null);
  if (way === null) return null;
  const names = [t('network.baseline'), t('network.scenario')] as const;
  return (
    <BothSides way={way} names={names}>
      <SecondMap
        {...props}
        name={names[1]}
        more={(controller) => hasRecords && <Records controller={controller} />}
      />
    </BothSides>
  );
}

const loadRecords = () => import('../../records/map/all-incidents.tsx');

function Records(props: { readonly controller: MapController }) {
  const AllRecords = useLazyComponent(loadRecords);
  return AllRecords && <AllRecords {...props} />;
}
