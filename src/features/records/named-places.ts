import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import type { Translate } from '../../i18n/translate.ts';
import { areNear, type KnownPlace, placesOf } from '../../importers/incidents/knowledge.ts';

/**
 * Places of the atlas, each once; those with a name that another place has are named with their kind.
 *
 * @param chosen ids of features that are listed although another feature is the same place
 */
export function namedPlaces(
  atlas: Atlas,
  say: Translate,
  chosen: readonly (string | null)[] = [],
): { readonly id: string; readonly name: string }[] {
  const byName = new Map<string, KnownPlace[]>();
  for (const place of placesOf(atlas)) {
    const name = nameOf(place);
    const others = byName.get(name) ?? [];
    if (chosen.includes(place.id) || !others.some((other) => isSame(place, other))) others.push(place);
    byName.set(name, others);
  }
  return [...byName].flatMap(([name, places]) =>
    places.map(({ id }) => {
      const record = places.length === 1 ? undefined : atlas.byId.get(id);
      return { id, name: record === undefined ? name : `${name} (${kindOf(record, say)})` };
    }),
  );
}

function nameOf({ id, names: [name = id] }: KnownPlace): string {
  return name;
}

/** A port and its junction, or a crossing and its junction. */
function isSame(one: KnownPlace, other: KnownPlace): boolean {
  return (
    one.isPort === other.isPort &&
    (one.crossing === undefined) === (other.crossing === undefined) &&
    areNear(one, other)
  );
}

function kindOf(record: AtlasRecord, say: Translate): string {
  return record.kind === 'node'
    ? say(`panel.nodeKind.${record.properties.kind}`)
    : say(`panel.kind.${record.kind}`);
}
