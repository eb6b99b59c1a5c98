import type { LegStatus } from '../domain/atlas.ts';
import type { Formats } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';

/** Returns the status of a leg with known dates or months: “closed since September 2020”. */
export function describeStatus(
  { state, since, months }: Pick<LegStatus, 'state' | 'since' | 'months'>,
  t: Translate,
  format: Formats,
): string {
  const name = t(`panel.status.${state}`);
  const dated =
    since === undefined ? name : t('panel.status.since', { state: name, date: format.dateInText(since) });
  return months === undefined
    ? dated
    : t('panel.status.months', { state: dated, months: format.months(months) });
}
