import { type Ledger, type SectionRow, STATUSES } from '../../analysis/ledger.ts';
import { isMarked } from '../../analysis/passage-label.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { useLedgerT } from './ledger-words.ts';
import { NumberCells, OpeningRow } from './opening-row.tsx';
import { PassageList, type TableProps } from './passage-list.tsx';

/** Section by section: how many passages, what they are tied to, how many mentions. */
export function SectionTable({ ledger, digest }: TableProps) {
  const t = useLedgerT();
  return (
    <table className="figures ledger-table">
      <caption>{t('ledger.sections')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.section')}</th>
          <th scope="col" className="numeric">
            {t('ledger.passages')}
          </th>
          {STATUSES.map((status) => (
            <th key={status} scope="col" className="numeric">
              {t(`ledger.status.${status}`)}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('ledger.mentions')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ledger.sections.map((row) => (
          <OpeningRow
            key={row.section.id}
            head={<SectionName section={row.section} />}
            level={row.level}
            numbers={numbersOf(row)}
          >
            <PassageList passages={row.passages} digest={digest} />
          </OpeningRow>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('ledger.total')}</th>
          <NumberCells numbers={numbersOf(ledger.total)} />
        </tr>
      </tfoot>
    </table>
  );
}

function numbersOf({ passages, byStatus, mentions }: Ledger['total']): number[] {
  return [passages.length, ...STATUSES.map((status) => byStatus[status]), mentions];
}

/** Mark and title of a section; its mark alone where there is little room. */
export function SectionName({ section }: { readonly section: SectionRow['section'] }) {
  return (
    <span className="ledger-section">
      {isMarked(section.id) && <span className="ledger-mark">{section.id}</span>}
      <EnglishContent>{section.title}</EnglishContent>
    </span>
  );
}
