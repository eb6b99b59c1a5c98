import type { AtlasRecord } from './atlas.ts';
import type { SourceId } from './ids.ts';

/**
 * Returns the sources of a record without duplicates: those of its markets first, then those of the feature
 * itself.
 */
export function sourcesOf(record: AtlasRecord): readonly SourceId[] {
  const ties = record.kind === 'leg' || record.kind === 'port' ? record.properties.markets : [];
  return [...new Set([...ties.flatMap((tie) => tie.sources), ...record.properties.sources])];
}
