/** Formats positions of WGS 84, latitude first, as usual in writing. */

/** Degrees of WGS 84. */
export type Position = readonly [lng: number, lat: number];

/** Decimals of a degree: 11 cm along a meridian. */
const DECIMALS = 6;

/** Returns `44.810000, 20.450000`, with a point in every language, so that programs can read it. */
export function formatDecimal([lng, lat]: Position): string {
  return `${lat.toFixed(DECIMALS)}, ${lng.toFixed(DECIMALS)}`;
}

/** Returns `44°48′36.0″ N 20°27′00.0″ E`: to a tenth of a second, 3 m along a meridian. */
export function formatDms([lng, lat]: Position): string {
  return `${dms(lat, 2)} ${lat < 0 ? 'S' : 'N'} ${dms(lng, 3)} ${lng < 0 ? 'W' : 'E'}`;
}

const TENTHS_PER_MINUTE = 600;
const TENTHS_PER_DEGREE = 36_000;

/** Rounds before splitting, so that seconds never reach sixty. */
function dms(degrees: number, digits: number): string {
  const tenths = Math.round(Math.abs(degrees) * TENTHS_PER_DEGREE);
  const whole = Math.floor(tenths / TENTHS_PER_DEGREE);
  const minutes = Math.floor((tenths % TENTHS_PER_DEGREE) / TENTHS_PER_MINUTE);
  const seconds = ((tenths % TENTHS_PER_MINUTE) / 10).toFixed(1).padStart(4, '0');
  return `${String(whole).padStart(digits, '0')}°${String(minutes).padStart(2, '0')}′${seconds}″`;
}
