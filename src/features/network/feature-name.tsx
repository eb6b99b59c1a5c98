import { useContext } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { CitationMarks, PanelSources } from '../../ui/primitives/sources.tsx';
import { useAppState, useT, useVisible } from '../../ui/ui-context.tsx';
import { useNames } from './use-names.ts';

/** Link to a feature, or its plain name if filters hide it. A connection from reference data names its sources. */
export function FeatureName({ id }: { readonly id: FeatureId }) {
  const isShown = useVisible().byId.has(id);
  const names = useNames();
  return (
    <>
      <bdi>{isShown ? <FeatureLink id={id} glyph={false} /> : names.feature(id)}</bdi>
      <BaseSources id={id} />
    </>
  );
}

/** Numbers that open the sources; in words on paper, which does not list them. */
function BaseSources({ id }: { readonly id: FeatureId }) {
  const t = useT();
  const base = useAppState((state) => state.baseNetwork.base);
  const isListed = useContext(PanelSources).some((source) => base?.sources[0]?.id === source);
  const leg = base?.legs.find((one) => one.id === id);
  if (base === null || leg === undefined) return null;
  const citations = base.sources.filter((source) => leg.sources.includes(source.id));
  if (isListed) return <CitationMarks citations={citations} />;
  return citations.map(({ id: source, by, title, date, consulted }) => (
    <small key={source}>
      {' ('}
      <EnglishContent>{[by ?? title, date].filter(Boolean).join(', ')}</EnglishContent>
      {`: ${t(`panel.consulted.${consulted.how}`)})`}
    </small>
  ));
}

/** List of names. */
export function FeatureNames({ ids }: { readonly ids: readonly FeatureId[] }) {
  return (
    <ul className="network-names">
      {ids.map((id) => (
        <li key={id}>
          <FeatureName id={id} />
        </li>
      ))}
    </ul>
  );
}
