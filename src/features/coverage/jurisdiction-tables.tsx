import { type Coverage, type JurisdictionRow, REACHES } from '../../analysis/coverage.ts';
import type { Digest } from '../../domain/brief.ts';
import { useAtlas, useName } from '../../ui/ui-context.tsx';
import { useCoverageT } from './coverage-words.ts';
import { OpeningRow } from './opening-row.tsx';
import { PassageList, type TableProps } from './passage-list.tsx';
import { SectionName } from './section-table.tsx';

/** Passages per jurisdiction by kind of link. A row opens its direct passages. */
export function JurisdictionTable({ coverage, digest }: TableProps) {
  const t = useCoverageT();
  return (
    <table className="figures coverage-table">
      <caption>{t('coverage.jurisdictions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.jurisdiction')}</th>
          {REACHES.map((reach) => (
            <th key={reach} scope="col" className="numeric">
              {t(`coverage.reach.${reach}`)}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('coverage.passages')}
          </th>
        </tr>
      </thead>
      <tbody>
        {coverage.jurisdictions.map((row) => (
          <OpeningRow
            key={row.jurisdiction}
            head={<JurisdictionName row={row} />}
            numbers={[...REACHES.map((reach) => row.byReach[reach].length), coverage.total.passages.length]}
          >
            <OwnPassages row={row} digest={digest} />
          </OpeningRow>
        ))}
      </tbody>
    </table>
  );
}

function OwnPassages({ row, digest }: { readonly row: JurisdictionRow; readonly digest: Digest }) {
  const t = useCoverageT();
  return (['asserts', 'overtaken', 'context'] as const)
    .filter((reach) => row.byReach[reach].length > 0)
    .map((reach) => (
      <div key={reach} className="coverage-reach">
        <h4>{t(`coverage.reach.${reach}`)}</h4>
        <PassageList passages={row.byReach[reach]} digest={digest} />
      </div>
    ));
}

/** Gaps in the brief: sections without a jurisdiction, and markets not placed there. */
export function CoverageGapTable({ coverage }: { readonly coverage: Coverage }) {
  const t = useCoverageT();
  return (
    <table className="figures coverage-table">
      <caption>{t('coverage.gaps')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.jurisdiction')}</th>
          <th scope="col">{t('coverage.gaps.sections')}</th>
          <th scope="col">{t('coverage.gaps.markets')}</th>
        </tr>
      </thead>
      <tbody>
        {coverage.jurisdictions.map((row) => (
          <tr key={row.jurisdiction}>
            <th scope="row">
              <JurisdictionName row={row} />
            </th>
            <td>
              {row.silentSections.length === 0 ? (
                t('coverage.gaps.none')
              ) : (
                <ul className="coverage-inline">
                  {row.silentSections.map((section) => (
                    <li key={section.id}>
                      <SectionName section={section} />
                    </li>
                  ))}
                </ul>
              )}
            </td>
            <td>
              <SilentMarkets row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SilentMarkets({ row }: { readonly row: JurisdictionRow }) {
  const t = useCoverageT();
  const atlas = useAtlas();
  const nameOf = useName();
  const all = atlas.markets.filter(({ parent }) => parent === null).length;
  if (row.silentMarkets.length === 0) return t('coverage.gaps.none');
  if (row.silentMarkets.length === all) return t('coverage.gaps.all');
  return (
    <ul className="coverage-inline">
      {row.silentMarkets.map((id) => {
        const market = atlas.byId.get(id);
        return market !== undefined && <li key={id}>{nameOf(market)}</li>;
      })}
    </ul>
  );
}

function JurisdictionName({ row }: { readonly row: JurisdictionRow }) {
  const nameOf = useName();
  const record = useAtlas().byId.get(row.jurisdiction);
  return record === undefined ? row.jurisdiction : nameOf(record);
}
