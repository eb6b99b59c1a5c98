import type { Market } from '../../domain/atlas.ts';
import { FeatureLink, usePresent } from '../../ui/primitives/feature-link.tsx';
import { Disclosure, Section } from '../../ui/primitives/section.tsx';
import { useAtlas, useT } from '../../ui/ui-context.tsx';
import { Unscored } from './parts/index-scores.tsx';
import { PresenceRow } from './parts/presence-row.tsx';
import { HiddenNote, LinkList, Related } from './parts/related.tsx';

/** Presence of a market by source, and its index scores by jurisdiction. */
export function MarketPanel({ market }: { readonly market: Market }) {
  const t = useT();
  const atlas = useAtlas();
  const subMarkets = atlas.markets.filter((other) => other.parent === market.id).map((other) => other.id);
  const legs = usePresent(market.legs);
  return (
    <>
      <Related title={t('panel.partOf')} ids={market.parent === null ? [] : [market.parent]} />
      <Related title={t('panel.market.subMarkets')} ids={subMarkets} />
      <Section
        title={t('panel.market.jurisdictions')}
        aside={<span className="count">{market.jurisdictions.length}</span>}
      >
        {market.jurisdictions.length === 0 ? (
          <p className="empty">{t('panel.market.noJurisdictions')}</p>
        ) : (
          <ul className="presence">
            {market.jurisdictions.map((presence) => (
              <PresenceRow
                key={presence.jurisdiction}
                head={<FeatureLink id={presence.jurisdiction} glyph={false} />}
                market={market}
                presence={presence}
                showsScores
              />
            ))}
          </ul>
        )}
        <Unscored entries={market.unscored} />
      </Section>
      {market.legs.length > 0 && (
        <Section title={t('panel.route.legs')} aside={<span className="count">{legs.records.length}</span>}>
          {legs.records.length > 0 && (
            <Disclosure summary={t('panel.market.legsList')}>
              <LinkList records={legs.records} />
            </Disclosure>
          )}
          <HiddenNote hidden={legs.hidden} />
        </Section>
      )}
      <Related title={t('panel.ports.title')} ids={market.ports} />
    </>
  );
}
