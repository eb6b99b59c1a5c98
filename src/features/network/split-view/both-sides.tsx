import { type CSSProperties, type ReactNode, useState } from 'react';
import { SwipeHandle } from '../../../ui/map-stage/split-view/swipe-handle.tsx';
import { useAppState } from '../../../ui/ui-context.tsx';
import { useNetworkT } from '../network-words.ts';
import { selectPathSplitView } from '../state/shown-path.ts';

/**
 * Labels and divider of the split view, swiped or side by side.
 * @param children draws the scenario
 */
export function BothSides({ children }: { readonly children: ReactNode }) {
  const t = useNetworkT();
  const way = useAppState(selectPathSplitView);
  const [at, setAt] = useState(0.5);
  if (way === null) return null;
  const share = way === 'swipe' ? at : 0.5;
  return (
    <div className="split-view" data-split-view={way} style={{ '--at': `${share * 100}%` } as CSSProperties}>
      {children}
      <div className="half" data-side="first">
        <p className="half-label" data-testid="half-first">
          <b>{t('network.baseline')}</b>
        </p>
      </div>
      <div className="half" data-side="second">
        <p className="half-label" data-testid="half-second">
          <b>{t('network.scenario')}</b>
        </p>
      </div>
      {way === 'swipe' && (
        <SwipeHandle
          at={at}
          label={t('network.splitView.handle')}
          say={(left, right) => t('network.splitView.value', { left, right })}
          onMove={setAt}
        />
      )}
    </div>
  );
}
