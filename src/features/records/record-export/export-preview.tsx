import { EXPORTED_COLUMNS } from '../../../domain/exported-columns.ts';
import { positionAt } from '../../../exporters/incidents/exported-records.ts';
import { ScrollRegion } from '../../../ui/primitives/scroll-region.tsx';
import { useFormat } from '../../../ui/ui-context.tsx';
import { useRecordExportT } from './export-words.ts';
import { sizeText } from './size-text.ts';
import type { Made } from './use-made.ts';

const SHOWN_ROWS = 5;
/** Fewer records at one place can be identified: a rule of thumb of statistical disclosure control. */
const FEW_SHARERS = 5;

/** Preview of the export: first records, how many share a place, and cells that reveal too much. */
export function RecordExportPreview({ made }: { readonly made: Made | null }) {
  const t = useRecordExportT();
  const format = useFormat();
  if (made === null) return <p className="incidents-note">{t('recordExport.preview.making')}</p>;
  const { exported, left, emptied, bytes } = made;
  if (exported.rowCount === 0) return <p className="incidents-note">{t('recordExport.preview.none')}</p>;
  const rows = Array.from({ length: Math.min(SHOWN_ROWS, exported.rowCount) }, (_, row) => row);
  const [record, ...others] = exported.fields;
  return (
    <>
      <p className="incidents-note" data-testid="record-export-counts">
        {t('recordExport.preview.records', {
          count: format.number(exported.rowCount),
          placed: format.number(left.placedCount),
          dated: format.number(left.datedCount),
        })}{' '}
        {left.sharers !== null && left.sharers.length > 0 && <Sharers sharers={left.sharers} />}{' '}
        {emptied.cells > 0 &&
          t('recordExport.preview.emptied', {
            cells: format.number(emptied.cells),
            rows: format.number(emptied.rows),
          })}{' '}
        {bytes !== null && t('recordExport.preview.size', { size: sizeText(bytes, format) })}
      </p>
      <ScrollRegion className="import-scroll" label={t('recordExport.preview')}>
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{record?.name}</th>
              {exported.hasPositions && <th scope="col">{EXPORTED_COLUMNS.lng}</th>}
              {exported.hasPositions && <th scope="col">{EXPORTED_COLUMNS.lat}</th>}
              {others.map(({ name }) => (
                <th key={name} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const [lng, lat] = positionAt(exported, row) ?? ['', ''];
              return (
                <tr key={row}>
                  <th scope="row">{record?.valueAt(row)}</th>
                  {exported.hasPositions && <td className="numeric">{lng}</td>}
                  {exported.hasPositions && <td className="numeric">{lat}</td>}
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
      </ScrollRegion>
    </>
  );
}

function Sharers({ sharers }: { readonly sharers: readonly number[] }) {
  const t = useRecordExportT();
  const format = useFormat();
  const least = sharers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const few = sharers.reduce((sum, count) => sum + (count < FEW_SHARERS ? count : 0), 0);
  return t('recordExport.preview.shared', {
    cells: format.number(sharers.length),
    least: format.number(least),
    few: format.number(few),
  });
}

/** Maximum characters of a previewed cell. */
const SHOWN_LETTERS = 60;

function shortened(text: string): string {
  return text.length <= SHOWN_LETTERS ? text : `${text.slice(0, SHOWN_LETTERS)}…`;
}
