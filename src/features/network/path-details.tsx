import type { Alternative } from '../../analysis/alternatives/alternatives.ts';
import { describeStatus } from '../../analysis/describe-status.ts';
import { EVIDENCE, type Evidence, MODES } from '../../domain/evidence.ts';
import type { LegId } from '../../domain/ids.ts';
import { EvidenceSample } from '../../ui/legend/evidence-sample.tsx';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { TermList, type TermRow } from '../../ui/primitives/term-list.tsx';
import { useFormat, useT } from '../../ui/ui-context.tsx';
import { CountryName } from './country-name.tsx';
import { FeatureName, FeatureNames } from './feature-name.tsx';
import { useNetworkT } from './network-words.ts';
import { PassageLinks } from './passage-links.tsx';
import { useNetworkAtlas } from './use-network-atlas.ts';

/** Everything along an alternative. */
export function PathDetails({ path: { told, legs } }: { readonly path: Alternative }) {
  const t = useNetworkT();
  const pageT = useT();
  const format = useFormat();
  const network = useNetworkAtlas();
  const modes = MODES.flatMap((mode) => {
    const km = told.kmByMode.get(mode);
    return km === undefined ? [] : [`${pageT(`panel.mode.${mode}`)}: ${format.km(km)}`];
  });
  const special = legs.flatMap(({ leg }) => {
    const record = network.byId.get(leg);
    if (record?.kind !== 'leg' || record.properties.status === undefined) return [];
    return [
      <li key={leg}>
        <FeatureName id={leg} />: {describeStatus(record.properties.status, pageT, format)}
      </li>,
    ];
  });
  const rows: readonly TermRow[] = [
    {
      key: 'through',
      term: t('network.through'),
      value: (
        <ol className="network-names">
          {[...told.kmByCountry].map(([code, km]) => (
            <li key={code}>
              {code === null ? t('network.atSea') : <CountryName code={code} />} {format.km(km)}
            </li>
          ))}
        </ol>
      ),
    },
    { key: 'mode', term: t('network.byMode'), value: modes.join(' · ') },
    ...(special.length === 0
      ? []
      : [
          { key: 'service', term: t('network.service'), value: <ul className="network-lines">{special}</ul> },
        ]),
    { key: 'crossings', term: t('network.crossings'), value: listOr(told.crossings, t('network.nothing')) },
    { key: 'ports', term: t('network.ports'), value: listOr(told.ports, t('network.nothing')) },
    {
      key: 'evidence',
      term: t('network.evidence'),
      value: <EvidenceBar kmByEvidence={told.kmByEvidence} />,
    },
    {
      key: 'markets',
      term: t('network.markets'),
      value:
        told.kmByMarket.size === 0 ? (
          t('network.nothing')
        ) : (
          <ul className="network-lines">
            {[...told.kmByMarket].map(([market, { along, against, byEvidence }]) => (
              <li key={market}>
                <FeatureName id={market} />:{' '}
                {[
                  ...(along > 0 ? [t('network.market.along', { km: format.km(along) })] : []),
                  ...(against > 0 ? [t('network.market.against', { km: format.km(against) })] : []),
                  ...EVIDENCE.flatMap((evidence) => {
                    const km = byEvidence.get(evidence);
                    return km === undefined
                      ? []
                      : [`${pageT(`panel.evidence.${evidence}`)}: ${format.km(km)}`];
                  }),
                ].join(' · ')}
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'passages',
      term: t('network.passages'),
      value: told.passages.length === 0 ? t('network.nothing') : <PassageLinks ids={told.passages} />,
    },
  ];
  return (
    <>
      <TermList rows={rows} />
      <Disclosure summary={t('network.legs')} count={legs.length}>
        <LegNames ids={legs.map(({ leg }) => leg)} />
      </Disclosure>
    </>
  );
}

/** Legs with their road numbers. */
function LegNames({ ids }: { readonly ids: readonly LegId[] }) {
  const network = useNetworkAtlas();
  return (
    <ul className="network-names">
      {ids.map((id) => {
        const record = network.byId.get(id);
        const via = record?.kind === 'leg' ? record.properties.via : undefined;
        return (
          <li key={id}>
            <FeatureName id={id} />
            {via !== undefined && (
              <>
                {' '}
                <small>
                  <EnglishContent>{via}</EnglishContent>
                </small>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function listOr(ids: Parameters<typeof FeatureNames>[0]['ids'], nothing: string) {
  return ids.length === 0 ? nothing : <FeatureNames ids={ids} />;
}

interface Props {
  readonly kmByEvidence: ReadonlyMap<Evidence, number>;
}

/** Share of evidence of trafficking by length, as a bar and as text; reference data shows only that a section exists. */
function EvidenceBar({ kmByEvidence }: Props) {
  const t = useT();
  const networkT = useNetworkT();
  const format = useFormat();
  const parts = EVIDENCE.map((evidence) => ({ evidence, km: kmByEvidence.get(evidence) ?? 0 })).filter(
    ({ km }) => km > 0,
  );
  const all = parts.reduce((sum, { km }) => sum + km, 0);
  let at = 0;
  const bars = parts.map(({ evidence, km }) => {
    const x = at;
    at += (100 * km) / all;
    return <rect key={evidence} data-evidence={evidence} x={x} width={(100 * km) / all} height="8" />;
  });
  return (
    <>
      <svg className="evidence-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {bars}
      </svg>
      <ul className="legend-list">
        {parts.map(({ evidence, km }) => (
          <li key={evidence}>
            <EvidenceSample evidence={evidence} />
            <span>
              {evidence === 'reference' ? networkT('network.existsOnly') : t(`panel.evidence.${evidence}`)}:{' '}
              {format.km(km)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
