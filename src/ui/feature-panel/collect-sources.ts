import type { AtlasRecord } from '../../domain/atlas.ts';
import type { SourceId } from '../../domain/ids.ts';

/**
 * Every source that a record names, at any depth, each once and in order of appearance: the numbered list at the foot of
 * its panel. The record's own sources come first.
 */
export function collectSources(record: AtlasRecord): readonly SourceId[] {
  const found = new Set<SourceId>(record.properties.sources);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'sources' && Array.isArray(inner)) {
          for (const id of inner) if (typeof id === 'string') found.add(id);
        } else visit(inner);
      }
    }
  };
  visit(record.properties);
  return [...found];
}
