/** Parses a time of day, after a date or alone, with or without an offset. */
export interface TimeOfDay {
  /** 0 to 1440: midnight may end its day. */
  readonly minute: number;
  /** Minutes east of UTC; `null` for local time. */
  readonly offset: number | null;
}

const FORM =
  /^(\d{1,2})\s*[:.,h]\s*(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(?:h|ч|č|uhr|sati)?\.?\s*(z|utc|gmt|cet|cest|eet|eest)?\s*([-+−]\d{1,2}(?::?\d{2})?)?$/iu;
/** `22h`, `22 Uhr`. */
const HOUR = /^(\d{1,2})\s*(?:h|ч|uhr|sati?)\.?$/iu;
/** Time zones with unambiguous short names in the region. */
const OFFSETS: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
};

/** Parses `23:40`, `23.40`, `23h40`, `23h`, `11:40 pm`, `23:40:05.5Z`, `23:40+02:00`. @returns `null` if invalid */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const match = FORM.exec(text.trim().replace(HOUR, '$1:00'));
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds = '0', half, zone, offset] = match;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const minute = hour * 60 + Number(minutes);
  if (minute > 24 * 60) return null;
  const named = zone === undefined ? null : (OFFSETS[zone.toLowerCase()] ?? null);
  const told = offset === undefined ? null : offsetOf(offset);
  if (Number.isNaN(told)) return null;
  return { minute, offset: told === null ? named : (named ?? 0) + told };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** NaN beyond the time zones' maximum, fourteen hours. */
function offsetOf(text: string): number {
  const [, sign, hours, minutes = '0'] = /^(.)(\d{1,2}):?(\d{2})?$/u.exec(text) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  if (size > 14 * 60 || Number(minutes) > 59) return Number.NaN;
  return sign === '+' ? size : -size;
}
