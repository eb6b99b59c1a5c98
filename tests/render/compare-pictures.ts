/** Compares two pictures, and tells how much of them differs. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Comparison {
  /** 0 to 1; 1 when the sizes differ. */
  readonly share: number;
  /** PNG with the differences marked; `null` when the sizes differ. */
  readonly marked: Buffer | null;
}

/** How far a colour may be off before the pixel counts, 0 to 1: less than the eye sees, more than rounding. */
const COLOUR_THRESHOLD = 0.1;

export function comparePictures(expected: Buffer, actual: Buffer): Comparison {
  const [a, b] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  if (a.width !== b.width || a.height !== b.height) return { share: 1, marked: null };
  const { width, height } = a;
  const difference = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: COLOUR_THRESHOLD });
  return { share: count / (width * height), marked: PNG.sync.write(difference) };
}

/** True when every pixel has one colour: nothing was drawn. */
export function isBlank(picture: Buffer): boolean {
  const { data } = PNG.sync.read(picture);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}
