/** Incidents that are folded onto legs, as marks: a strip on each side of a leg, as broad as there are incidents, with their number in its middle. */
import type { Position } from 'geojson';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { FoldedRows } from '../../analysis/incidents/add-up-folds.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { LegId } from '../../domain/ids.ts';
import type { LabelMark, StrokeMark } from '../../layers/drawing.ts';
import type { OwnMarks } from '../own-marks.ts';
import { LEG_PX, numberOfLeg, strokeOfLeg, strokesOfNetwork } from './leg-strokes.ts';

/** Of the strip that has the most. */
const BROADEST_PX = 9;
/** A side with few incidents beside one with thousands still has a strip that is seen. */
const MIN_PX = 1;
/** Between strips that come together. */
const CASING_PX = 0.75;

/** CSS px, in proportion. @param most rows of the strip that has the most */
export function stripPx(rows: number, most: number): number {
  return rows === 0 ? 0 : Math.max(MIN_PX, (BROADEST_PX * rows) / Math.max(1, most));
}

export function stripColor(tokens: Tokens): string {
  return tokens.map.highlight;
}

/**
 * The network as thin lines, the strips, and the numbers. They stand for the routes of the scene, whose lines would lie upon them.
 * @param folded with the rows of the strip that is to be the broadest, of these legs or of others beside them
 * @param say a number of records as a reader reads it
 */
export function deriveLegMarks(
  atlas: Pick<Atlas, 'legs'>,
  folded: Pick<FoldedRows, 'legs'> & { readonly most: number },
  tokens: Tokens,
  say: (count: number) => string,
): OwnMarks {
  const features = new Map(atlas.legs.features.map((feature) => [feature.properties.id, feature]));
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
  return { marks: [...strokesOfNetwork(atlas, tokens), ...strips, ...numbers], instead: ['bands', 'lines'] };
}

/** Where the numbers of legs stand, for a pointer. */
export function placesOfNumbers({
  marks,
}: OwnMarks): readonly { readonly leg: LegId; readonly at: Position }[] {
  return marks.flatMap((mark) =>
    mark.type === 'label' ? [{ leg: mark.feature as LegId, at: mark.position }] : [],
  );
}
