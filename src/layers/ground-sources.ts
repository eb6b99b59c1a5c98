/** Basemap data by source name, shared by live map and figure. */
import type { FeatureCollection } from 'geojson';
import type { GroundSource } from '../../styles/basemap/layer.ts';
import { type JurisdictionGroups, labelCollection } from '../../styles/labels.ts';
import type { Atlas, Basemap } from '../domain/atlas.ts';

/** Groups of the ten jurisdictions by ISO code, for the basemap's labels. */
export function deriveJurisdictionGroups({
  jurisdictions,
}: Pick<Atlas, 'jurisdictions'>): JurisdictionGroups {
  return Object.fromEntries(
    jurisdictions.features.map(({ properties }) => [properties.iso2, properties.group]),
  );
}

/** Returns the areas that are drawn: neutral ground. All others are land. */
export function drawnAreas({ areas }: Basemap): Basemap['areas']['features'] {
  return areas.features.filter(({ properties }) => properties.neutral);
}

export function deriveGroundSources(
  basemap: Basemap,
  groups: JurisdictionGroups,
): Readonly<Record<GroundSource, FeatureCollection>> {
  return {
    'ground-areas': { ...basemap.areas, features: drawnAreas(basemap) },
    'ground-land': basemap.land,
    'ground-coast': basemap.coast,
    'ground-coast-soft': basemap.coast,
    'ground-boundaries': basemap.boundaries,
    'ground-rivers': basemap.rivers,
    'ground-lakes': basemap.lakes,
    'ground-labels': labelCollection(basemap.labels, groups),
  };
}
