import type { Leg } from '../../../domain/atlas.ts';
import type { MarketId } from '../../../domain/ids.ts';
import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { MarketBadge } from '../../primitives/market-badge.tsx';
import { useAtlas, useName, useT } from '../../ui-context.tsx';
import { FeatureLink } from './feature-link.tsx';

/** Markets of a leg, each once, with the way they travel: there, back, or both. */
export function MarketFlows({
  leg,
  fromName,
  toName,
}: {
  readonly leg: Leg;
  readonly fromName: string;
  readonly toName: string;
}) {
  const t = useT();
  const directions = new Map<MarketId, Set<'forward' | 'reverse'>>();
  for (const { market, direction } of leg.markets) {
    directions.set(market, (directions.get(market) ?? new Set()).add(direction));
  }
  return (
    <ul className="flows">
      {[...directions].map(([market, ways]) => {
        const both = ways.size > 1;
        const forward = ways.has('forward');
        return (
          <li key={market}>
            <MarketBadge id={market} />
            <FeatureLink id={market} glyph={false} />
            <span className="flow-way">
              <InterfaceIcon id={both ? 'arrow-both' : 'arrow-right'} sizePx={14} />
              {both
                ? t('panel.leg.bothWays')
                : t('panel.leg.towards', { place: forward ? toName : fromName })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Market links as chips with their icon. */
export function MarketChips({ ids }: { readonly ids: readonly MarketId[] }) {
  const atlas = useAtlas();
  const nameOf = useName();
  return (
    <ul className="chips">
      {ids.map((id) => {
        const record = atlas.byId.get(id);
        return record === undefined ? null : (
          <li key={id}>
            <FeatureLink id={id}>{nameOf(record)}</FeatureLink>
          </li>
        );
      })}
    </ul>
  );
}
