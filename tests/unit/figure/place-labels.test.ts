import { describe, expect, it } from 'vitest';
import {
  type LabelCandidate,
  overlapArea,
  type PlacedLabel,
  type PointLabel,
  placeLabels,
} from '../../../src/figure/place-labels.ts';

const FRAME = [0, 0, 400, 300] as const;

function makeName(id: string, overrides: Partial<PointLabel> = {}): PointLabel {
  return {
    kind: 'point',
    id,
    anchor: [200, 150],
    widthPx: 60,
    heightPx: 14,
    placement: 'around',
    offsetPx: 6,
    priority: 1,
    required: false,
    rotation: 0,
    own: null,
    paddingPx: 1,
    ...overrides,
  };
}

function overlaps(labels: readonly PlacedLabel[]): number {
  return labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.boxes.some((box) => b.boxes.some((other) => overlapArea(box, other) > 0))),
  ).length;
}

describe('placeLabels', () => {
  it('places a name right of its point, or left when the right is blocked', () => {
    const [free] = placeLabels([makeName('a')], [], FRAME);
    expect(free).toMatchObject({ align: 'start', centre: [236, 150] });
    const [moved] = placeLabels([makeName('a')], [{ box: [205, 140, 260, 160], own: null }], FRAME);
    expect(moved?.align).toBe('end');
  });

  it('places names without overlap and omits those without room', () => {
    const crowd = Array.from(
      { length: 40 },
      (_, i): LabelCandidate =>
        makeName(`n${i}`, { anchor: [180 + (i % 8) * 6, 130 + Math.floor(i / 8) * 6], priority: i }),
    );
    const placed = placeLabels(crowd, [], FRAME);
    expect(overlaps(placed)).toBe(0);
    expect(placed.length).toBeLessThan(40);
    expect(placed.map(({ id }) => id)).toContain('n0');
  });

  it('places all required names without overlap when there is room', () => {
    const required = Array.from({ length: 10 }, (_, i) =>
      makeName(`r${i}`, { anchor: [150 + i * 9, 150], placement: 'centre', required: true, priority: 0 }),
    );
    const placed = placeLabels([makeName('city', { priority: 5 }), ...required], [], FRAME);
    expect(placed.filter(({ id }) => id.startsWith('r'))).toHaveLength(10);
    expect(overlaps(placed)).toBe(0);
  });

  it('allows a name to overlap the symbol of the same feature', () => {
    const box = [190, 140, 290, 160] as const;
    const [own] = placeLabels([makeName('a', { own: 'port:X' })], [{ box, own: 'port:X' }], FRAME);
    expect(own?.align).toBe('start');
  });

  it('moves names out of overlay boxes and omits optional names without room', () => {
    const over = [[198, 100, 400, 200]] as const;
    const required = makeName('ten', { placement: 'centre', required: true, own: 'ten' });
    for (const name of [makeName('a'), required]) {
      const [placed] = placeLabels([name], [], FRAME, () => 0, over);
      expect(placed?.boxes.map((box) => overlapArea(box, over[0]))).toEqual([0]);
    }
    expect(placeLabels([makeName('a')], [], FRAME, () => 0, [FRAME])).toEqual([]);
  });

  it('prefers a position that covers no lines', () => {
    const cover = (box: readonly [number, number, number, number]) => (box[0] > 200 ? 30 : 0);
    expect(placeLabels([makeName('a')], [], FRAME, cover)[0]?.align).toBe('end');
  });

  it('keeps optional names inside the frame and omits those too wide', () => {
    expect(placeLabels([makeName('a', { anchor: [398, 150] })], [], FRAME)[0]?.align).toBe('end');
    expect(placeLabels([makeName('a', { anchor: [398, 150], widthPx: 500 })], [], FRAME)).toEqual([]);
  });

  it('keeps names apart at every stretch factor up to the given one', () => {
    // Names keep their size, so the town name above its point meets the area name as the map is stretched.
    const area = makeName('area', {
      placement: 'centre',
      required: true,
      priority: 0,
      anchor: [160, 150],
      widthPx: 70,
    });
    const town = makeName('town', { anchor: [165, 154], offsetPx: 14 });
    const blocked = { box: [160, 165, 230, 190] as const, own: null };
    const [, narrow = expect.fail()] = placeLabels([area, town], [blocked], FRAME);
    const [named = expect.fail(), wide = expect.fail()] = placeLabels(
      [area, town],
      [blocked],
      FRAME,
      undefined,
      [],
      1.8,
    );
    const meetAt = (width: number, label: PlacedLabel) => {
      const at = ({ anchor: [x, y], boxes }: PlacedLabel) =>
        boxes.map(
          ([l, t, r, b]) =>
            [l + x * (width - 1), t + y * (width - 1), r + x * (width - 1), b + y * (width - 1)] as const,
        );
      return at(named).some((one) => at(label).some((other) => overlapArea(one, other) > 0));
    };
    for (const width of [1, 1.2, 1.4, 1.6, 1.8]) expect([width, meetAt(width, wide)]).toEqual([width, false]);
    // Names placed without the stretch factor overlap at one of the widths.
    expect([1, 1.2, 1.4, 1.6, 1.8].map((width) => meetAt(width, narrow))).toContain(true);
  });

  it('covers a rotated name by small boxes that leave the corners free', () => {
    const turned = makeName('sea', { placement: 'centre', rotation: 45, widthPx: 140 });
    const [sea] = placeLabels([turned], [], FRAME);
    expect(sea?.boxes.length).toBeGreaterThan(4);
    const corner = [255, 95, 265, 105] as const;
    expect(sea?.boxes.every((box) => overlapArea(box, corner) === 0)).toBe(true);
  });
});
