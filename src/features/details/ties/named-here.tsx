import '../../../../styles/css/ties.css';
import { useMemo } from 'react';
import { deriveNamedHere, NAMED_GROUPS, type NamedFeature } from '../../../analysis/named-here.ts';
import { tiePassage } from '../../../analysis/tied-passages.ts';
import type { Atlas, Jurisdiction } from '../../../domain/atlas.ts';
import type { Digest } from '../../../domain/brief.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { PassageLink } from '../../../ui/passages/passage-link.tsx';
import { usePassageName } from '../../../ui/passages/passage-place.tsx';
import { FeatureLink } from '../../../ui/primitives/feature-link.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useName, useSaid, useT, useVisible } from '../../../ui/ui-context.tsx';
import { Related } from '../parts/related.tsx';
import { TiedPassageItem } from './tied-passage.tsx';
import { useTiesT } from './ties-words.ts';

interface Props {
  readonly jurisdiction: Jurisdiction;
  readonly digest: Digest;
}

/**
 * Strategies, institutions, cases and events named for a jurisdiction, with passages; then those of other
 * sources.
 */
export default function NamedHere({ jurisdiction, digest }: Props) {
  const t = useTiesT();
  const say = useT();
  const nameOf = useName();
  const visible = useVisible();
  const { briefOnly } = useSaid();
  const named = useMemo(
    () =>
      deriveNamedHere(jurisdiction.id, {
        digest,
        places: visible.places.features.map(({ properties }) => properties),
        jurisdictions: visible.jurisdictions.features.map(({ properties }) => properties.id),
      }),
    [jurisdiction.id, digest, visible],
  );
  const groups = NAMED_GROUPS.map((group) => ({
    group,
    features: named.features[group],
    passages: group === 'strategies' ? named.strategies : [],
  })).filter(({ features, passages }) => features.length + passages.length > 0);
  const placed = briefOnly ? [] : named.placed;
  return (
    <>
      <Section title={t('ties.named.title')} className="ties">
        {groups.length === 0 && (
          <p className="coverage-gap">{t('ties.named.none', { name: nameOf(jurisdiction) })}</p>
        )}
        {groups.map(({ group, features, passages }) => (
          <div key={group} className="tie-group">
            <h4>{t(`ties.named.${group}`)}</h4>
            <NamedList features={features} digest={digest} />
            {passages.length > 0 && (
              <ol className="tied-passages">
                {passages.map((tied) => (
                  <TiedPassageItem key={tied.passage.id} tied={tied} digest={digest} />
                ))}
              </ol>
            )}
          </div>
        ))}
        {placed.length > 0 && (
          <div className="tie-group">
            <h4>{t('ties.named.placed')}</h4>
            <NamedList features={placed} digest={digest} />
          </div>
        )}
      </Section>
      <Related
        title={t('ties.named.others')}
        ids={jurisdiction.places.filter((id) => isFromElsewhere(visible, id))}
        form="lines"
        noteOf={(record) => say(`panel.kind.${record.kind}`)}
      />
    </>
  );
}

/** False for features listed above, from the brief. */
function isFromElsewhere({ byId }: Pick<Atlas, 'byId'>, id: FeatureId): boolean {
  const properties = byId.get(id)?.properties;
  return properties !== undefined && 'inBrief' in properties && !properties.inBrief;
}

function NamedList({
  features,
  digest,
}: {
  readonly features: readonly NamedFeature[];
  readonly digest: Digest;
}) {
  const nameOfPassage = usePassageName(digest);
  if (features.length === 0) return null;
  return (
    <ul className="named">
      {features.map(({ feature, passages }) => (
        <li key={feature}>
          <FeatureLink id={feature} />
          <span className="named-passages">
            {passages.map((passage) => (
              <PassageLink
                key={passage.id}
                passage={passage}
                mention={tiePassage(passage, feature, 'asserts').mentions[0]}
              >
                {nameOfPassage(passage)}
              </PassageLink>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
