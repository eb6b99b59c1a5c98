/**
 * Layout of timeline entries and labels: entries with overlapping dots form a group, and labels are placed
 * only without overlap.
 */
import type { TimelineEntry } from '../../domain/atlas.ts';

/**
 * Converts an ISO date of any precision to decimal years; the middle of the unknown part, unless `edge` is
 * given.
 */
export function parseYear(date: string, edge: 'start' | 'middle' | 'end' = 'middle'): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const share = edge === 'start' ? 0 : edge === 'end' ? 1 : 0.5;
  if (month === undefined) return year + share;
  if (day === undefined) return year + (month - 1 + share) / 12;
  return year + (month - 1 + (day - 1 + share) / 31) / 12;
}

/** Whole years around all starts, plus one for the last label. */
export function deriveSpan(entries: readonly Pick<TimelineEntry, 'start'>[]): {
  readonly from: number;
  readonly to: number;
} {
  const starts = entries.map((entry) => parseYear(entry.start, 'start'));
  // Without dates, use roughly the atlas's years.
  if (starts.length === 0) return { from: 2006, to: 2026 };
  return { from: Math.floor(Math.min(...starts)), to: Math.floor(Math.max(...starts)) + 1 };
}

export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
}

export function positionPx(scale: TimeScale, year: number): number {
  const clamped = Math.min(scale.to, Math.max(scale.from, year));
  return ((clamped - scale.from) / (scale.to - scale.from)) * scale.widthPx;
}

/** Labelled years, at least `minGapPx` apart. */
export function deriveTicks(scale: TimeScale, minGapPx = 44): readonly number[] {
  const years = scale.to - scale.from;
  const step = [1, 2, 5, 10].find((candidate) => (candidate / years) * scale.widthPx >= minGapPx) ?? 10;
  const ticks: number[] = [];
  for (let year = Math.ceil(scale.from); year <= scale.to; year += 1) {
    if ((year - Math.ceil(scale.from)) % step === 0) ticks.push(year);
  }
  return ticks;
}

export interface TimelineGroup {
  readonly key: string;
  readonly xPx: number;
  /** End of the longest entry, or `xPx`. */
  readonly endPx: number;
  readonly entries: readonly TimelineEntry[];
}

/** Groups entries whose dots are closer than `minGapPx`, which makes each dot a target of that size. */
export function deriveGroups(
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  minGapPx = 24,
): readonly TimelineGroup[] {
  const placed = entries
    .map((entry) => ({
      entry,
      xPx: positionPx(scale, parseYear(entry.start)),
      endPx: positionPx(
        scale,
        entry.ongoing === true ? scale.to : parseYear(entry.end ?? entry.start, entry.end ? 'end' : 'middle'),
      ),
    }))
    .sort((a, b) => a.xPx - b.xPx || a.entry.id.localeCompare(b.entry.id));
  const groups: { xs: number[]; endPx: number; entries: TimelineEntry[] }[] = [];
  for (const { entry, xPx, endPx } of placed) {
    const last = groups.at(-1);
    const centre = last === undefined ? Number.NEGATIVE_INFINITY : mean(last.xs);
    if (last !== undefined && xPx - centre < minGapPx) {
      last.xs.push(xPx);
      last.entries.push(entry);
      last.endPx = Math.max(last.endPx, endPx);
    } else groups.push({ xs: [xPx], endPx, entries: [entry] });
  }
  return separate(
    groups.map((group) => ({
      key: group.entries[0]?.id ?? '',
      xPx: mean(group.xs),
      endPx: group.endPx,
      entries: group.entries,
    })),
    minGapPx,
  );
}

/** A merged centre may approach a neighbour, so repeat until separated. */
function separate(groups: readonly TimelineGroup[], minGapPx: number): readonly TimelineGroup[] {
  const index = groups.findIndex((group, at) => {
    const next = groups[at + 1];
    return next !== undefined && next.xPx - group.xPx < minGapPx;
  });
  const a = groups[index];
  const b = groups[index + 1];
  if (a === undefined || b === undefined) return groups;
  const weight = a.entries.length + b.entries.length;
  const joined: TimelineGroup = {
    key: a.key,
    xPx: (a.xPx * a.entries.length + b.xPx * b.entries.length) / weight,
    endPx: Math.max(a.endPx, b.endPx),
    entries: [...a.entries, ...b.entries],
  };
  return separate([...groups.slice(0, index), joined, ...groups.slice(index + 2)], minGapPx);
}

export interface TimelineLabel {
  readonly key: string;
  readonly text: string;
  /** Left edge. */
  readonly xPx: number;
  readonly widthPx: number;
  /** 0 is next to the axis. */
  readonly lane: number;
  readonly anchorPx: number;
}

/**
 * Places as many labels as fit into `lanes` rows, the brief's first. Labels are centred on their dot and
 * shifted at the axis ends; without room they are omitted, as the dot has the text.
 */
export function deriveLabels(
  groups: readonly TimelineGroup[],
  scale: TimeScale,
  lanes: number,
  measure: (text: string) => number,
  textOf: (group: TimelineGroup) => string,
  gapPx = 12,
): readonly TimelineLabel[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: lanes }, () => []);
  const order = [...groups].sort((a, b) => rank(a) - rank(b) || a.xPx - b.xPx);
  const labels: TimelineLabel[] = [];
  for (const group of order) {
    const text = textOf(group);
    const widthPx = measure(text);
    const from = Math.min(Math.max(0, group.xPx - widthPx / 2), Math.max(0, scale.widthPx - widthPx));
    const to = from + widthPx;
    // A stem must not cross a lower label.
    const stemFree = (lane: number) =>
      taken
        .slice(0, lane)
        .every((row) => row.every((box) => group.xPx < box.from - 2 || group.xPx > box.to + 2));
    const overStems = (lane: number) =>
      labels.every((label) => label.lane <= lane || label.anchorPx < from - 2 || label.anchorPx > to + 2);
    const lane = taken.findIndex(
      (row, at) =>
        row.every((box) => to + gapPx <= box.from || from >= box.to + gapPx) && stemFree(at) && overStems(at),
    );
    if (lane < 0) continue;
    taken[lane]?.push({ from, to });
    labels.push({ key: group.key, text, xPx: from, widthPx, lane, anchorPx: group.xPx });
  }
  return labels.sort((a, b) => a.anchorPx - b.anchorPx);
}

function rank(group: TimelineGroup): number {
  return group.entries.some((entry) => entry.inBrief) ? 0 : 1;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
