/**
 * Colour arithmetic for the checks on tokens: contrast, lightness, colour difference and colour-vision deficiency.
 * Colours are `#rrggbb`; channels inside are 0 to 1.
 */
export type Rgb = readonly [number, number, number];
export type Lab = readonly [number, number, number];
export type Deficiency = 'protanopia' | 'deuteranopia' | 'tritanopia';

function parseHex(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (match === null) throw new Error(`not #rrggbb: ${hex}`);
  const channel = (text: string | undefined) => Number.parseInt(text ?? '', 16) / 255;
  return [channel(match[1]), channel(match[2]), channel(match[3])];
}

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const linear = ([r, g, b]: Rgb): Rgb => [toLinear(r), toLinear(g), toLinear(b)];

function luminanceOfLinear([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [la, lb] = [luminanceOfLinear(linear(parseHex(a))), luminanceOfLinear(linear(parseHex(b)))];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

/** CIE L* of a colour, 0 to 100: what a black-and-white copy keeps of it. */
export function lightness(hex: string): number {
  return labOfLinear(linear(parseHex(hex)))[0];
}

function labOfLinear([r, g, b]: Rgb): Lab {
  // sRGB to XYZ, then divided by the D65 white.
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/**
 * Full dichromacy in linear RGB. Matrices of severity 1.0 from G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009.
 */
const MACHADO: Record<Deficiency, readonly [Rgb, Rgb, Rgb]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Colour as CIE Lab, as seen with a deficiency (`null` for none). */
export function labOf(hex: string, deficiency: Deficiency | null = null): Lab {
  const rgb = linear(parseHex(hex));
  if (deficiency === null) return labOfLinear(rgb);
  const seen = MACHADO[deficiency].map(([a, b, c]) =>
    Math.min(1, Math.max(0, a * rgb[0] + b * rgb[1] + c * rgb[2])),
  );
  return labOfLinear([seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]);
}

/** CIEDE2000 after G. Sharma, W. Wu and E. N. Dalal, Color Research and Application 30(1), 2005. */
export function deltaE2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const radians = Math.PI / 180;
  const cMean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(cMean ** 7 / (cMean ** 7 + 25 ** 7)));
  const [ap1, ap2] = [a1 * (1 + g), a2 * (1 + g)];
  const [cp1, cp2] = [Math.hypot(ap1, b1), Math.hypot(ap2, b2)];
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360);
  const [hp1, hp2] = [hue(ap1, b1), hue(ap2, b2)];
  const grey = cp1 * cp2 === 0;
  const step = hp2 - hp1;
  const dh = grey ? 0 : step > 180 ? step - 360 : step < -180 ? step + 360 : step;
  const dL = l2 - l1;
  const dC = cp2 - cp1;
  const dH = 2 * Math.sqrt(cp1 * cp2) * Math.sin((dh / 2) * radians);
  const lMean = (l1 + l2) / 2;
  const cpMean = (cp1 + cp2) / 2;
  const sum = hp1 + hp2;
  const hMean = grey
    ? sum
    : Math.abs(hp1 - hp2) <= 180
      ? sum / 2
      : sum < 360
        ? (sum + 360) / 2
        : (sum - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos((hMean - 30) * radians) +
    0.24 * Math.cos(2 * hMean * radians) +
    0.32 * Math.cos((3 * hMean + 6) * radians) -
    0.2 * Math.cos((4 * hMean - 63) * radians);
  const sL = 1 + (0.015 * (lMean - 50) ** 2) / Math.sqrt(20 + (lMean - 50) ** 2);
  const sC = 1 + 0.045 * cpMean;
  const sH = 1 + 0.015 * cpMean * t;
  const rC = 2 * Math.sqrt(cpMean ** 7 / (cpMean ** 7 + 25 ** 7));
  const rT = -Math.sin(2 * 30 * Math.exp(-(((hMean - 275) / 25) ** 2)) * radians) * rC;
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rT * (dC / sC) * (dH / sH));
}
