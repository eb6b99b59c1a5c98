import type { Place } from '../../domain/atlas.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { TermList } from '../primitives/term-list.tsx';
import { useFormat, useT } from '../ui-context.tsx';
import { Related } from './parts/related.tsx';
import { useCountryLinks } from './parts/use-country-links.tsx';

/** Panel of a case, group, institution, event, region or outside place named by the brief. */
export function PlacePanel({ place }: { readonly place: Place }) {
  const t = useT();
  const format = useFormat();
  const countryLinks = useCountryLinks();
  const { dates, link } = place;
  return (
    <>
      <TermList
        rows={[
          ...(dates === undefined
            ? []
            : [
                {
                  key: 'date',
                  term: t('panel.place.date'),
                  value:
                    dates.ongoing === true
                      ? t('panel.place.since', { date: format.dateInText(dates.start) })
                      : dates.end === undefined
                        ? format.date(dates.start)
                        : format.dateRange(dates.start, dates.end),
                },
              ]),
          ...(place.country === null
            ? []
            : [{ key: 'in', term: t('panel.node.in'), value: countryLinks([place.country]) }]),
          ...(link === undefined
            ? []
            : [{ key: 'link', term: t('panel.place.link'), value: t(`panel.place.link.${link.direction}`) }]),
        ]}
      />
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
