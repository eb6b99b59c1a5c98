import type { Border } from '../../domain/atlas.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { TermRow } from '../primitives/term-list.tsx';
import { SourceMarks } from './parts/sources.tsx';

/** Date of full operation of the Entry/Exit System on a border; empty where it does not apply. */
export function entryExitRows(
  { entryExit }: Pick<Border, 'entryExit'>,
  t: Translate,
  format: Pick<Formats, 'date'>,
): readonly TermRow[] {
  if (entryExit === undefined) return [];
  return [
    {
      key: 'entry-exit',
      term: t('panel.border.entryExit'),
      value: (
        <>
          {t('panel.border.entryExitSince', { date: format.date(entryExit.since) })}
          <SourceMarks ids={entryExit.sources} />
        </>
      ),
    },
  ];
}
