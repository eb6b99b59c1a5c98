import type { Jurisdiction } from '../../../domain/atlas.ts';
import { useAppState, useT } from '../../../ui/ui-context.tsx';
import { useLazyComponent } from '../../../ui/use-lazy-component.ts';
import { Related } from '../parts/related.tsx';

const loadNamedHere = () => import('../ties/named-here.tsx');

/** Features the brief names here; until the digest loads, places linked by the atlas. */
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
