/** Builds the atlas from the parsed files. */
import type { Atlas } from './atlas.ts';
import type { AtlasFiles } from './atlas-files.ts';
import { decodeBasemap } from './decode-basemap.ts';
import { indexRecords } from './index-records.ts';

/**
 * Decodes the basemap and indexes the records. The files are trusted: the compile step has validated them.
 *
 * @throws Error if the basemap's topology lacks an object
 */
export function buildAtlas(files: AtlasFiles): Atlas {
  const { basemap, labels, ...rest } = files;
  const routes = withLines(files.routes, files.legs);
  return {
    ...rest,
    routes,
    basemap: decodeBasemap(basemap, labels),
    byId: indexRecords({ ...files, routes }),
    sourceById: new Map(files.sources.map((source) => [source.id, source])),
  };
}

/** Builds the lines of routes and branches from their legs. */
function withLines(routes: AtlasFiles['routes'], { features }: AtlasFiles['legs']): Atlas['routes'] {
  const lines = new Map(features.map(({ properties, geometry }) => [properties.id, geometry.coordinates]));
  return {
    type: 'FeatureCollection',
    features: routes.map((properties) => ({
      type: 'Feature',
      id: properties.id,
      properties,
      geometry: {
        type: 'MultiLineString',
        coordinates: properties.legs.flatMap((leg) => {
          const line = lines.get(leg);
          return line === undefined ? [] : [line];
        }),
      },
    })),
  };
}
