/** Converts UTC to the local time of a zone. */

const MINUTES_PER_HOUR = 60;

/**
 * Returns a function from UTC minutes since 1970-01-01T00:00 to the zone's local minutes. Offsets are cached
 * per hour, since a lookup is a thousand times slower than adding, and no zone changes within a UTC hour.
 * @param zone IANA name
 * @throws RangeError for an unknown zone
 */
export function zoneClock(zone: string): (utcMinute: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const offsets = new Map<number, number>();
  return (utcMinute) => {
    const hour = Math.floor(utcMinute / MINUTES_PER_HOUR);
    let offset = offsets.get(hour);
    if (offset === undefined) {
      offset = offsetAt(format, hour * MINUTES_PER_HOUR);
      offsets.set(hour, offset);
    }
    return utcMinute + offset;
  };
}

function offsetAt(format: Intl.DateTimeFormat, utcMinute: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(new Date(utcMinute * 60_000)))
    parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts as Partial<Record<string, number>>;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - utcMinute;
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
