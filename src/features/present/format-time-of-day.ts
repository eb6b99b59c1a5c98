import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { intlTagOf } from '../../i18n/locales.ts';
import { makeDateFormat } from '../../lib/intl.ts';

/**
 * Formats a 24-hour time, 00:00 to 23:59, for quick reading.
 * @param at ms since 1970
 */
export function formatTimeOfDay(at: number, language: InterfaceLanguage): string {
  return makeDateFormat(intlTagOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
