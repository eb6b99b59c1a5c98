/** Colours as `#rrggbb`. Mixing is in gamma-encoded sRGB, as a browser composites a translucent colour. */

/** Red, green and blue from 0 to 255. @throws RangeError for anything but `#rrggbb` */
export function parseHex(color: string): [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`not a colour: ${color}`);
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `share` of `color` over `ground`: 0 is the ground, 1 the colour. */
export function mixHex(ground: string, color: string, share: number): string {
  const [a, b] = [parseHex(ground), parseHex(color)];
  const mixed = a.map((channel, i) => Math.round(channel + ((b[i] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever reads better upon a colour (WCAG 2.2 contrast). */
export function inkOn(color: string): '#000000' | '#ffffff' {
  const [red, green, blue] = parseHex(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff';
}
