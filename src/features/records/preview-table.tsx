import type { ReadSummary } from '../../importers/incidents/summarise.ts';
import type { Trial } from '../../importers/incidents/try-mapping.ts';
import { ScrollRegion } from '../../ui/primitives/scroll-region.tsx';
import { useFormat } from '../../ui/ui-context.tsx';
import { columnTitle } from './column-title.ts';
import { useIncidentsT } from './incident-words.ts';

/** Decimals of a degree in the preview: about a metre. */
const DIGITS = 5;

/** The first records of the file, with their resulting positions. */
export function PreviewTable({ summary, trial }: { readonly summary: ReadSummary; readonly trial: Trial }) {
  const t = useIncidentsT();
  const format = useFormat();
  return (
    <>
      <p className="incidents-note">{t('incidents.preview.map')}</p>
      <ScrollRegion className="import-scroll" label={t('incidents.preview')}>
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{t('incidents.problems.column.where')}</th>
              <th scope="col">{t('incidents.preview.place')}</th>
              {summary.columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice
                <th key={at} scope="col">
                  {columnTitle(column.name, at, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trial.preview.map(({ place, position, cells }) => (
              <tr key={place}>
                <th scope="row">{t(`incidents.where.${trial.places.unit}`, { number: place })}</th>
                <td className="numeric">
                  {position === null
                    ? t('incidents.preview.nowhere')
                    : `${format.number(position[1], DIGITS)}, ${format.number(position[0], DIGITS)}`}
                </td>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
