import { type JurisdictionRow, type Ledger, REACHES } from '../../analysis/ledger.ts';
import type { Digest } from '../../domain/brief.ts';
import { useAtlas, useName } from '../ui-context.tsx';
import { useLedgerT } from './ledger-words.ts';
import { OpeningRow } from './opening-row.tsx';
import { PassageList, type TableProps } from './passage-list.tsx';
import { SectionName } from './section-table.tsx';

/** Jurisdiction by jurisdiction: how the passages reach it. A row opens those that speak of it itself. */
export function JurisdictionTable({ ledger, digest }: TableProps) {
  const t = useLedgerT();
  return (
    <table className="figures ledger-table">
      <caption>{t('ledger.jurisdictions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.jurisdiction')}</th>
          {REACHES.map((reach) => (
            <th key={reach} scope="col" className="numeric">
              {t(`ledger.reach.${reach}`)}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('ledger.passages')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ledger.jurisdictions.map((row) => (
          <OpeningRow
            key={row.jurisdiction}
            head={<JurisdictionName row={row} />}
            numbers={[...REACHES.map((reach) => row.byReach[reach].length), ledger.total.passages.length]}
          >
            <OwnPassages row={row} digest={digest} />
          </OpeningRow>
        ))}
      </tbody>
    </table>
  );
}

function OwnPassages({ row, digest }: { readonly row: JurisdictionRow; readonly digest: Digest }) {
  const t = useLedgerT();
  return (['asserts', 'overtaken', 'context'] as const)
    .filter((reach) => row.byReach[reach].length > 0)
    .map((reach) => (
      <div key={reach} className="ledger-reach">
        <h4>{t(`ledger.reach.${reach}`)}</h4>
        <PassageList passages={row.byReach[reach]} digest={digest} />
      </div>
    ));
}

/** What the brief leaves open: sections without a word on a jurisdiction, markets that it does not place there. */
export function SilenceTable({ ledger }: { readonly ledger: Ledger }) {
  const t = useLedgerT();
  return (
    <table className="figures ledger-table">
      <caption>{t('ledger.silence')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.jurisdiction')}</th>
          <th scope="col">{t('ledger.silence.sections')}</th>
          <th scope="col">{t('ledger.silence.markets')}</th>
        </tr>
      </thead>
      <tbody>
        {ledger.jurisdictions.map((row) => (
          <tr key={row.jurisdiction}>
            <th scope="row">
              <JurisdictionName row={row} />
            </th>
            <td>
              {row.silentSections.length === 0 ? (
                t('ledger.silence.none')
              ) : (
                <ul className="ledger-inline">
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
  const t = useLedgerT();
  const atlas = useAtlas();
  const nameOf = useName();
  const all = atlas.markets.filter(({ parent }) => parent === null).length;
  if (row.silentMarkets.length === 0) return t('ledger.silence.none');
  if (row.silentMarkets.length === all) return t('ledger.silence.all');
  return (
    <ul className="ledger-inline">
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
