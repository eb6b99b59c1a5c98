/**
 * Records assigned to legs, as marks: a strip on each side of a leg, as wide as its count, and the number.
 */
import type { Position } from 'geojson';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { FoldedRows } from '../../analysis/incidents/add-up-folds.ts';
import type { LegFeature } from '../../domain/atlas.ts';
import type { LegId } from '../../domain/ids.ts';
import type { LabelMark, StrokeMark } from '../../layers/drawing.ts';
import { type OwnMarks, ROUTES } from '../own-marks.ts';
import { LEG_PX, numberOfLeg, strokeOfLeg, strokesOfNetwork } from './leg-strokes.ts';

/** Width of the largest strip. */
const BROADEST_PX = 9;
/** Keeps strips of few records visible beside thousands. */
const MIN_PX = 1;
/** Between adjacent strips. */
const CASING_PX = 0.75;

/**
 * Width in CSS px, proportional to rows.
 * @param most rows of the largest strip
 */
export function stripPx(rows: number, most: number): number {
  return rows === 0 ? 0 : Math.max(MIN_PX, (BROADEST_PX * rows) / most);
}

export function stripColor(tokens: Tokens): string {
  return tokens.map.highlight;
}

/**
 * Returns the network as thin lines, the strips, and the numbers. They replace the scene's routes, which
 * would cover them.
 * @param sections all that are counted along
 * @param folded counts, with the rows of the widest strip, possibly of other legs
 * @param say formats a number of records
 */
export function deriveLegMarks(
  sections: readonly LegFeature[],
  folded: Pick<FoldedRows, 'legs'> & { readonly most: number },
  tokens: Tokens,
  say: (count: number) => string,
): OwnMarks {
  const features = new Map(sections.map((feature) => [feature.properties.id, feature]));
  const { legs, most } = folded;
  const strips: StrokeMark[] = [];
  const numbers: LabelMark[] = [];
  for (const [rank, { leg, rows, all }] of legs.entries()) {
    const feature = features.get(leg);
    if (feature === undefined) continue;
    for (const [side, direction] of [
      ['left', -1],
      ['right', 1],
    ] as const) {
      const widthPx = stripPx(rows[side], most);
      if (widthPx === 0) continue;
      const offsetPx = (direction * (widthPx + LEG_PX)) / 2;
      strips.push({
        ...strokeOfLeg(feature, { color: stripColor(tokens), widthPx, offsetPx }),
        casing: { color: tokens.map.casing, widthPx: CASING_PX },
      });
    }
    numbers.push(numberOfLeg(feature, say(all), rank / (legs.length + 1)));
  }
  return {
    marks: [...strokesOfNetwork(sections, tokens), ...strips, ...numbers],
    instead: ROUTES,
  };
}

/** Positions of the numbers at sections of the atlas, which records can be filtered by. */
export function placesOfNumbers({
  marks,
}: OwnMarks): readonly { readonly leg: LegId; readonly at: Position }[] {
  return marks.flatMap((mark) =>
    mark.type === 'label' && mark.feature !== null ? [{ leg: mark.feature as LegId, at: mark.position }] : [],
  );
}
