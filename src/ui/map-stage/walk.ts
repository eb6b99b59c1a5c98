/** Computes keyboard steps across the features in view. */

import { selectNextLeg } from '../../analysis/leg-neighbours.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { anchorOf, pointOnScreen, type ScreenView, selectStops } from '../../layers/screen-view.ts';
import { type ArrowDirection, nextAlongNetwork, nextInDirection, nodeOf } from './spatial-focus.ts';

/** Returns the first feature: the selection, even if out of view, or the one nearest the centre. */
export function startOfWalk(view: ScreenView, atlas: Atlas, selection: FeatureId | null): FeatureId | null {
  if (selection !== null && anchorOf(atlas, selection) !== null) return selection;
  const [x, y] = [view.size.width / 2, view.size.height / 2];
  let best: FeatureId | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { feature, point } of selectStops(view)) {
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance < nearest) {
      nearest = distance;
      best = feature;
    }
  }
  return best;
}

/** The next feature in an arrow's direction; `null` if none. */
export function stepTowards(
  view: ScreenView,
  atlas: Atlas,
  current: FeatureId,
  direction: ArrowDirection,
): FeatureId | null {
  const along = nextAlongNetwork({ atlas, project: view.project }, current, direction);
  if (along !== null) return along;
  const here = pointOnScreen(view, atlas, current);
  if (here === null) return null;
  const points = selectStops(view).map(({ feature, point }) => ({ feature, xPx: point[0], yPx: point[1] }));
  return nextInDirection(points, { feature: current, xPx: here[0], yPx: here[1] }, direction);
}

/** The next (`1`) or previous (`-1`) feature in reading order, wrapping around. */
export function stepInOrder(view: ScreenView, current: FeatureId | null, step: 1 | -1): FeatureId | null {
  const stops = selectStops(view);
  const at = stops.findIndex(({ feature }) => feature === current);
  const next = at < 0 ? (step === 1 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
  return stops[next]?.feature ?? null;
}

/** Along a leg's branch; nodes, ports and crossings start with their first leg. */
export function stepAlongBranch(atlas: Atlas, current: FeatureId, step: 1 | -1): FeatureId | null {
  const record = atlas.byId.get(current);
  if (record?.kind === 'leg') return selectNextLeg(atlas, record.properties, step);
  const node = nodeOf(atlas, current);
  if (node === null) return null;
  const joints = node.legs.flatMap((id) => {
    const leg = atlas.byId.get(id);
    return leg?.kind === 'leg' ? [leg.properties] : [];
  });
  const aligned = joints.find((leg) => (step === 1 ? leg.from : leg.to) === node.id);
  return (aligned ?? joints[0])?.id ?? null;
}
