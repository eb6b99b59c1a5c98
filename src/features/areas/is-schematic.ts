import type { Atlas } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';

/** Whether a leg's line is schematic, so that lengths and distances along it are only indicative. */
export function isSchematic(atlas: Pick<Atlas, 'byId'>, id: FeatureId | null): boolean {
  const record = id === null ? undefined : atlas.byId.get(id);
  if (record?.kind !== 'leg') return false;
  return record.properties.basis === 'schematic' || record.properties.basis === 'inferred';
}
