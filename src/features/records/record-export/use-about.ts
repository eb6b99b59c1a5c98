import { useMemo } from 'react';
import { isCoarse } from '../../../exporters/incidents/coarsening.ts';
import type { AboutLine } from '../../../exporters/incidents/exported-records.ts';
import { exportNotes } from '../../../i18n/export-notes.ts';
import { localDay } from '../../../lib/local-day.ts';
import { useFormat, useT } from '../../../ui/ui-context.tsx';
import type { Choices } from './choices.ts';
import { positionWords } from './coarsening-fields.tsx';
import { useRecordExportT } from './export-words.ts';
import { useFilterWords } from './use-filter-words.ts';

/**
 * Metadata lines of the export: handling mark, row selection, precision and general notes.
 * @param count of the records
 */
export function useAbout({ handling, rows, coarsening }: Choices, count: number): readonly AboutLine[] {
  const t = useRecordExportT();
  const pageT = useT();
  const format = useFormat();
  const filters = useFilterWords()(isCoarse(coarsening));
  return useMemo(() => {
    const position = positionWords(String(coarsening.position), t, format.number);
    const exactness = `${t('recordExport.position')}: ${position}${format.semicolon}${t('recordExport.date')}: ${t(`recordExport.date.${coarsening.date}`)}`;
    const date = format.date(localDay(new Date()));
    return [
      ...(handling === ''
        ? []
        : [{ id: 'handling', label: t('recordExport.handling'), text: handling } as const]),
      {
        id: 'rows',
        label: t('recordExport.rows'),
        text: t(`recordExport.rows.${rows}`, { count: format.number(count) }),
      },
      ...(rows === 'all'
        ? []
        : [{ id: 'filters', label: t('recordExport.about.filters'), text: filters } as const]),
      { id: 'coarsening', label: t('recordExport.about.exactness'), text: exactness },
      { id: 'made', label: t('recordExport.about.made'), text: t('recordExport.about.madeBy', { date }) },
      { id: 'notes', label: t('recordExport.about.notes'), text: exportNotes(pageT).join(' ') },
    ];
  }, [handling, rows, coarsening, count, filters, t, pageT, format]);
}
