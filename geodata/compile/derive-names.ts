/**
 * Derives `data/names/<language>.json`: names fetched with a language, because most users need none of them.
 */
import type { Border, NetworkNode } from '../../src/domain/atlas.schema.ts';
import { timelineNameId } from '../../src/domain/with-names.ts';
import { toSerbianLatin } from '../../src/lib/serbian-latin.ts';
import type { Derived } from './derive.ts';
import { nameOfLeg } from './derive-network.ts';
import type { FurtherNames } from './read-names.ts';

/** By language, then by feature or dated fact; sorted. */
export type NamesByLanguage = ReadonlyMap<string, Readonly<Record<string, string>>>;

const LATIN = 'sr-Latn';

type Collections = Pick<
  Derived,
  | 'jurisdictions'
  | 'borders'
  | 'routes'
  | 'nodes'
  | 'legs'
  | 'ports'
  | 'crossings'
  | 'places'
  | 'markets'
  | 'timeline'
>;

interface Bearer {
  readonly id: string;
  readonly names: Readonly<Partial<Record<string, string>>>;
}

export function deriveNames(names: FurtherNames, collections: Collections): NamesByLanguage {
  const languages = [...new Set([...names.keys(), LATIN])].sort();
  return new Map(languages.map((language) => [language, namesIn(language, names, collections)]));
}

function namesIn(
  language: string,
  all: FurtherNames,
  collections: Collections,
): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const further = all.get(language) ?? new Map<string, string>();
  const nameOf = ({ id, names }: Bearer): string | undefined => {
    const name = names[language] ?? further.get(id);
    const serbian = names['sr'] ?? all.get('sr')?.get(id);
    return name === undefined && language === LATIN && serbian !== undefined ? toSerbianLatin(serbian) : name;
  };
  const add = (bearer: Bearer, name = nameOf(bearer)) => {
    if (name !== undefined && bearer.names[language] === undefined) found.set(bearer.id, name);
  };
  const { legs, nodes, markets, borders, timeline, ...rest } = collections;
  for (const { properties } of Object.values(rest).flat()) add(properties);
  for (const { properties } of borders)
    add(properties, nameOf(properties) ?? nameOfBorder(properties, further));
  for (const market of markets) add(market);
  for (const { id, names } of timeline) add({ id: timelineNameId(id), names });
  const nodeNames = new Map<string, string | undefined>();
  for (const { properties } of nodes) {
    const name = nameOf(properties) ?? nameOfTwin(properties, found);
    nodeNames.set(properties.id, name);
    add(properties, name);
  }
  for (const { properties } of legs)
    add(properties, nameOf(properties) ?? nameOfLeg(properties, language, (id) => nodeNames.get(id)));
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Combines the names of both sides: the ten, places that the brief names, or neighbours. */
function nameOfBorder(
  { pair }: Pick<Border, 'pair'>,
  further: ReadonlyMap<string, string>,
): string | undefined {
  const sides = pair.map((iso2) =>
    ['jurisdiction', 'external', 'neighbour'].map((kind) => further.get(`${kind}:${iso2}`)).find(Boolean),
  );
  return sides.every((side) => side !== undefined) ? sides.join(' – ') : undefined;
}

/** Returns the name of the port or crossing at a node. */
function nameOfTwin(
  { port, crossing }: Pick<NetworkNode, 'port' | 'crossing'>,
  found: ReadonlyMap<string, string>,
): string | undefined {
  const twin = port ?? crossing;
  return twin === undefined ? undefined : found.get(twin);
}
