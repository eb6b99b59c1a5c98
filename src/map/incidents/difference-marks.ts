/**
 * Differences between compared sides along legs, as marks: distinguished by sign, dash, width and colour,
 * redundantly.
 */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import { type Compared, leastTimes, type Verdict } from '../../analysis/incidents/compare-counts.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { LegId } from '../../domain/ids.ts';
import type { Dash, StrokeMark } from '../../layers/drawing.ts';
import { type OwnMarks, ROUTES } from '../own-marks.ts';
import { numberOfLeg, strokeOfLeg, strokesOfNetwork } from './leg-strokes.ts';

/** Line width, px, by the lower bound of the ratio. */
export const TIMES_BREADTHS = [
  { below: 1.5, widthPx: 3 },
  { below: 3, widthPx: 5.5 },
  { below: Number.POSITIVE_INFINITY, widthPx: 8 },
] as const;
/** For uncertain differences. */
const UNSURE_PX = 2.5;
const CASING_PX = 0.75;

export interface DifferenceStyle {
  readonly color: string;
  readonly dash: Dash;
  /** Prefix of counts. */
  readonly sign: string;
}

/** A warm and a cold colour, distinct with most colour blindness; sign and dash work without colour. */
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

/** CSS px by the lower bound, so that few records never look like a great change. */
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
 * Returns the network as thin lines, the legs with records on either side, and both counts of each.
 * @param differences in the order of label priority
 * @param say formats a number of records or a sum
 */
export function deriveDifferenceMarks(
  atlas: Pick<Atlas, 'legs'>,
  differences: readonly DrawnDifference[],
  tokens: Tokens,
  say: (count: number) => string,
): OwnMarks {
  const features = new Map(atlas.legs.features.map((feature) => [feature.properties.id, feature]));
  // Significant differences are labelled before ones that may be chance.
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
      // Omitted below dots, where it shows through.
      ...strokesOfNetwork(atlas.legs.features, tokens, new Set(differences.map(({ leg }) => leg))),
      // Wide lines last: significant differences are drawn above ones that may be chance.
      ...drawn.map(({ stroke }) => stroke).reverse(),
      ...drawn.map(({ number }) => number),
    ],
    instead: ROUTES,
  };
}
