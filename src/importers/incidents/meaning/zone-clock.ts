/** From moments of the world to the clock of a place. */

const MINUTES_PER_HOUR = 60;

/**
 * Turns minutes since 1970-01-01T00:00 UTC to minutes by the clock of the zone. Offsets are asked for once an hour of the calendar, since asking is
 * a thousand times slower than adding, and no zone changes within an hour of UTC.
 * @param zone IANA name
 * @throws RangeError when there is no such zone
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
