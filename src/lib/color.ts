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
