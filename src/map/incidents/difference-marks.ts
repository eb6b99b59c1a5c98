/** How what is compared differs along legs, as marks: told apart by sign, dash, breadth and colour, each of which says it by itself or with another. */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import { type Compared, leastTimes, type Verdict } from '../../analysis/incidents/compare-counts.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { LegId } from '../../domain/ids.ts';
import type { Dash, StrokeMark } from '../../layers/drawing.ts';
import type { OwnMarks } from '../own-marks.ts';
import { numberOfLeg, strokeOfLeg, strokesOfNetwork } from './leg-strokes.ts';

/** Up to how many times as many at the least each breadth stands for, px. */
export const TIMES_BREADTHS = [
  { below: 1.5, widthPx: 3 },
  { below: 3, widthPx: 5.5 },
  { below: Number.POSITIVE_INFINITY, widthPx: 8 },
] as const;
/** Of what may be chance. */
const UNSURE_PX = 2.5;
const CASING_PX = 0.75;

export interface DifferenceStyle {
  readonly color: string;
  readonly dash: Dash;
  /** Before the counts. */
  readonly sign: string;
}

/** A warm and a cold colour, which are told apart by all who see few colours; whoever sees none has sign and dash. */
export function differenceStyle(verdict: Verdict, { map }: Tokens): DifferenceStyle {
  switch (verdict) {
    case 'more':
      return { color: map.highlight, dash: 'solid', sign: '▲ ' };
    case 'fewer':
      return { color: map.routeBlackSea, dash: 'dashed', sign: '▼ ' };
    case 'unsure':
      return { color: map.routeFeeder, dash: 'dotted', sign: '' };
  }
}

/** CSS px: by the least difference, so that few records never look like a great change. */
function differencePx(compared: Compared, verdict: Verdict): number {
  if (verdict === 'unsure') return UNSURE_PX;
  const times = leastTimes(compared);
  return TIMES_BREADTHS.find(({ below }) => times < below)?.widthPx ?? UNSURE_PX;
}

export interface DrawnDifference {
  readonly leg: LegId;
  readonly first: number;
  readonly second: number;
  readonly compared: Compared;
  readonly verdict: Verdict;
}

/**
 * The network as thin lines, the legs that have records of either side, and both counts of each.
 * @param differences those to be named first come first
 * @param say a number of records as a reader reads it
 */
export function deriveDifferenceMarks(
  atlas: Pick<Atlas, 'legs'>,
  differences: readonly DrawnDifference[],
  tokens: Tokens,
  say: (count: number) => string,
): OwnMarks {
  const features = new Map(atlas.legs.features.map((feature) => [feature.properties.id, feature]));
  // What the interval tells apart is named before what may be chance.
  const ordered = [...differences].sort(
    (a, b) => Number(a.verdict === 'unsure') - Number(b.verdict === 'unsure'),
  );
  const drawn = ordered.flatMap(({ leg, first, second, compared, verdict }, rank) => {
    const feature = features.get(leg);
    if (feature === undefined) return [];
    const { color, dash, sign } = differenceStyle(verdict, tokens);
    const stroke: StrokeMark = {
      ...strokeOfLeg(feature, { color, widthPx: differencePx(compared, verdict), offsetPx: 0 }),
      casing: { color: tokens.map.casing, widthPx: CASING_PX },
      dash,
    };
    const text = `${sign}${say(first)} : ${say(second)}`;
    return [{ stroke, number: numberOfLeg(feature, text, rank / (ordered.length + 1)) }];
  });
  return {
    marks: [
      // Under dots a line would be seen.
      ...strokesOfNetwork(atlas, tokens, new Set(differences.map(({ leg }) => leg))),
      // Broad lines last: what the interval tells apart lies above what may be chance.
      ...drawn.map(({ stroke }) => stroke).reverse(),
      ...drawn.map(({ number }) => number),
    ],
    instead: ['bands', 'lines'],
  };
}
