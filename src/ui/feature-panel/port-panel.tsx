import type { Port } from '../../domain/atlas.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { Section } from '../primitives/section.tsx';
import { TermList } from '../primitives/term-list.tsx';
import { useT, useVisible } from '../ui-context.tsx';
import { FeatureLink } from './parts/feature-link.tsx';
import { MarketTies } from './parts/market-flows.tsx';
import { Related } from './parts/related.tsx';
import { useCountryLinks } from './parts/use-country-links.tsx';

/** Panel of a sea or river port. */
export function PortPanel({ port }: { readonly port: Port }) {
  const t = useT();
  const visible = useVisible();
  const countryLinks = useCountryLinks();
  const node = port.node === undefined ? undefined : visible.byId.get(port.node);
  return (
    <>
      <TermList
        rows={[
          { key: 'kind', term: t('panel.port.kind'), value: t(`panel.portKind.${port.kind}`) },
          { key: 'in', term: t('panel.node.in'), value: countryLinks([port.country]) },
          { key: 'water', term: t('panel.port.water'), value: <EnglishContent>{port.water}</EnglishContent> },
          {
            key: 'traffic',
            term: t('panel.port.traffic'),
            value:
              port.traffic.length === 0 ? (
                t('panel.unknown')
              ) : (
                <EnglishContent>{port.traffic.join(', ')}</EnglishContent>
              ),
          },
          ...(port.unlocode === undefined
            ? []
            : [{ key: 'locode', term: t('panel.port.unlocode'), value: <code>{port.unlocode}</code> }]),
          ...(port.worldPortIndex === undefined
            ? []
            : [
                {
                  key: 'wpi',
                  term: t('panel.port.worldPortIndex'),
                  value: <code>{port.worldPortIndex}</code>,
                },
              ]),
          ...(node === undefined
            ? []
            : [{ key: 'node', term: t('panel.port.node'), value: <FeatureLink id={node.id} /> }]),
        ]}
      />
      <Section title={t('panel.port.markets')}>
        {port.markets.length === 0 ? (
          <p className="empty">{t('panel.port.noMarkets')}</p>
        ) : (
          <MarketTies ties={port.markets} />
        )}
      </Section>
      {node?.kind === 'node' && (
        <Related title={t('panel.node.legs')} ids={node.properties.legs} form="lines" />
      )}
    </>
  );
}
