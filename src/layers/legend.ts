/** Derives legend entries from drawn marks, so that the legend cannot differ from the map. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { FillMark, Mark, StrokeMark, SymbolMark } from './drawing.ts';

export type LegendSample =
  | Pick<
      StrokeMark,
      'type' | 'color' | 'opacity' | 'widthPx' | 'softPx' | 'casing' | 'dash' | 'direction' | 'motif'
    >
  | Pick<SymbolMark, 'type' | 'icon' | 'sizePx' | 'color' | 'fill' | 'form'>
  | Pick<FillMark, 'type' | 'color' | 'opacity' | 'pattern'>;

/** A legend entry: text and a sample drawn by the map's code. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly sample: LegendSample;
}

/** A sign that a layer may draw. A mark can match several: a line has a colour, a dash and a direction. */
export interface Sign {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly of: (mark: Mark, zoom: number) => boolean;
  /** Reduces the mark to what the entry is about, so that no sample stands for two meanings. */
  readonly sample?: (sample: LegendSample, zoom: number) => LegendSample;
}

/** Returns an entry for each sign with a matching mark, in their order. A note of several entries shows once. */
export function deriveLegend(marks: readonly Mark[], signs: readonly Sign[], zoom: number): LegendEntry[] {
  const notes = new Set<string>();
  return signs.flatMap(({ key, label, note, of, sample = (same) => same }): LegendEntry[] => {
    const alike = marks.filter((mark) => of(mark, zoom));
    // Dashes and highlights would look like another sign.
    const isSolid = (one: Mark) => one.type !== 'stroke' || one.dash === 'solid';
    const plain = alike.filter(({ emphasis }) => emphasis === 'none');
    const mark = plain.find(isSolid) ?? plain[0] ?? alike.find(isSolid) ?? alike[0];
    const drawn = mark === undefined ? null : sampleOf(mark);
    if (drawn === null) return [];
    const isNew = note !== undefined && !notes.has(note);
    if (isNew) notes.add(note);
    return [{ key, label, ...(isNew ? { note } : {}), sample: sample(drawn, zoom) }];
  });
}

function sampleOf(mark: Mark): LegendSample | null {
  switch (mark.type) {
    case 'stroke': {
      const { type, color, opacity, widthPx, softPx, casing, dash, direction, motif } = mark;
      const line = { type, color, opacity, widthPx, softPx, casing, dash, direction };
      return motif === undefined ? line : { ...line, motif };
    }
    case 'symbol': {
      const { type, icon, sizePx, color, fill, form } = mark;
      return { type, icon, sizePx, color, fill, form };
    }
    case 'fill': {
      const { type, color, opacity, pattern } = mark;
      return { type, color, opacity, pattern };
    }
    case 'label':
      return null;
  }
}

/** Whether a feature of this kind has the mark. */
export function isOf({ feature }: Mark, kind: string): boolean {
  return feature?.startsWith(`${kind}:`) === true;
}

/** A symbol as without a selection, which has an entry of its own. */
export function withoutHighlight(sample: LegendSample, { map }: Tokens): LegendSample {
  return sample.type === 'symbol' && sample.color === map.highlight
    ? { ...sample, color: map.symbolStroke, fill: map.symbolFill }
    : sample;
}

/** A line without direction, for an entry about its colour. */
export function withoutDirection(sample: LegendSample): LegendSample {
  return sample.type === 'stroke' ? { ...sample, direction: 'none' } : sample;
}

/**
 * A line in the colour of no route or market, for an entry about its dash or direction.
 * @param direction signs of direction would cover the gaps of a dashed line
 */
export function inInk({ ui }: Tokens, direction: StrokeMark['direction'] = 'none') {
  return (sample: LegendSample): LegendSample => {
    if (sample.type !== 'stroke') return sample;
    const { motif: _, ...line } = sample;
    return { ...line, color: ui.text, direction };
  };
}

/** A symbol as the brief's, for an entry about its icon. */
export function asFilled(sample: LegendSample): LegendSample {
  return sample.type === 'symbol' ? { ...sample, form: 'filled' } : sample;
}

/** Matches the hatching of a jurisdiction without a value, which is not a low one. */
export function isWithoutValue({ map }: Tokens): Sign['of'] {
  return (mark: Mark) => mark.type === 'fill' && mark.pattern === 'hatch' && mark.color === map.boundary;
}
