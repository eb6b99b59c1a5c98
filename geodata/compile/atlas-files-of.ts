/** Assembles the files of the atlas, the same for drawing, validating and writing. */
import type { FeatureCollection } from 'geojson';
import type { AtlasFiles } from '../../src/domain/atlas-files.ts';
import type { Derived } from './derive.ts';
import { collectionNotes } from './file-notes.ts';
import type { Ground } from './ground.ts';

export type PublishedGround = Pick<Ground, 'topology' | 'labels'>;

/** Returns the content of each file by its key. `validatePublished` checks it against the schemas. */
export function atlasFilesOf(
  derived: Derived,
  ground: PublishedGround,
): Readonly<Record<keyof AtlasFiles, unknown>> {
  const collection = (features: Parameters<typeof collectionNotes>[1]) => collectionOf(derived, features);
  return {
    jurisdictions: collection(derived.jurisdictions),
    borders: collection(derived.borders),
    routes: derived.routes.map(({ properties }) => properties),
    nodes: collection(derived.nodes),
    legs: collection(derived.legs),
    ports: collection(derived.ports),
    crossings: collection(derived.crossings),
    places: collection(derived.places),
    markets: derived.markets,
    timeline: derived.timeline,
    passages: derived.passages,
    sources: derived.citations,
    editions: derived.editions,
    aliases: derived.aliases,
    basemap: ground.topology,
    labels: ground.labels,
  };
}

/** Returns the routes with their lines, published for other maps. */
export function routeLinesOf(derived: Derived): FeatureCollection {
  return { ...collectionOf(derived, derived.routes), features: [...derived.routes] };
}

function collectionOf(derived: Derived, features: Parameters<typeof collectionNotes>[1]) {
  return { type: 'FeatureCollection' as const, crossroads: collectionNotes(derived, features), features };
}

export function isCollection(content: unknown): content is FeatureCollection {
  return (content as { readonly type?: unknown }).type === 'FeatureCollection';
}
