import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures, isBlank, movedBy } from '../../support/pictures.ts';

/** A grey image with `dots` black pixels in its first row. */
function picture(dots: number, width = 10): Buffer {
  const png = new PNG({ width, height: 10 });
  png.data.fill(200);
  for (let x = 0; x < dots; x += 1) png.data.set([0, 0, 0, 255], x * 4);
  return PNG.sync.write(png);
}

describe('comparePictures', () => {
  it('returns a share of 0 for equal images', () => {
    expect(comparePictures(picture(3), picture(3)).share).toBe(0);
  });

  it('returns the share of pixels that differ', () => {
    expect(comparePictures(picture(0), picture(5)).share).toBeCloseTo(0.05);
  });

  it('returns a share of 1 for images of different sizes', () => {
    expect(comparePictures(picture(0), picture(0, 20))).toEqual({ share: 1, marked: null });
  });
});

describe('isBlank', () => {
  it('returns true only for an image of one colour', () => {
    expect([isBlank(picture(0)), isBlank(picture(1))]).toEqual([true, false]);
  });
});

describe('movedBy', () => {
  /** A black square on grey, its corner at (x, y). */
  function square(x: number, y: number): Buffer {
    const png = new PNG({ width: 40, height: 30 });
    png.data.fill(200);
    for (let row = y; row < y + 8; row += 1) {
      for (let column = x; column < x + 8; column += 1) png.data.set([0, 0, 0, 255], (row * 40 + column) * 4);
    }
    return PNG.sync.write(png);
  }

  it('returns the offset of a shape that moved', () => {
    expect(movedBy(square(12, 10), square(12, 10))).toEqual([0, 0]);
    expect(movedBy(square(12, 10), square(14, 9))).toEqual([2, -1]);
  });
});
