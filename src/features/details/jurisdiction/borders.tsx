import type { Border, Jurisdiction } from '../../../domain/atlas.ts';
import { borderStatusAt } from '../../../scene/period.ts';
import { FeatureLink, usePresent } from '../../../ui/primitives/feature-link.tsx';
import { Disclosure, Section } from '../../../ui/primitives/section.tsx';
import { SourceMarks } from '../../../ui/primitives/sources.tsx';
import { useCountryName, useFormat, useScene, useT, useVisible } from '../../../ui/ui-context.tsx';
import { LinkList } from '../parts/related.tsx';

/** Borders with length, status at the period's end and number of crossings; then the crossings. */
export function JurisdictionBorders({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const visible = useVisible();
  const borders = jurisdiction.borders.flatMap((id) => {
    const record = visible.byId.get(id);
    return record?.kind === 'border' ? [record.properties] : [];
  });
  if (borders.length === 0) return null;
  return (
    <Section title={t('panel.jurisdiction.borders')} aside={<span className="count">{borders.length}</span>}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('panel.jurisdiction.neighbour')}</th>
            <th scope="col" className="numeric">
              {t('panel.jurisdiction.borderLength')}
            </th>
            <th scope="col">{t('panel.jurisdiction.union.schengen')}</th>
            <th scope="col" className="numeric">
              {t('panel.border.crossings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {borders.map((border) => (
            <BorderRow key={border.id} border={border} own={jurisdiction.iso2} />
          ))}
        </tbody>
      </table>
      <p className="table-note">{t('panel.border.lengthWarning')}</p>
      {borders.some((border) => border.crossings.length > 0) && (
        <Disclosure
          summary={t('panel.jurisdiction.crossings')}
          count={borders.reduce((sum, border) => sum + border.crossings.length, 0)}
        >
          {borders.map((border) => (
            <CrossingsOf key={border.id} border={border} own={jurisdiction.iso2} />
          ))}
        </Disclosure>
      )}
    </Section>
  );
}

function otherSide(border: Border, own: string): string {
  return border.pair[0] === own ? border.pair[1] : border.pair[0];
}

function BorderRow({ border, own }: { readonly border: Border; readonly own: string }) {
  const t = useT();
  const format = useFormat();
  const countryName = useCountryName();
  const period = useScene((scene) => scene.period);
  const status = borderStatusAt(border, period);
  return (
    <tr>
      <th scope="row">
        <FeatureLink id={border.id} glyph={false}>
          {countryName(otherSide(border, own))}
        </FeatureLink>
      </th>
      <td className="numeric">
        {format.km(border.lengthKm)}
        <SourceMarks ids={border.sources} />
      </td>
      <td>{t(`panel.border.schengen.${status.schengen}`)}</td>
      <td className="numeric">{format.number(border.crossings.length)}</td>
    </tr>
  );
}

function CrossingsOf({ border, own }: { readonly border: Border; readonly own: string }) {
  const countryName = useCountryName();
  const { records } = usePresent(border.crossings);
  if (records.length === 0) return null;
  return (
    <div className="sub-list">
      <h4>{countryName(otherSide(border, own))}</h4>
      <LinkList records={records} form="chips" />
    </div>
  );
}
