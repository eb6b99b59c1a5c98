import type { Briefing } from '../../domain/briefing.ts';
import { formatCsv } from '../../exporters/csv.ts';
import type { RehearsalRow, RehearsalRows } from './rehearsal-rows.ts';

type RehearsalWord = `present.rehearsal.${
  | 'column.chapter'
  | `seconds.${'planned' | 'taken' | 'difference'}`
  | `row.${'total' | 'apart'}`}`;

/** The handling mark gets its own line above the headers. */
export function formatRehearsalCsv(
  { story, handling }: Briefing,
  rows: RehearsalRows,
  t: (key: RehearsalWord) => string,
): string {
  const line = (name: string, { planned, taken, difference }: RehearsalRow) => [
    name,
    planned,
    taken,
    difference,
  ];
  return formatCsv([
    ...(handling === null ? [] : [[handling.text]]),
    [
      t('present.rehearsal.column.chapter'),
      t('present.rehearsal.seconds.planned'),
      t('present.rehearsal.seconds.taken'),
      t('present.rehearsal.seconds.difference'),
    ],
    ...rows.chapters.map((row, at) => line(story.chapters[at]?.title ?? '', row)),
    line(t('present.rehearsal.row.total'), rows.total),
    [t('present.rehearsal.row.apart'), '', rows.apart, ''],
  ]);
}
