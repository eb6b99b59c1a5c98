import type { InterfaceLanguage } from '../i18n/languages.ts';
import { intlTagOf } from '../i18n/locales.ts';
import { makeDateFormat } from '../lib/intl.ts';

/**
 * Time only for today, otherwise with date.
 * @param at ms since 1970
 */
export function formatMoment(at: number, language: InterfaceLanguage, now = Date.now()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return makeDateFormat(intlTagOf(language), {
    ...(isToday ? {} : { day: 'numeric', month: 'short', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
