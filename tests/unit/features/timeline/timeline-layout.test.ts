import { describe, expect, it } from 'vitest';
import {
  deriveGroups,
  deriveLabels,
  deriveSpan,
  deriveTicks,
  parseYear,
  positionPx,
} from '../../../../src/features/timeline/timeline-layout.ts';
import { makeTimelineEntry } from '../../builders.ts';

const SCALE = { from: 2006, to: 2026, widthPx: 1000 };
/** Measures text as if every letter were as wide as a digit of the interface font. */
const measure = (text: string) => text.length * 7;

function entriesAt(...starts: readonly string[]) {
  return starts.map((start, at) => makeTimelineEntry(`entry-${at}`, { label: `Entry ${at}`, start }));
}

describe('parseYear', () => {
  it.each([
    ['2021', 'start', 2021],
    ['2021', 'end', 2022],
    ['2021', 'middle', 2021.5],
    ['2021-07', 'start', 2021.5],
    ['2021-12', 'end', 2022],
  ] as const)('parses %s at its %s as %d', (date, edge, year) => {
    expect(parseYear(date, edge)).toBeCloseTo(year, 6);
  });
});

describe('timeline scale', () => {
  it('converts years to pixels and stays on the axis', () => {
    expect(positionPx(SCALE, 2013.25)).toBeCloseTo(362.5, 9);
    expect([positionPx(SCALE, 1999), positionPx(SCALE, 4000)]).toEqual([0, 1000]);
  });

  it('covers whole years around all starts', () => {
    expect(deriveSpan(entriesAt('2007-01-01', '2025-01-01', '2019-06-17'))).toEqual({ from: 2007, to: 2026 });
  });

  it('shows fewer years when labels would touch', () => {
    expect(deriveTicks(SCALE)).toHaveLength(21);
    expect(deriveTicks({ ...SCALE, widthPx: 300 })).toEqual([2006, 2011, 2016, 2021, 2026]);
  });
});

describe('deriveGroups', () => {
  it('joins dots that would touch and keeps groups a target width apart', () => {
    const groups = deriveGroups(
      entriesAt('2019', '2019-06', '2019-12', '2020-03', '2010', '2021-09'),
      SCALE,
      24,
    );
    const gaps = groups.slice(1).map((group, at) => group.xPx - (groups[at]?.xPx ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    expect(groups.flatMap((group) => group.entries)).toHaveLength(6);
    expect(groups.length).toBeLessThan(6);
  });

  it('keeps distant entries in separate groups', () => {
    expect(
      deriveGroups(entriesAt('2007', '2013', '2024'), SCALE).map((group) => group.entries.length),
    ).toEqual([1, 1, 1]);
  });
});

describe('deriveLabels', () => {
  const labelsOf = (starts: readonly string[], lanes: number) =>
    deriveLabels(
      deriveGroups(entriesAt(...starts), SCALE),
      SCALE,
      lanes,
      measure,
      (group) => `${group.key} in words`,
    );

  it('keeps labels of one lane from touching', () => {
    const labels = labelsOf(['2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014'], 2);
    for (const lane of [0, 1]) {
      const row = labels.filter((label) => label.lane === lane).sort((a, b) => a.xPx - b.xPx);
      for (const [at, label] of row.entries()) {
        const before = row[at - 1];
        if (before !== undefined) expect(label.xPx).toBeGreaterThan(before.xPx + before.widthPx);
      }
    }
    expect(new Set(labels.map((label) => label.lane))).toEqual(new Set([0, 1]));
  });

  it('does not cut a label with the stem of a higher one', () => {
    const labels = labelsOf(['2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014'], 2);
    for (const high of labels.filter((label) => label.lane === 1)) {
      for (const low of labels.filter((label) => label.lane === 0)) {
        expect(high.anchorPx < low.xPx || high.anchorPx > low.xPx + low.widthPx).toBe(true);
      }
    }
  });

  it('keeps labels at the ends within the axis', () => {
    for (const label of labelsOf(['2006-01', '2025-12'], 1)) {
      expect(label.xPx).toBeGreaterThanOrEqual(0);
      expect(label.xPx + label.widthPx).toBeLessThanOrEqual(SCALE.widthPx);
    }
  });

  it('prefers the entry of the brief when only one label fits', () => {
    const [brief, other] = [
      makeTimelineEntry('b', { start: '2010', inBrief: true }),
      makeTimelineEntry('o', { start: '2009', inBrief: false }),
    ];
    const groups = deriveGroups([other, brief], SCALE);
    const labels = deriveLabels(
      groups,
      SCALE,
      1,
      () => 300,
      (group) => group.key,
    );
    expect(labels.map((label) => label.key)).toEqual(['b']);
  });
});
