import type { ReactNode } from 'react';
import type { Market } from '../../../domain/atlas.ts';
import { isUnscored } from '../../../domain/index-scores.ts';
import { SourceMarks } from '../../../ui/primitives/sources.tsx';
import { useT } from '../../../ui/ui-context.tsx';
import { IndexScores } from './index-scores.tsx';

interface Props {
  /** Market or jurisdiction of the row, with icon. */
  readonly head: ReactNode;
  readonly market: Market;
  readonly presence: Market['jurisdictions'][number];
  /** False if sub-market rows below show the same scores. */
  readonly showsScores: boolean;
  readonly isSubMarket?: boolean;
}

/** A market in a jurisdiction: evidence and index scores. */
export function PresenceRow({ head, market, presence, showsScores, isSubMarket = false }: Props) {
  const t = useT();
  return (
    <li data-level={isSubMarket ? 'sub-market' : 'market'}>
      <div className="presence-head">
        {head}
        <SourceMarks ids={presence.sources} />
      </div>
      <div className="presence-body">
        <span className="presence-evidence">{t(`panel.evidence.${presence.evidence}`)}</span>
        {showsScores && (
          <IndexScores index={presence.index} isUnscored={isUnscored(market, presence.jurisdiction)} />
        )}
      </div>
    </li>
  );
}
