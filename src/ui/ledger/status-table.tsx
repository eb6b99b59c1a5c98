import { EnglishContent } from '../primitives/content.tsx';
import { useLedgerT } from './ledger-words.ts';
import { LedgerPassage, type TableProps } from './passage-list.tsx';

/** The passages that are tied to nothing with a place: what each is about, or why it is out of scope. */
export function StatusTable({
  ledger,
  digest,
  status,
}: TableProps & {
  readonly status: 'no-place' | 'out-of-scope';
}) {
  const t = useLedgerT();
  const passages = ledger.total.passages.filter((passage) => passage.status === status);
  return (
    <table className="figures ledger-table">
      <caption>{t(`ledger.${status}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.passage')}</th>
          <th scope="col">{t(status === 'no-place' ? 'ledger.subject' : 'ledger.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {passages.map((passage) => (
          <tr key={passage.id}>
            <th scope="row">
              <LedgerPassage passage={passage} digest={digest} />
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
