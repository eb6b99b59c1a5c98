/** Incidents that are folded onto legs, as marks: a strip on each side of a leg, as broad as there are incidents, with their number in its middle. */
import type { Position } from 'geojson';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { FoldedRows } from '../../analysis/incidents/add-up-folds.ts';
import type { Atlas, LegFeature } from '../../domain/atlas.ts';
import type { LegId } from '../../domain/ids.ts';
import { ALL_ZOOMS, type LabelMark, type StrokeMark } from '../../layers/drawing.ts';
import { project, unproject } from '../../lib/mercator.ts';
import { pointAtDistance, polylineLength } from '../../lib/polyline.ts';
import type { OwnMarks } from '../own-marks.ts';

/** Of the strip that has the most. */
const BROADEST_PX = 9;
/** A side with few incidents beside one with thousands still has a strip that is seen. */
const LEAST_PX = 1;
const LEG_PX = 1;
/** Between strips that come together. */
const CASING_PX = 0.75;
/** Names of the ten are placed before, all others after. */
const FIRST_PRIORITY = 1;

/** CSS px, in proportion. @param most rows of the strip that has the most */
export function stripPx(rows: number, most: number): number {
  return rows === 0 ? 0 : Math.max(LEAST_PX, (BROADEST_PX * rows) / Math.max(1, most));
}

/** The largest number of rows on one side of a leg. */
export function mostOnASide({ legs }: FoldedRows): number {
  return legs.reduce((most, { rows }) => Math.max(most, rows.left, rows.right), 0);
}

export function stripColor(tokens: Tokens): string {
  return tokens.map.highlight;
}

/**
 * The network as thin lines, the strips, and the numbers. They stand for the routes of the scene, whose lines would lie upon them.
 * @param say a number of records as a reader reads it
 */
export function deriveLegMarks(
  atlas: Pick<Atlas, 'legs'>,
  folded: FoldedRows,
  tokens: Tokens,
  say: (count: number) => string,
): OwnMarks {
  const features = new Map(atlas.legs.features.map((feature) => [feature.properties.id, feature]));
  const most = mostOnASide(folded);
  const lines = atlas.legs.features.map((feature) =>
    strokeOf(feature, { color: tokens.map.routeFeeder, widthPx: LEG_PX, offsetPx: 0 }),
  );
  const strips: StrokeMark[] = [];
  const numbers: LabelMark[] = [];
  for (const [rank, { leg, rows, all }] of folded.legs.entries()) {
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
        ...strokeOf(feature, { color: stripColor(tokens), widthPx, offsetPx }),
        casing: { color: tokens.map.casing, widthPx: CASING_PX },
      });
    }
    numbers.push({
      type: 'label',
      feature: leg,
      group: 'labels',
      zoom: ALL_ZOOMS,
      emphasis: 'none',
      position: middleOf(feature.geometry.coordinates),
      text: say(all),
      class: 'external',
      priority: FIRST_PRIORITY + rank / (folded.legs.length + 1),
      placement: 'centre',
      offsetPx: 0,
    });
  }
  return { marks: [...lines, ...strips, ...numbers], instead: ['bands', 'lines'] };
}

/** Where the numbers of legs stand, for a pointer. */
export function placesOfNumbers({
  marks,
}: OwnMarks): readonly { readonly leg: LegId; readonly at: Position }[] {
  return marks.flatMap((mark) =>
    mark.type === 'label' ? [{ leg: mark.feature as LegId, at: mark.position }] : [],
  );
}

function strokeOf(
  { properties, geometry }: LegFeature,
  { color, widthPx, offsetPx }: Pick<StrokeMark, 'color' | 'widthPx' | 'offsetPx'>,
): StrokeMark {
  return {
    type: 'stroke',
    feature: properties.id,
    group: 'lines',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
    lines: [geometry.coordinates],
    color,
    opacity: 1,
    widthPx,
    softPx: 0,
    casing: null,
    dash: 'solid',
    offsetPx,
    direction: 'none',
    greatCircle: false,
    evidence: properties.evidence,
    basis: properties.basis,
  };
}

/** Halfway along the line as it is drawn. */
function middleOf(line: readonly Position[]): [number, number] {
  const points = line.map((position) => project(position, 0));
  const middle = pointAtDistance(points, polylineLength(points) / 2);
  return unproject(middle?.point ?? points[0] ?? [0, 0], 0);
}
