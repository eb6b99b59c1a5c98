/** Shared by marks of legs: the network, a line along a leg, and a number in its middle. */
import type { Position } from 'geojson';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { LegFeature } from '../../domain/atlas.ts';
import type { LegId } from '../../domain/ids.ts';
import { isOwnId } from '../../domain/own-network.ts';
import { ALL_ZOOMS, type LabelMark, type StrokeMark } from '../../layers/drawing.ts';
import { project, unproject } from '../../lib/mercator.ts';
import { pointAtDistance, polylineLength } from '../../lib/polyline.ts';

/** Width of a plain leg. */
export const LEG_PX = 1;
/** After the names of the ten jurisdictions. */
const FIRST_PRIORITY = 1;

/** All legs as thin lines, except those drawn otherwise. */
export function strokesOfNetwork(
  legs: readonly LegFeature[],
  tokens: Tokens,
  others: ReadonlySet<LegId> = new Set(),
): readonly StrokeMark[] {
  return legs
    .filter(({ properties }) => !others.has(properties.id))
    .map((feature) => strokeOfLeg(feature, { color: tokens.map.routeFeeder, widthPx: LEG_PX, offsetPx: 0 }));
}

/** @param rank 0 to below 1: lower is placed first */
export function numberOfLeg({ properties, geometry }: LegFeature, text: string, rank: number): LabelMark {
  return {
    type: 'label',
    feature: featureOf(properties.id),
    group: 'labels',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
    position: middleOf(geometry.coordinates),
    text,
    class: 'external',
    priority: FIRST_PRIORITY + rank,
    placement: 'centre',
    offsetPx: 0,
  };
}

/** Sections of the user's network have no details to open. */
function featureOf(id: LegId): LegId | null {
  return isOwnId(id) ? null : id;
}

/** One line along a leg. */
export function strokeOfLeg(
  { properties, geometry }: LegFeature,
  { color, widthPx, offsetPx }: Pick<StrokeMark, 'color' | 'widthPx' | 'offsetPx'>,
): StrokeMark {
  return {
    type: 'stroke',
    feature: featureOf(properties.id),
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

/** The midpoint along the projected line. */
function middleOf(line: readonly Position[]): [number, number] {
  const points = line.map((position) => project(position, 0));
  const middle = pointAtDistance(points, polylineLength(points) / 2);
  return unproject(middle?.point ?? points[0] ?? [0, 0], 0);
}
