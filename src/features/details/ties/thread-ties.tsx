import '../../../../styles/css/ties.css';
import { groupRelated } from '../../../analysis/related-groups.ts';
import type { AtlasRecord, Place } from '../../../domain/atlas.ts';
import type { Digest } from '../../../domain/brief.ts';
import { type FeatureId, kindOf } from '../../../domain/ids.ts';
import { usePresent } from '../../../ui/primitives/feature-link.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useFormat, useVisible } from '../../../ui/ui-context.tsx';
import { LinkList, Related } from '../parts/related.tsx';
import FeatureTies from './feature-ties.tsx';
import { useTiesT } from './ties-words.ts';

interface Props {
  readonly record: AtlasRecord;
  readonly place: Place;
  readonly digest: Digest;
}

/** A theme or pillar: passages in reading order, then subjects by kind. */
export default function ThreadTies({ record, place, digest }: Props) {
  const t = useTiesT();
  const format = useFormat();
  const visible = useVisible();
  const opportunities = visible.places.features
    .map(({ properties }) => properties.id)
    .filter((id) => id.startsWith(`${place.id}/`))
    .sort(format.compare);
  const groups = groupRelated(place.related);
  return (
    <>
      <Related title={t('ties.thread.opportunities')} ids={opportunities} form="lines" />
      <Related
        title={t('ties.thread.pillar')}
        ids={place.related.filter((id) => kindOf(id) === 'pillar')}
        form="lines"
      />
      <FeatureTies record={record} digest={digest} />
      {groups.length === 0 && <p className="coverage-gap">{t('ties.thread.placeless')}</p>}
      {groups.map(({ group, ids }) =>
        group === 'jurisdictions' && !namesJurisdiction(place, digest) ? (
          <Members key={group} ids={ids} />
        ) : (
          <Related key={group} title={t(`ties.thread.related.${group}`)} ids={ids} />
        ),
      )}
    </>
  );
}

/** Jurisdictions of groups mentioned by the passages. */
function Members({ ids }: { readonly ids: readonly FeatureId[] }) {
  const t = useTiesT();
  const { records } = usePresent(ids);
  return (
    <Section
      title={t('ties.thread.related.jurisdictions')}
      aside={<span className="count">{records.length}</span>}
    >
      <p className="table-note">{t('ties.thread.members')}</p>
      <LinkList records={records} form="chips" />
    </Section>
  );
}

/** Whether a passage of the theme directly covers a jurisdiction. */
function namesJurisdiction(place: Place, digest: Digest): boolean {
  return digest
    .tiesOf(place.id)
    .some(({ passage }) =>
      passage.links.some(
        ({ feature, type, via }) =>
          via === undefined && type !== 'context' && kindOf(feature) === 'jurisdiction',
      ),
    );
}
