/** Names of points, without repeating names of the basemap. */
import type { Position } from 'geojson';
import type { Atlas, BasemapLabel } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import { distanceKm } from '../lib/great-circle.ts';
import type { Emphasis, LabelClass, LabelMark, ZoomRange } from './drawing.ts';

/** Within this distance, the basemap town's name serves a port or node. */
const SAME_PLACE_KM = 9;

/** Returns the basemap's town at a position. */
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
  /** Half the size of the symbol. */
  readonly offsetPx: number;
  readonly emphasis: Emphasis;
}

/**
 * Returns the label until the basemap's name of the town appears; empty if that is always visible. Style
 * filters use whole zooms, so basemap names appear at those.
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
