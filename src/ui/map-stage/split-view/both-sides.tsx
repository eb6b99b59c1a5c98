import '../../../../styles/css/split-view.css';
import { type CSSProperties, type ReactNode, useState } from 'react';
import type { SplitView } from '../../../scene/scene.ts';
import { useSplitT } from './split-words.ts';
import { SwipeHandle } from './swipe-handle.tsx';

interface Props {
  readonly way: SplitView;
  readonly names: readonly [string, string];
  /** Labels of the sides, if they say more than the names. */
  readonly labels?: readonly [ReactNode, ReactNode];
  /** The second map. */
  readonly children: ReactNode;
}

/** Labels and divider of a split view, swiped or side by side. */
export function BothSides({ way, names, labels = names, children }: Props) {
  const t = useSplitT();
  const [at, setAt] = useState(0.5);
  const share = way === 'swipe' ? at : 0.5;
  const [first, second] = names;
  return (
    <div className="split-view" data-split-view={way} style={{ '--at': `${share * 100}%` } as CSSProperties}>
      {children}
      {(['first', 'second'] as const).map((side, i) => (
        <div key={side} className="half" data-side={side}>
          <p className="half-label" data-testid={`half-${side}`}>
            {labels === names ? <b>{names[i]}</b> : labels[i]}
          </p>
        </div>
      ))}
      {way === 'swipe' && (
        <SwipeHandle
          at={at}
          label={t('split.handle')}
          say={(left, right) => t('split.value', { first, second, left, right })}
          onMove={setAt}
        />
      )}
    </div>
  );
}
