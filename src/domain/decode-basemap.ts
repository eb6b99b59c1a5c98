/** Turns `data/basemap.topo.json` and `data/basemap-labels.json` into the basemap that layers and figures read. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Basemap, BasemapLabel } from './atlas.ts';

/**
 * Geometry is in degrees (WGS 84), cut at the antimeridian, rings closed and wound as RFC 7946 asks. Code that takes
 * rings as on a sphere, as d3-geo does, must reverse them, and must clip to a circle or in the plane: its own cut at
 * the antimeridian finds edges there already and fills the outside. Throws when an object is missing.
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
