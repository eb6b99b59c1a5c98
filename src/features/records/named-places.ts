import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import type { Translate } from '../../i18n/translate.ts';
import { placesOf } from '../../importers/incidents/knowledge.ts';

/** Places of the atlas; those with a name that another place has are named with their kind. */
export function namedPlaces(atlas: Atlas, say: Translate): { readonly id: string; readonly name: string }[] {
  const places = placesOf(atlas).map(({ id, names: [name = id] }) => ({ id, name }));
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  return places.map(({ id, name }) => {
    const record = counts.get(name) === 1 ? undefined : atlas.byId.get(id);
    return { id, name: record === undefined ? name : `${name} (${kindOf(record, say)})` };
  });
}

function kindOf(record: AtlasRecord, say: Translate): string {
  const kind = say(`panel.kind.${record.kind}`);
  // A town and its river port are both junctions.
  return record.kind === 'node' ? `${kind}: ${say(`panel.nodeKind.${record.properties.kind}`)}` : kind;
}
