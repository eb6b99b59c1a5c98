import type { Place } from '../../domain/atlas.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { useT } from '../ui-context.tsx';
import { Related } from './parts/related.tsx';

/** Links of a case, group, institution, event, region or outside place that the brief names. */
export function PlacePanel({ place }: { readonly place: Place }) {
  const t = useT();
  const { link } = place;
  return (
    <>
      {link !== undefined && (
        <p className="intro">
          <EnglishContent>{link.reason}</EnglishContent>
        </p>
      )}
      {place.labelOnly && <p className="caution">{t('panel.place.labelOnly')}</p>}
      <Related title={t('panel.markets.title')} ids={place.markets} />
      <Related title={t('panel.related')} ids={place.related} />
    </>
  );
}
