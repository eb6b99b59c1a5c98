import { EnglishContent } from '../primitives/content.tsx';
import { useCoverageT } from './coverage-words.ts';
import { CoveragePassage, type TableProps } from './passage-list.tsx';

/** Passages without a located link: their subject, or why they are out of scope. */
export function StatusTable({
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
