import { useMemo } from 'react';
import { isCoarse } from '../../../exporters/incidents/coarsening.ts';
import type { AboutLine } from '../../../exporters/incidents/handed-over.ts';
import { exportNotes } from '../../../i18n/export-notes.ts';
import { localDay } from '../../../lib/local-day.ts';
import { useFormat, useT } from '../../ui-context.tsx';
import type { Choices } from './choices.ts';
import { positionWords } from './coarsening-fields.tsx';
import { useHandOverT } from './hand-over-words.ts';
import { useFilterWords } from './use-filter-words.ts';

/** What the file says of itself: its handling mark, how its records were chosen, how exactly they are told, and what goes with every export. @param count of the records */
export function useAbout({ handling, rows, coarsening }: Choices, count: number): readonly AboutLine[] {
  const t = useHandOverT();
  const pageT = useT();
  const format = useFormat();
  const filters = useFilterWords()(isCoarse(coarsening));
  return useMemo(() => {
    const position = positionWords(String(coarsening.position), t, format.number);
    const exactness = `${t('handOver.position')}: ${position}${format.semicolon}${t('handOver.date')}: ${t(`handOver.date.${coarsening.date}`)}`;
    const date = format.date(localDay(new Date()));
    return [
      ...(handling === ''
        ? []
        : [{ id: 'handling', label: t('handOver.handling'), text: handling } as const]),
      {
        id: 'rows',
        label: t('handOver.rows'),
        text: t(`handOver.rows.${rows}`, { count: format.number(count) }),
      },
      ...(rows === 'all'
        ? []
        : [{ id: 'filters', label: t('handOver.about.filters'), text: filters } as const]),
      { id: 'coarsening', label: t('handOver.about.exactness'), text: exactness },
      { id: 'made', label: t('handOver.about.made'), text: t('handOver.about.madeBy', { date }) },
      { id: 'notes', label: t('handOver.about.notes'), text: exportNotes(pageT).join(' ') },
    ];
  }, [handling, rows, coarsening, count, filters, t, pageT, format]);
}
