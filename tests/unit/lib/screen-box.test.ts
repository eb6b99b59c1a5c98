import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxesAround, coveredArea, type ScreenBox } from '../../../src/lib/screen-box.ts';

it('finds overlap with the boxes around an image unless a box lies fully inside', () => {
  const size = { width: 400, height: 300 };
  const between = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(between(-40, 430), between(-40, 330), between(1, 90), between(1, 30), (x, y, w, h) => {
      const box: ScreenBox = [x, y, x + w, y + h];
      const isInside = x >= 0 && y >= 0 && x + w <= size.width && y + h <= size.height;
      fc.pre(x + w > -48 && y + h > -48 && x < size.width + 48 && y < size.height + 48);
      expect(coveredArea(box, boxesAround(size, 48, 0)) === 0).toBe(isInside);
    }),
  );
});
