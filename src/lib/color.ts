/** Colours as `#rrggbb`. Mixing is in gamma-encoded sRGB, as browsers composite translucent colours. */

/**
 * Returns red, green and blue from 0 to 255.
 *
 * @throws RangeError for anything but `#rrggbb`
 */
export function parseHex(color: string): [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`not a colour: ${color}`);
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Returns `share` of `color` over `ground`: 0 is the ground, 1 the colour. */
export function mixHex(ground: string, color: string, share: number): string {
  const [a, b] = [parseHex(ground), parseHex(color)];
  const mixed = a.map((channel, i) => Math.round(channel + ((b[i] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf(color: string): number {
  const [red, green, blue] = parseHex(color).map(linearOf) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrastOf(a: string, b: string): number {
  const [dark, bright] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return (bright + 0.05) / (dark + 0.05);
}

/** Returns black or white, whichever has more contrast on a colour. */
export function inkOn(color: string): '#000000' | '#ffffff' {
  return contrastOf(color, '#000000') >= contrastOf(color, '#ffffff') ? '#000000' : '#ffffff';
}

/**
 * Returns a colour in OKLCH: lightness 0 to 1, chroma, hue in degrees from 0 to 360. Method: B. Ottosson, "A
 * perceptual color space for image processing", 2020, as in CSS Color 4.
 */
export function oklchOf(color: string): { readonly l: number; readonly c: number; readonly h: number } {
  const [red, green, blue] = parseHex(color).map(linearOf) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    l: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    c: Math.hypot(a, b),
    h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

/** Converts a channel of sRGB, 0 to 255, to linear light, 0 to 1. */
function linearOf(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
