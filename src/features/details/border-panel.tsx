import { shortTexts } from '../../analysis/fields/short-texts.ts';
import type { Border } from '../../domain/atlas.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { SourceMarks } from '../../ui/primitives/sources.tsx';
import { useFieldContext, useT } from '../../ui/ui-context.tsx';
import { Related } from './parts/related.tsx';

/** Status history and crossings of a border, within the region or to a neighbour. */
export function BorderPanel({ border }: { readonly border: Border }) {
  const t = useT();
  const context = useFieldContext();
  const { format } = context;
  return (
    <>
      <Section title={t('panel.border.status')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('panel.border.since')}</th>
              <th scope="col">{t('panel.jurisdiction.union.eu')}</th>
              <th scope="col">{t('panel.jurisdiction.union.schengen')}</th>
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
        noteOf={(record) => shortTexts(record, context).join(' · ')}
      />
    </>
  );
}
