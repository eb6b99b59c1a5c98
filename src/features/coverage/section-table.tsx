import { type Coverage, type SectionRow, STATUSES } from '../../analysis/coverage.ts';
import { isMarked } from '../../analysis/passage-label.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { useCoverageT } from './coverage-words.ts';
import { NumberCells, OpeningRow } from './opening-row.tsx';
import { PassageList, type TableProps } from './passage-list.tsx';

/** Passages, links and mentions per section. */
export function SectionTable({ coverage, digest }: TableProps) {
  const t = useCoverageT();
  return (
    <table className="figures coverage-table">
      <caption>{t('coverage.sections')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.section')}</th>
          <th scope="col" className="numeric">
            {t('coverage.passages')}
          </th>
          {STATUSES.map((status) => (
            <th key={status} scope="col" className="numeric">
              {t(`coverage.status.${status}`)}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('coverage.mentions')}
          </th>
        </tr>
      </thead>
      <tbody>
        {coverage.sections.map((row) => (
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
          <th scope="row">{t('coverage.total')}</th>
          <NumberCells numbers={numbersOf(coverage.total)} />
        </tr>
      </tfoot>
    </table>
  );
}

function numbersOf({ passages, byStatus, mentions }: Coverage['total']): number[] {
  return [passages.length, ...STATUSES.map((status) => byStatus[status]), mentions];
}

/** Mark and title of a section; only the mark in narrow tables. */
export function SectionName({ section }: { readonly section: SectionRow['section'] }) {
  return (
    <span className="coverage-section">
      {isMarked(section.id) && <span className="coverage-mark">{section.id}</span>}
      <EnglishContent>{section.title}</EnglishContent>
    </span>
  );
}
