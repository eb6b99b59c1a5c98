/** Compares images and measures their difference. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Comparison {
  /** 0 to 1; 1 when the sizes differ. */
  readonly share: number;
  /** PNG with the differences marked; `null` when the sizes differ. */
  readonly marked: Buffer | null;
}

/** Colour tolerance per pixel, 0 to 1: below the visible, above rounding. */
const COLOUR_THRESHOLD = 0.1;

export function comparePictures(expected: Buffer, actual: Buffer): Comparison {
  const [a, b] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  if (a.width !== b.width || a.height !== b.height) return { share: 1, marked: null };
  const { width, height } = a;
  const difference = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: COLOUR_THRESHOLD });
  return { share: count / (width * height), marked: PNG.sync.write(difference) };
}

/** Counts the pixels of a colour (`#rrggbb`), within an invisible tolerance. */
export function countPixels(picture: Buffer, color: string): number {
  const { data } = PNG.sync.read(picture);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (wanted.every((value, channel) => Math.abs((data[i + channel] ?? 0) - value) < 12)) count += 1;
  }
  return count;
}

/** Whether all pixels have one colour: nothing was drawn. */
export function isBlank(picture: Buffer): boolean {
  const { data } = PNG.sync.read(picture);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** @throws RangeError without a box, or one outside the picture */
export function cropPicture(
  picture: Buffer,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null,
): Buffer {
  if (box === null) throw new RangeError('no part of the picture is given');
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.floor) as [
    number,
    number,
    number,
    number,
  ];
  const part = new PNG({ width, height });
  PNG.bitblt(PNG.sync.read(picture), part, x, y, width, height, 0, 0);
  return PNG.sync.write(part);
}

/** Brightness of each pixel, 0 to 255. */
function brightness({ data, width, height }: PNG): Float32Array {
  const values = new Float32Array(width * height);
  for (let i = 0; i < values.length; i += 1) {
    const at = i * 4;
    values[i] = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
  }
  return values;
}

/**
 * Returns the shift between two images in pixels, right and down: of all shifts up to `reach`, the one with
 * the least difference in brightness. Names and small details may differ; coasts and lines decide.
 * @throws RangeError when the sizes differ
 */
export function movedBy(before: Buffer, after: Buffer, reach = 3): readonly [right: number, down: number] {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (a.width !== b.width || a.height !== b.height) throw new RangeError('pictures of different sizes');
  const { width, height } = a;
  const [first, second] = [brightness(a), brightness(b)];
  let best: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let down = -reach; down <= reach; down += 1) {
    for (let right = -reach; right <= reach; right += 1) {
      let sum = 0;
      for (let y = reach; y < height - reach; y += 1) {
        const row = y * width;
        const movedRow = (y + down) * width + right;
        for (let x = reach; x < width - reach; x += 1) {
          sum += Math.abs((first[row + x] ?? 0) - (second[movedRow + x] ?? 0));
        }
      }
      if (sum < least) {
        least = sum;
        best = [right, down];
      }
    }
  }
  return best;
}
