/** `data/names/<language>.json`: names that are fetched with a language, because most readers need none of them. */
import type { NetworkNode } from '../../src/domain/atlas.schema.ts';
import { toSerbianLatin } from '../../src/lib/serbian-latin.ts';
import type { Derived } from './derive.ts';
import { nameOfLeg } from './derive-network.ts';
import type { FurtherNames } from './read-names.ts';

/** By language, then by feature; sorted by feature. */
export type NamesByLanguage = ReadonlyMap<string, Readonly<Record<string, string>>>;

const LATIN = 'sr-Latn';

type Collections = Pick<
  Derived,
  'jurisdictions' | 'borders' | 'routes' | 'nodes' | 'legs' | 'ports' | 'crossings' | 'places' | 'markets'
>;

interface Bearer {
  readonly id: string;
  readonly names: Readonly<Partial<Record<string, string>>>;
}

export function deriveNames(names: FurtherNames, collections: Collections): NamesByLanguage {
  const languages = [...new Set([...names.keys(), LATIN])].sort();
  return new Map(
    languages.map((language) => [language, namesIn(language, names.get(language) ?? new Map(), collections)]),
  );
}

function namesIn(
  language: string,
  further: ReadonlyMap<string, string>,
  collections: Collections,
): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const nameOf = ({ id, names }: Bearer): string | undefined =>
    names[language] ??
    further.get(id) ??
    (language === LATIN && names['sr'] !== undefined ? toSerbianLatin(names['sr']) : undefined);
  const add = (bearer: Bearer, name = nameOf(bearer)) => {
    if (name !== undefined && bearer.names[language] === undefined) found.set(bearer.id, name);
  };
  const { legs, nodes, markets, ...rest } = collections;
  for (const { properties } of Object.values(rest).flat()) add(properties);
  for (const market of markets) add(market);
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

/** A node that stands for a port or a crossing is called as that is. */
function nameOfTwin(
  { port, crossing }: Pick<NetworkNode, 'port' | 'crossing'>,
  found: ReadonlyMap<string, string>,
): string | undefined {
  const twin = port ?? crossing;
  return twin === undefined ? undefined : found.get(twin);
}
