/** Runs a function in another time zone. Node reads `TZ` again whenever it is set. */
export async function inTimeZone<T>(zone: string, act: () => T | Promise<T>): Promise<T> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return await act();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/** Time zone of the region, and a summer moment just after midnight there, on the previous day in UTC. */
export const REGION_ZONE = 'Europe/Tirane';
export const AFTER_MIDNIGHT = new Date('2026-07-04T22:30:00Z');
