import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { SourceId } from '../domain/ids.ts';
import { OWN_SOURCE } from '../domain/name-source.ts';

/**
 * Returns distinct sources for the numbered list of a panel: the record's, then its statements' in order of
 * appearance, then those of related records shown. Our own drawing choices, which are no publication, come last.
 */
export function collectSources(atlas: Atlas, record: AtlasRecord): readonly SourceId[] {
  const found = new Set<SourceId>(record.properties.sources);
  addSources(record.properties, found);
  if (record.kind === 'jurisdiction') {
    for (const market of atlas.markets) {
      addSources(
        [...market.jurisdictions, ...market.unscored].filter((entry) => entry.jurisdiction === record.id),
        found,
      );
    }
    for (const id of record.properties.borders) addSources(atlas.byId.get(id)?.properties, found);
  }
  return [...found].sort((a, b) => Number(a === OWN_SOURCE) - Number(b === OWN_SOURCE));
}

function addSources(value: unknown, found: Set<SourceId>): void {
  if (Array.isArray(value)) {
    for (const item of value) addSources(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(inner)) {
        for (const id of inner) if (typeof id === 'string') found.add(id);
      } else addSources(inner, found);
    }
  }
}
