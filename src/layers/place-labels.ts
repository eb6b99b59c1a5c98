/** Names of points, without saying twice what the basemap already says. */
import type { Position } from 'geojson';
import type { Atlas, BasemapLabel } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import { distanceKm } from '../lib/great-circle.ts';
import type { Emphasis, LabelClass, LabelMark, ZoomRange } from './drawing.ts';

/** A port or node this near to a town of the basemap is named by the town. */
const SAME_PLACE_KM = 9;

/** The town of the basemap that stands where a point is. */
export function selectTownAt(atlas: Pick<Atlas, 'basemap'>, position: Position): BasemapLabel | null {
  let nearest: BasemapLabel | null = null;
  let nearestKm = SAME_PLACE_KM;
  for (const label of atlas.basemap.labels) {
    if (label.kind !== 'city' && label.kind !== 'capital') continue;
    // Degrees first: most towns are far away.
    if (Math.abs(label.position[1] - (position[1] ?? 0)) > 0.1) continue;
    const km = distanceKm(label.position, position);
    if (km < nearestKm) {
      nearest = label;
      nearestKm = km;
    }
  }
  return nearest;
}

export interface PointLabel {
  readonly feature: FeatureId;
  readonly position: Position;
  readonly text: string;
  readonly class: LabelClass;
  readonly priority: number;
  readonly zoom: ZoomRange;
  /** Half the symbol beside which it stands. */
  readonly offsetPx: number;
  readonly emphasis: Emphasis;
}

/**
 * The label, until the basemap's own name of the town comes in; none when that is there from the start. Filters of a style see whole
 * zooms only, so the basemap's names come in at those.
 */
export function drawPointLabel(label: PointLabel, town: BasemapLabel | null): LabelMark[] {
  const maxZoom = town === null ? label.zoom.maxZoom : Math.min(label.zoom.maxZoom, Math.floor(town.minZoom));
  if (maxZoom <= label.zoom.minZoom) return [];
  return [
    {
      ...label,
      type: 'label',
      group: 'labels',
      zoom: { minZoom: label.zoom.minZoom, maxZoom },
      placement: 'around',
    },
  ];
}
