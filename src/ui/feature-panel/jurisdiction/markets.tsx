import type { Jurisdiction, Market } from '../../../domain/atlas.ts';
import { Section } from '../../primitives/section.tsx';
import { MarketBadge } from '../../primitives/market-badge.tsx';
import { useT, useVisible } from '../../ui-context.tsx';
import { FeatureLink } from '../parts/feature-link.tsx';
import { IndexScores } from '../parts/index-scores.tsx';
import { SourceMarks } from '../parts/sources.tsx';

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
            <li key={market.id}>
              <div className="presence-head" data-level={market.parent === null ? 'market' : 'sub-market'}>
                <MarketBadge id={market.id} sizePx={18} />
                <FeatureLink id={market.id} glyph={false} />
                <span className="presence-evidence">{t(`panel.evidence.${presence.evidence}`)}</span>
                <SourceMarks ids={presence.sources} />
              </div>
              <IndexScores index={presence.index} />
            </li>
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
