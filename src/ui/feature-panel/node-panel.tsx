import type { NetworkNode } from '../../domain/atlas.ts';
import { TermList } from '../primitives/term-list.tsx';
import { useT } from '../ui-context.tsx';
import { FeatureLink } from './parts/feature-link.tsx';
import { Related } from './parts/related.tsx';
import { useCountryLinks } from './parts/use-country-links.tsx';

/** Panel of a node, where legs meet. */
export function NodePanel({ node }: { readonly node: NetworkNode }) {
  const t = useT();
  const countryLinks = useCountryLinks();
  const stands = node.port ?? node.crossing;
  return (
    <>
      <TermList
        rows={[
          { key: 'kind', term: t('panel.node.kind'), value: t(`panel.nodeKind.${node.kind}`) },
          {
            key: 'in',
            term: t('panel.node.in'),
            value: node.countries.length === 0 ? t('panel.node.atSea') : countryLinks(node.countries),
          },
          ...(stands === undefined
            ? []
            : [{ key: 'stands', term: t('panel.node.standsFor'), value: <FeatureLink id={stands} /> }]),
        ]}
      />
      <Related title={t('panel.node.legs')} ids={node.legs} form="lines" empty={t('panel.node.noLegs')} />
    </>
  );
}
