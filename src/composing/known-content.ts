import type { Atlas } from '../domain/atlas.ts';
import type { KnownContent } from './briefing-of-draft.ts';

/** Returns the content of an edition. */
export function knownContentOf(atlas: Pick<Atlas, 'byId' | 'passages' | 'sourceById'>): KnownContent {
  const features: ReadonlyMap<string, unknown> = atlas.byId;
  const sources: ReadonlyMap<string, unknown> = atlas.sourceById;
  const passages = new Set<string>(atlas.passages.passages.map(({ id }) => id));
  return {
    isFeature: (id) => features.has(id),
    isPassage: (id) => passages.has(id),
    isSource: (id) => sources.has(id),
  };
}
