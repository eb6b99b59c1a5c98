import type { Border } from '../../domain/atlas.ts';
import { Section } from '../primitives/section.tsx';
import { TermList } from '../primitives/term-list.tsx';
import { useFormat, useT } from '../ui-context.tsx';
import { entryExitRows } from './entry-exit-rows.tsx';
import { Related } from './parts/related.tsx';
import { SourceMarks } from './parts/sources.tsx';
import { useCountryLinks } from './parts/use-country-links.tsx';

/** Panel of a border, within the region or to a neighbour: length, status history, crossings. */
export function BorderPanel({ border }: { readonly border: Border }) {
  const t = useT();
  const format = useFormat();
  const countryLinks = useCountryLinks();
  return (
    <>
      <TermList
        rows={[
          { key: 'between', term: t('panel.border.between'), value: countryLinks(border.pair) },
          {
            key: 'length',
            term: t('panel.length'),
            value: (
              <>
                {format.km(border.lengthKm)}
                <SourceMarks ids={border.sources} />
                <span className="caution">{t('panel.border.lengthWarning')}</span>
              </>
            ),
          },
          ...entryExitRows(border, t, format),
          ...(border.line === 'undetermined'
            ? [{ key: 'line', term: t('panel.border.line'), value: t('panel.border.undetermined') }]
            : []),
        ]}
      />
      <Section title={t('panel.border.status')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('panel.border.since')}</th>
              <th scope="col">{t('panel.border.eu')}</th>
              <th scope="col">{t('panel.border.schengen')}</th>
            </tr>
          </thead>
          <tbody>
            {border.status.map((status) => (
              <tr key={status.from}>
                <th scope="row">
                  {format.date(status.from)}
                  <SourceMarks ids={status.sources} />
                </th>
                <td>{t(`panel.border.eu.${status.eu}`)}</td>
                <td>{t(`panel.border.schengen.${status.schengen}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Related
        title={t('panel.border.crossings')}
        ids={border.crossings}
        form="lines"
        empty={t('panel.border.noCrossings')}
        noteOf={(record) =>
          record.kind === 'crossing' ? t(`panel.crossingKind.${record.properties.kind}`) : null
        }
      />
    </>
  );
}
