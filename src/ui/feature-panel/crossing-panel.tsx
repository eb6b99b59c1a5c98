import type { Crossing } from '../../domain/atlas.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { TermList } from '../primitives/term-list.tsx';
import { useCountryName, useT, useVisible } from '../ui-context.tsx';
import { FeatureLink } from './parts/feature-link.tsx';
import { Related } from './parts/related.tsx';

/** A point where a border may be passed. */
export function CrossingPanel({ crossing }: { readonly crossing: Crossing }) {
  const t = useT();
  const visible = useVisible();
  const countryName = useCountryName();
  const [first, second] = crossing.pair;
  const node = crossing.node === undefined ? undefined : visible.byId.get(crossing.node);
  return (
    <>
      <TermList
        rows={[
          { key: 'kind', term: t('panel.crossing.kind'), value: t(`panel.crossingKind.${crossing.kind}`) },
          { key: 'border', term: t('panel.crossing.border'), value: <FeatureLink id={crossing.border} /> },
          {
            key: 'a',
            term: countryName(first),
            value: <EnglishContent>{crossing.localNames[0]}</EnglishContent>,
          },
          {
            key: 'b',
            term: countryName(second),
            value: <EnglishContent>{crossing.localNames[1]}</EnglishContent>,
          },
          {
            key: 'road',
            term: t('panel.crossing.road'),
            value: <EnglishContent>{crossing.road}</EnglishContent>,
          },
          {
            key: 'then',
            term: t('panel.crossing.statusBrief'),
            value: <EnglishContent>{crossing.statusBrief}</EnglishContent>,
          },
          {
            key: 'now',
            term: t('panel.crossing.statusNow'),
            value: <EnglishContent>{crossing.statusNow}</EnglishContent>,
          },
          ...(node === undefined
            ? []
            : [{ key: 'node', term: t('panel.port.node'), value: <FeatureLink id={node.id} /> }]),
        ]}
      />
      {crossing.certainty === 'C' && <p className="caution">{t('panel.crossing.doubtful')}</p>}
      {node?.kind === 'node' && (
        <Related title={t('panel.node.legs')} ids={node.properties.legs} form="lines" />
      )}
    </>
  );
}
