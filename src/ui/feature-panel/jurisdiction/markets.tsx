import type { Jurisdiction, Market } from '../../../domain/atlas.ts';
import { MarketBadge } from '../../primitives/market-badge.tsx';
import { Section } from '../../primitives/section.tsx';
import { useT, useVisible } from '../../ui-context.tsx';
import { FeatureLink } from '../parts/feature-link.tsx';
import { PresenceRow } from '../parts/presence-row.tsx';

interface Row {
  readonly market: Market;
  readonly presence: Market['jurisdictions'][number];
}

/** Markets that sources tie to the jurisdiction, each with who says so and its index scores. */
export function JurisdictionMarkets({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const markets = useVisible().markets;
  const rows = markets.flatMap((market): Row[] => {
    const presence = market.jurisdictions.find((at) => at.jurisdiction === jurisdiction.id);
    return presence === undefined ? [] : [{ market, presence }];
  });
  const hasScores = rows.some(({ presence }) => (presence.index?.length ?? 0) > 0);
  const hasNoScore = rows.some(({ presence }) => presence.index === null);
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
              presence={presence}
              isSubMarket={market.parent !== null}
              showsScores={!rows.some((other) => other.market.parent === market.id)}
            />
          ))}
        </ul>
      )}
      {hasScores && <p className="table-note">{t('panel.jurisdiction.indexCite')}</p>}
      {!hasScores && hasNoScore && jurisdiction.iso2 === 'XK' && (
        <p className="caution">{t('panel.jurisdiction.noScores')}</p>
      )}
    </Section>
  );
}
