import type { AtlasRecord } from './atlas.ts';
import type { SourceId } from './ids.ts';

/** What a record rests on: the sources of its markets, each once, then its own, which are those of the thing itself. */
export function sourcesOf(record: AtlasRecord): readonly SourceId[] {
  const ties = record.kind === 'leg' || record.kind === 'port' ? record.properties.markets : [];
  return [...new Set([...ties.flatMap((tie) => tie.sources), ...record.properties.sources])];
}
