import type { Formats } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';

/** Dates; `null` is open. */
interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Names a period that may have an open start or end. */
export function namePeriod(
  { from, to }: Period,
  t: Translate,
  format: Pick<Formats, 'date' | 'dateInText'>,
): string {
  if (from !== null && from === to) return format.date(from);
  if (from !== null && to !== null) return `${format.date(from)} – ${format.date(to)}`;
  if (from !== null) return t('time.since', { date: format.dateInText(from) });
  return to === null ? t('time.open') : t('time.until', { date: format.dateInText(to) });
}
