import { HANDED_COLUMNS } from '../../../domain/handed-columns.ts';
import { positionAt } from '../../../exporters/incidents/handed-over.ts';
import { useFormat } from '../../ui-context.tsx';
import { useHandOverT } from './hand-over-words.ts';
import { sizeText } from './size-text.ts';
import type { Made } from './use-made.ts';

const SHOWN_ROWS = 5;
/** Records of which fewer share a place are soon told apart: a rule of thumb of those who publish statistics. */
const FEW_SHARERS = 5;

/** What is given: the first records as they will stand in the file, how many share a place, and how many cells say too much. */
export function HandOverPreview({ made }: { readonly made: Made | null }) {
  const t = useHandOverT();
  const format = useFormat();
  if (made === null) return <p className="incidents-note">{t('handOver.preview.making')}</p>;
  const { handed, left, emptied, bytes } = made;
  if (handed.rowCount === 0) return <p className="incidents-note">{t('handOver.preview.none')}</p>;
  const rows = Array.from({ length: Math.min(SHOWN_ROWS, handed.rowCount) }, (_, row) => row);
  const [record, ...others] = handed.fields;
  return (
    <>
      <p className="incidents-note" data-testid="hand-over-counts">
        {t('handOver.preview.records', {
          count: format.number(handed.rowCount),
          placed: format.number(left.placedCount),
          dated: format.number(left.datedCount),
        })}{' '}
        {left.sharers !== null && left.sharers.length > 0 && <Sharers sharers={left.sharers} />}{' '}
        {emptied.cells > 0 &&
          t('handOver.preview.emptied', {
            cells: format.number(emptied.cells),
            rows: format.number(emptied.rows),
          })}{' '}
        {bytes !== null && t('handOver.preview.size', { size: sizeText(bytes, format) })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section className="import-scroll" tabIndex={0} aria-label={t('handOver.preview')} data-scroll="">
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{record?.name}</th>
              {handed.hasPositions && <th scope="col">{HANDED_COLUMNS.lng}</th>}
              {handed.hasPositions && <th scope="col">{HANDED_COLUMNS.lat}</th>}
              {others.map(({ name }) => (
                <th key={name} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const [lng, lat] = positionAt(handed, row) ?? ['', ''];
              return (
                <tr key={row}>
                  <th scope="row">{record?.valueAt(row)}</th>
                  {handed.hasPositions && <td className="numeric">{lng}</td>}
                  {handed.hasPositions && <td className="numeric">{lat}</td>}
                  {others.map(({ name, valueAt }) => (
                    <td key={name}>
                      <bdi>{shortened(String(valueAt(row) ?? ''))}</bdi>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Sharers({ sharers }: { readonly sharers: readonly number[] }) {
  const t = useHandOverT();
  const format = useFormat();
  const least = sharers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const few = sharers.reduce((sum, count) => sum + (count < FEW_SHARERS ? count : 0), 0);
  return t('handOver.preview.shared', {
    cells: format.number(sharers.length),
    least: format.number(least),
    few: format.number(few),
  });
}

/** Letters of a cell that a preview shows. */
const SHOWN_LETTERS = 60;

function shortened(text: string): string {
  return text.length <= SHOWN_LETTERS ? text : `${text.slice(0, SHOWN_LETTERS)}…`;
}
