/** Derives legend entries from drawn marks, so that the legend cannot differ from the map. */
import type { FillMark, Mark, StrokeMark, SymbolMark } from './drawing.ts';
import type { LegendEntry } from './layer.ts';

export interface LegendQuery {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /**
   * Matches the sample's marks; the first solid line is preferred, because dashes would look like weaker
   * evidence.
   */
  readonly of: (mark: Mark) => boolean;
  /** Omits direction signs and motifs, which would cover the gaps of a dashed line. */
  readonly isPlain?: boolean;
}

/** Returns entries with a matching mark, in query order. */
export function deriveLegend(marks: readonly Mark[], queries: readonly LegendQuery[]): LegendEntry[] {
  return queries.flatMap(({ key, label, note, of, isPlain = false }): LegendEntry[] => {
    const alike = marks.filter((mark) => mark.type !== 'label' && of(mark));
    const sample = sampleOf(
      alike.find((mark) => mark.type === 'stroke' && mark.dash === 'solid') ?? alike[0],
      isPlain,
    );
    if (sample === null) return [];
    const features = new Set(alike.flatMap(({ feature }) => (feature === null ? [] : [feature])));
    return [{ key, label, ...(note === undefined ? {} : { note }), features, sample }];
  });
}

function sampleOf(mark: Mark | undefined, isPlain: boolean): LegendEntry['sample'] | null {
  switch (mark?.type) {
    case 'stroke':
      return strokeSample(mark, isPlain);
    case 'symbol':
      return symbolSample(mark);
    case 'fill':
      return fillSample(mark);
    default:
      return null;
  }
}

function strokeSample(mark: StrokeMark, isPlain: boolean): LegendEntry['sample'] {
  const { type, color, opacity, widthPx, softPx, casing, dash, direction, motif } = mark;
  const line = { type, color, opacity, widthPx, softPx, casing, dash };
  if (isPlain) return { ...line, direction: 'none' };
  return { ...line, direction, ...(motif === undefined ? {} : { motif }) };
}

function symbolSample({ type, icon, sizePx, color, fill, form }: SymbolMark): LegendEntry['sample'] {
  return { type, icon, sizePx, color, fill, form };
}

function fillSample({ type, color, opacity, pattern }: FillMark): LegendEntry['sample'] {
  return { type, color, opacity, pattern };
}

/** A regional zoom, for legends without a view. */
export const LEGEND_ZOOM = 5.2;
