import '../../../styles/css/coverage.css';
import { type ReactNode, useMemo } from 'react';
import { deriveCoverage } from '../../analysis/coverage.ts';
import type { Digest } from '../../domain/brief.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { useAtlas, useT } from '../../ui/ui-context.tsx';
import { useCoverageT } from './coverage-words.ts';
import { CoverageGapTable, JurisdictionTable } from './jurisdiction-tables.tsx';
import { CoveragePassage, type TableProps } from './passage-list.tsx';
import { SectionTable } from './section-table.tsx';

/** The tables, on screen and paper. */
export function CoveragePage({ digest }: { readonly digest: Digest }) {
  const t = useCoverageT();
  const say = useT();
  const atlas = useAtlas();
  const coverage = useMemo(() => deriveCoverage(digest, atlas), [digest, atlas]);
  const { passages, byStatus, mentions } = coverage.total;
  return (
    <div className="coverage">
      <p className="intro">{t('coverage.intro')}</p>
      <p className="coverage-sum">
        {t('coverage.sum', {
          all: passages.length,
          linked: byStatus.linked,
          noPlace: byStatus['no-place'],
          outOfScope: byStatus['out-of-scope'],
          mentions,
        })}
      </p>
      <Wide label={t('coverage.sections')}>
        <SectionTable coverage={coverage} digest={digest} />
      </Wide>
      <p className="table-note">{t('coverage.sections.note')}</p>
      <Wide label={t('coverage.jurisdictions')}>
        <JurisdictionTable coverage={coverage} digest={digest} />
      </Wide>
      <p className="table-note">{t('coverage.jurisdictions.note')}</p>
      <Wide label={t('coverage.gaps')}>
        <CoverageGapTable coverage={coverage} />
      </Wide>
      <StatusTable coverage={coverage} digest={digest} status="no-place" />
      <p className="table-note">{t('coverage.no-place.note')}</p>
      <StatusTable coverage={coverage} digest={digest} status="out-of-scope" />
      <p className="table-note">{say('notes.kosovo')}</p>
    </div>
  );
}

/** Wide tables scroll sideways in a focusable frame. */
function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own it could not be moved by keyboard
    <div className="coverage-wide" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** Passages without a located link: their subject, or why they are out of scope. */
function StatusTable({
  coverage,
  digest,
  status,
}: TableProps & {
  readonly status: 'no-place' | 'out-of-scope';
}) {
  const t = useCoverageT();
  const passages = coverage.total.passages.filter((passage) => passage.status === status);
  return (
    <table className="figures coverage-table">
      <caption>{t(`coverage.${status}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.passage')}</th>
          <th scope="col">{t(status === 'no-place' ? 'coverage.subject' : 'coverage.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {passages.map((passage) => (
          <tr key={passage.id}>
            <th scope="row">
              <CoveragePassage passage={passage} digest={digest} />
            </th>
            <td>
              <EnglishContent>{passage.reason ?? passage.title}</EnglishContent>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
