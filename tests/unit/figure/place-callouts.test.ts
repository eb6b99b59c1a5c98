import { describe, expect, it } from 'vitest';
import { findCorner, placeCallouts } from '../../../src/figure/place-callouts.ts';

const stage = { width: 700, height: 560 };
const size = { width: 160, height: 60 };
/** The room of the name of an area in the middle of which a point lies. */
const around = ([x, y]: readonly [number, number]) => [x - 46, y - 13, x + 46, y + 13] as const;
const boxOf = ({ at: [x, y] }: { readonly at: readonly [number, number] }) =>
  [x, y, x + 160, y + 60] as const;

describe('callouts', () => {
  it('stand beside their feature, not on it', () => {
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], stage);
    const [left, top, right, bottom] = boxOf(placed ?? { at: [0, 0] });
    expect(300 > left && 300 < right && 300 > top && 300 < bottom).toBe(false);
  });
  it('keep within the map at its edges', () => {
    for (const anchor of [
      [2, 2],
      [698, 558],
      [698, 2],
    ] as const) {
      const [placed] = placeCallouts([{ anchor, size }], stage);
      const [left, top, right, bottom] = boxOf(placed ?? { at: [-1, -1] });
      expect([left >= 0, top >= 0, right <= 700, bottom <= 560]).toEqual([true, true, true, true]);
    }
  });
  it('do not cover each other, nor another’s feature', () => {
    const anchors = [
      [300, 300],
      [310, 305],
      [330, 290],
    ] as const;
    const boxes = placeCallouts(
      anchors.map((anchor) => ({ anchor, size })),
      stage,
    ).map(boxOf);
    for (const [i, a] of boxes.entries()) {
      for (const [j, b] of boxes.entries()) {
        if (i === j) continue;
        expect(
          Math.min(a[2], b[2]) > Math.max(a[0], b[0]) && Math.min(a[3], b[3]) > Math.max(a[1], b[1]),
        ).toBe(false);
      }
      for (const [x, y] of anchors) expect(x > a[0] && x < a[2] && y > a[1] && y < a[3]).toBe(false);
    }
  });
  it('do not lie on each other by a little to spare names of the ground', () => {
    const callouts = [
      { anchor: [187, 336.5], size: { width: 233, height: 62 } },
      { anchor: [133.9, 420.4], size: { width: 208, height: 73 } },
    ] as const;
    const names = [
      [261.3, 466.5],
      [197.6, 440.5],
      [136.2, 117.4],
      [250.2, 354.9],
      [322.2, 410.2],
      [127.7, 527.3],
    ].map(([x = 0, y = 0]) => around([x, y]));
    const [a, b] = placeCallouts(callouts, stage, names, [440, 400, 700, 560]).map(
      ({ at: [left, top] }, i) => {
        const { width = 0, height = 0 } = callouts[i]?.size ?? {};
        return [left, top, left + width, top + height] as const;
      },
    );
    expect(a?.[0]).toBeGreaterThan(0);
    const [across, down] = [
      Math.min(a?.[2] ?? 0, b?.[2] ?? 0) - Math.max(a?.[0] ?? 0, b?.[0] ?? 0),
      Math.min(a?.[3] ?? 0, b?.[3] ?? 0) - Math.max(a?.[1] ?? 0, b?.[1] ?? 0),
    ];
    expect(across > 0 && down > 0).toBe(false);
  });
  it('leave the legend in sight', () => {
    const legend = [320, 200, 700, 300] as const;
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], stage, [], legend);
    const [left, top, right, bottom] = boxOf(placed ?? { at: [320, 200] });
    expect(right > 320 && bottom > 200 && top < 300 && left < 700).toBe(false);
  });
  it('leave names readable where there is room', () => {
    // Where the callout would stand if nothing was there.
    const [plain] = placeCallouts([{ anchor: [300, 300], size }], stage);
    const name = [(plain?.at[0] ?? 0) + 80, (plain?.at[1] ?? 0) + 30] as const;
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], stage, [around(name)]);
    const [left, top, right, bottom] = boxOf(placed ?? { at: name });
    expect(name[0] > left && name[0] < right && name[1] > top && name[1] < bottom).toBe(false);
  });
  it('leave what is written readable, to the px', () => {
    const [plain] = placeCallouts([{ anchor: [300, 300], size }], stage);
    const [x, y] = plain?.at ?? [0, 0];
    const word = [x + 10, y + 10, x + 60, y + 24] as const;
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], stage, [word]);
    const [left, top, right, bottom] = boxOf(placed ?? { at: [x, y] });
    expect(
      Math.min(right, word[2]) > Math.max(left, word[0]) &&
        Math.min(bottom, word[3]) > Math.max(top, word[1]),
    ).toBe(false);
  });
  it('are joined to their feature at the nearest point', () => {
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], stage);
    const [left, top, right, bottom] = boxOf(placed ?? { at: [0, 0] });
    const [x, y] = placed?.joint ?? [0, 0];
    expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
  });
});

describe('the corner for a legend', () => {
  const legend = { width: 200, height: 100 };
  it('is the lower right one where nothing stands in any', () => {
    expect(findCorner(legend, stage, [[350, 280]], [], 8)).toEqual([492, 452]);
  });
  it('is one without a subject, even where more names stand', () => {
    const names = [around([60, 500]), around([140, 500]), around([100, 530])];
    const top = [
      [600, 60],
      [100, 60],
    ] as const;
    expect(findCorner(legend, stage, [[600, 500], ...top], names, 8)).toEqual([8, 452]);
  });
  it('is the one with fewer names where none holds a subject', () => {
    const names = [around([600, 500]), around([60, 500]), around([600, 60])];
    expect(findCorner(legend, stage, [], names, 8)).toEqual([8, 8]);
  });
});
