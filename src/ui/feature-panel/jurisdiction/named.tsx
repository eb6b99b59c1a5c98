import type { Jurisdiction } from '../../../domain/atlas.ts';
import { useAppState, useT } from '../../ui-context.tsx';
import { useLazyComponent } from '../../use-lazy-component.ts';
import { Related } from '../parts/related.tsx';

const loadNamedHere = () => import('../../ties/named-here.tsx');

/** What the brief names here, once the digest is there; until then the places that the atlas ties to the jurisdiction. */
export function JurisdictionNamed({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const brief = useAppState((state) => state.brief);
  const NamedHere = useLazyComponent(loadNamedHere);
  return brief.status === 'ready' && NamedHere !== null ? (
    <NamedHere jurisdiction={jurisdiction} digest={brief.digest} />
  ) : (
    <Related
      title={t('panel.jurisdiction.places')}
      ids={jurisdiction.places}
      empty={t('panel.jurisdiction.noPlaces')}
      form="lines"
      noteOf={(record) => t(`panel.kind.${record.kind}`)}
    />
  );
}
