import { describe, expect, it } from 'vitest';
import { NOTHING_BENEATH } from '../../../src/figure/beneath.ts';
import { placeCallouts } from '../../../src/figure/place-callouts.ts';
import { crossesBox, crossesSegment } from '../../../src/lib/segment.ts';

const area = { width: 700, height: 560 };
const size = { width: 160, height: 60 };
/** The box of an area name with its centre at the given point. */
const around = ([x, y]: readonly [number, number]) => [x - 46, y - 13, x + 46, y + 13] as const;
const boxOf = ({ at: [x, y] }: { readonly at: readonly [number, number] }) =>
  [x, y, x + 160, y + 60] as const;

describe('placeCallouts', () => {
  it('places a callout beside its feature', () => {
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area);
    const [left, top, right, bottom] = boxOf(placed ?? { at: [0, 0] });
    expect(300 > left && 300 < right && 300 > top && 300 < bottom).toBe(false);
  });
  it('keeps callouts within the map when features are at its edges', () => {
    for (const anchor of [
      [2, 2],
      [698, 558],
      [698, 2],
    ] as const) {
      const [placed] = placeCallouts([{ anchor, size }], area);
      const [left, top, right, bottom] = boxOf(placed ?? { at: [-1, -1] });
      expect([left >= 0, top >= 0, right <= 700, bottom <= 560]).toEqual([true, true, true, true]);
    }
  });
  it('keeps callouts from covering each other and all features', () => {
    const anchors = [
      [300, 300],
      [310, 305],
      [330, 290],
    ] as const;
    const boxes = placeCallouts(
      anchors.map((anchor) => ({ anchor, size })),
      area,
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
  it('avoids even a small overlap of callouts when names crowd the map', () => {
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
    const [a, b] = placeCallouts(callouts, area, { names, fixed: [], lines: [] }, [440, 400, 700, 560]).map(
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
  it('avoids the legend', () => {
    const legend = [320, 200, 700, 300] as const;
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area, NOTHING_BENEATH, legend);
    const [left, top, right, bottom] = boxOf(placed ?? { at: [320, 200] });
    expect(right > 320 && bottom > 200 && top < 300 && left < 700).toBe(false);
  });
  it('avoids an area name when there is room elsewhere', () => {
    // Position of the callout when nothing lies beneath it.
    const [plain] = placeCallouts([{ anchor: [300, 300], size }], area);
    const name = [(plain?.at[0] ?? 0) + 80, (plain?.at[1] ?? 0) + 30] as const;
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area, {
      names: [around(name)],
      fixed: [],
      lines: [],
    });
    const [left, top, right, bottom] = boxOf(placed ?? { at: name });
    expect(name[0] > left && name[0] < right && name[1] > top && name[1] < bottom).toBe(false);
  });
  it('covers names rather than fixed boxes when it must cover something', () => {
    const everywhere = [0, 0, area.width, area.height] as const;
    const [plain] = placeCallouts([{ anchor: [300, 300], size }], area, {
      names: [everywhere],
      fixed: [],
      lines: [],
    });
    const fixed = [around([(plain?.at[0] ?? 0) + 80, (plain?.at[1] ?? 0) + 30])];
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area, {
      names: [everywhere],
      fixed,
      lines: [],
    });
    expect(placed?.at).not.toEqual(plain?.at);
  });
  it('avoids a small name box completely', () => {
    const [plain] = placeCallouts([{ anchor: [300, 300], size }], area);
    const [x, y] = plain?.at ?? [0, 0];
    const word = [x + 10, y + 10, x + 60, y + 24] as const;
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area, {
      names: [word],
      fixed: [],
      lines: [],
    });
    const [left, top, right, bottom] = boxOf(placed ?? { at: [x, y] });
    expect(
      Math.min(right, word[2]) > Math.max(left, word[0]) &&
        Math.min(bottom, word[3]) > Math.max(top, word[1]),
    ).toBe(false);
  });
  it('stays within 60 px of the feature even when it covers parts of names', () => {
    const across = [100, 146, 192, 238, 284, 330, 376, 422, 468];
    const down = [150, 190, 230, 270, 310, 350, 390, 430];
    const names = across.flatMap((x) => down.map((y) => [x, y, x + 16, y + 10] as const));
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area, { names, fixed: [], lines: [] });
    const [x, y] = placed?.joint ?? [0, 0];
    expect(Math.hypot(x - 300, y - 300)).toBeLessThan(60);
  });
  it('draws lead lines that cross neither each other nor another callout', () => {
    const anchors = [
      [250, 280],
      [300, 270],
    ] as const;
    const names = [
      [400, 240, 560, 400],
      [80, 240, 240, 400],
      [160, 160, 320, 320],
    ] as const;
    const placed = placeCallouts(
      anchors.map((anchor) => ({ anchor, size })),
      area,
      { names, fixed: [], lines: [] },
    );
    const lines = placed.map(({ joint }, i) => [anchors[i] ?? joint, joint] as const);
    const [a, b] = [lines[0], lines[1]];
    if (a === undefined || b === undefined) throw new Error('Two callouts are placed.');
    expect([
      crossesSegment(a, b),
      ...placed.map((other, i) => crossesBox(i === 0 ? b : a, boxOf(other))),
    ]).toEqual([false, false, false]);
  });
  it('avoids the lines of the subject', () => {
    const [plain] = placeCallouts([{ anchor: [300, 300], size }], area);
    const y = (plain?.at[1] ?? 0) + 20;
    const lines = Array.from({ length: 100 }, (_, at) => [310 + 3 * at, y] as const);
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area, { names: [], fixed: [], lines });
    const [left, top, right, bottom] = boxOf(placed ?? { at: [310, y] });
    const under = lines.filter(([x]) => x > left && x < right && y > top && y < bottom);
    expect(under).toEqual([]);
  });
  it('draws lead lines that cross no name', () => {
    const [plain] = placeCallouts([{ anchor: [300, 300], size }], area);
    const [x, y] = plain?.joint ?? [0, 0];
    const between = [(300 + x) / 2, (300 + y) / 2] as const;
    const name = [between[0] - 4, between[1] - 4, between[0] + 4, between[1] + 4] as const;
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area, {
      names: [name],
      fixed: [],
      lines: [],
    });
    expect(crossesBox([[300, 300], placed?.joint ?? between], name)).toBe(false);
  });
  it('returns a joint within the bounds of the callout', () => {
    const [placed] = placeCallouts([{ anchor: [300, 300], size }], area);
    const [left, top, right, bottom] = boxOf(placed ?? { at: [0, 0] });
    const [x, y] = placed?.joint ?? [0, 0];
    expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
  });
});
