import type { ReactNode } from 'react';
import type { Market } from '../../../domain/atlas.ts';
import { isUnscored } from '../../../domain/index-scores.ts';
import { useT } from '../../ui-context.tsx';
import { IndexScores } from './index-scores.tsx';
import { SourceMarks } from './sources.tsx';

interface Props {
  /** What the row is about, with its sign: a market or a jurisdiction. */
  readonly head: ReactNode;
  readonly market: Market;
  readonly presence: Market['jurisdictions'][number];
  /** Left out where the rows of sub-markets below tell the same scores. */
  readonly showsScores: boolean;
  readonly isSubMarket?: boolean;
}

/** A market in a jurisdiction: who says so, and the index scores with their number and bar. */
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
