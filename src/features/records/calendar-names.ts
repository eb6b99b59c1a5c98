import { intlTagOf } from '../../i18n/locales.ts';
import { makeDateFormat } from '../../lib/intl.ts';
import { useInterfaceLanguage } from '../../ui/ui-context.tsx';

interface CalendarNames {
  /** From January. */
  readonly months: readonly NameForms[];
  /** From Monday. */
  readonly weekdays: readonly NameForms[];
}

interface NameForms {
  readonly short: string;
  readonly long: string;
}

/** Month and weekday names in the interface language. */
export function useCalendarNames(): CalendarNames {
  const tag = intlTagOf(useInterfaceLanguage());
  const known = cache.get(tag) ?? makeNames(tag);
  cache.set(tag, known);
  return known;
}

const cache = new Map<string, CalendarNames>();

function makeNames(tag: string): CalendarNames {
  const formsOf = (part: 'month' | 'weekday', times: readonly number[]): NameForms[] => {
    const of = (width: 'short' | 'long') => makeDateFormat(tag, { [part]: width, timeZone: 'UTC' });
    const [short, long] = [of('short'), of('long')];
    return times.map((time) => ({ short: short.format(time), long: long.format(time) }));
  };
  return {
    months: formsOf(
      'month',
      Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1)),
    ),
    // 2024-01-01 was a Monday.
    weekdays: formsOf(
      'weekday',
      Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day)),
    ),
  };
}
