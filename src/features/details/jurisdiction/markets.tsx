import type { Jurisdiction, Market } from '../../../domain/atlas.ts';
import { FeatureLink } from '../../../ui/primitives/feature-link.tsx';
import { MarketBadge } from '../../../ui/primitives/market-badge.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useT, useVisible } from '../../../ui/ui-context.tsx';
import { Unscored } from '../parts/index-scores.tsx';
import { PresenceRow } from '../parts/presence-row.tsx';

interface Row {
  readonly market: Market;
  readonly presence: Market['jurisdictions'][number];
}

/** Markets linked to the jurisdiction by sources, with evidence and index scores. */
export function JurisdictionMarkets({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const markets = useVisible().markets;
  const rows = markets.flatMap((market): Row[] => {
    const presence = market.jurisdictions.find((at) => at.jurisdiction === jurisdiction.id);
    return presence === undefined ? [] : [{ market, presence }];
  });
  const unscored = markets.flatMap((market) =>
    market.unscored.filter((at) => at.jurisdiction === jurisdiction.id),
  );
  const hasScores = rows.some(({ presence }) => presence.index.length > 0);
  return (
    <Section title={t('panel.markets.title')} aside={<span className="count">{rows.length}</span>}>
      {rows.length === 0 ? (
        <p className="empty">{t('panel.jurisdiction.noMarkets')}</p>
      ) : (
        <ul className="presence">
          {rows.map(({ market, presence }) => (
            <PresenceRow
              key={market.id}
              head={
                <>
                  <MarketBadge id={market.id} sizePx={18} />
                  <FeatureLink id={market.id} glyph={false} />
                </>
              }
              market={market}
              presence={presence}
              isSubMarket={market.parent !== null}
              showsScores={!rows.some((other) => other.market.parent === market.id)}
            />
          ))}
        </ul>
      )}
      {hasScores && <p className="table-note">{t('panel.jurisdiction.indexCite')}</p>}
      <Unscored entries={unscored.slice(0, 1)} />
    </Section>
  );
}
