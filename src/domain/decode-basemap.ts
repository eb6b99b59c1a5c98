/** Decodes `data/basemap.topo.json` and `data/basemap-labels.json` for layers and figures. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Basemap, BasemapLabel } from './atlas.ts';

/**
 * Returns geometry in degrees (WGS 84), cut at the antimeridian, with rings closed and wound as in RFC 7946.
 * Code with spherical rings, such as d3-geo, must reverse them and clip to a circle or in the plane: its
 * antimeridian cut finds edges there already and fills the outside.
 *
 * @throws Error if an object is missing
 */
export function decodeBasemap(topology: Topology, labels: readonly BasemapLabel[]): Basemap {
  const decode = <F extends FeatureCollection>(name: string): F => {
    const object = topology.objects[name];
    if (object?.type !== 'GeometryCollection') throw new Error(`basemap.topo.json has no object "${name}"`);
    const features: Feature<Geometry>[] = (object as GeometryCollection).geometries.map((geometry) =>
      feature(topology, geometry),
    ) as Feature<Geometry>[];
    return { type: 'FeatureCollection', features } as FeatureCollection as F;
  };
  return {
    areas: decode<Basemap['areas']>('areas'),
    land: decode<Basemap['land']>('land'),
    coast: decode<Basemap['coast']>('coast'),
    boundaries: decode<Basemap['boundaries']>('boundaries'),
    rivers: decode<Basemap['rivers']>('rivers'),
    lakes: decode<Basemap['lakes']>('lakes'),
    labels,
  };
}
