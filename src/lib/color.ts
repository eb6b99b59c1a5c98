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

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf(color: string): number {
  const [red, green, blue] = parseHex(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
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

/** Black or white, whichever reads better upon a colour. */
export function inkOn(color: string): '#000000' | '#ffffff' {
  return contrastOf(color, '#000000') >= contrastOf(color, '#ffffff') ? '#000000' : '#ffffff';
}
