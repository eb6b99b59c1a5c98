/**
 * Legend entries take their sample from a mark that is drawn: the legend cannot show what the map does not, nor show it otherwise.
 */
import type { FillMark, Mark, StrokeMark, SymbolMark } from './drawing.ts';
import type { LegendEntry } from './layer.ts';

export interface LegendQuery {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** Which mark is the sample: the first solid line, or the first mark where none is. A dashed sample would look like weaker evidence. */
  readonly of: (mark: Mark) => boolean;
  /** Without signs of direction and market, which would cover the gaps of a dashed line. */
  readonly isPlain?: boolean;
}

/** The lines whose mark is among the marks, in the order asked. */
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

/** A zoom of the regional view: legends that belong to no view show how things look there. */
export const LEGEND_ZOOM = 5.2;
