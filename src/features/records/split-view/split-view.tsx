import { type ComponentType, type CSSProperties, useState } from 'react';
import type { Drawing } from '../../../layers/drawing.ts';
import type { MapController } from '../../../map/map-controller.ts';
import type { MapViewProps } from '../../../map/map-view.tsx';
import { SecondMap } from '../../../ui/map-stage/split-view/second-map.tsx';
import { SwipeHandle } from '../../../ui/map-stage/split-view/swipe-handle.tsx';
import type { SplitView as Way } from '../../explore/state/exploration.ts';
import type { ComparedRows } from '../../network/state/split-view.ts';
import { useCompareT } from '../compare/compare-words.ts';
import { useSideNames } from '../compare/use-side-names.ts';
import { ShownIncidents } from '../map/shown-incidents.tsx';
import { SELECTORS_OF_SIDES } from '../state/row-selectors.ts';

interface Props {
  /** Controller of the first side's map. */
  readonly first: MapController;
  readonly drawing: Drawing;
  readonly SecondView: ComponentType<MapViewProps>;
  readonly way: Way;
  readonly compared: ComparedRows;
}

/** Shows the second side of a comparison on a synchronized map, beside the first or swiped over it. */
export function SplitView({ first, drawing, SecondView, way, compared }: Props) {
  const t = useCompareT();
  const names = useSideNames()(compared);
  const [at, setAt] = useState(0.5);
  const share = way === 'swipe' ? at : 0.5;
  return (
    <div className="split-view" data-split-view={way} style={{ '--at': `${share * 100}%` } as CSSProperties}>
      <SecondMap
        first={first}
        drawing={drawing}
        SecondView={SecondView}
        label={t('compare.half.map', { name: names[1] })}
        missing={t('compare.half.missing')}
        more={(controller) => <ShownIncidents controller={controller} of={SELECTORS_OF_SIDES[1]} />}
      />
      <HalfLabel side="first" name={names[0]} count={compared.counts[0]} />
      <HalfLabel side="second" name={names[1]} count={compared.counts[1]} />
      {way === 'swipe' && (
        <SwipeHandle
          at={at}
          label={t('compare.handle')}
          say={(left, right) => t('compare.handle.value', { first: names[0], second: names[1], left, right })}
          onMove={setAt}
        />
      )}
    </div>
  );
}

interface HalfLabelProps {
  readonly side: 'first' | 'second';
  readonly name: string;
  readonly count: number;
}

/** Label and record count over one side of the split view; moves with it. */
function HalfLabel({ side, name, count }: HalfLabelProps) {
  const t = useCompareT();
  return (
    <div className="half" data-side={side}>
      <p className="half-label" data-testid={`half-${side}`}>
        <span className="half-place">{t(`compare.half.${side}`)}</span> <b>{name}</b>{' '}
        <span className="half-count">{t('compare.half.records', { count })}</span>
      </p>
    </div>
  );
}
