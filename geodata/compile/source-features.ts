/** Lists all source entries with an id and their file, for checks of every feature. */
import { placeSchema } from '../../src/domain/atlas.schema.ts';
import type { Identified } from '../../src/domain/check-ids.ts';
import type { FeatureKind } from '../../src/domain/ids.ts';
import type { SourceMarket, Sources } from './source.schema.ts';
import { FILES } from './source.schema.ts';

export interface SourceEntry extends Identified {
  readonly file: string;
  readonly kinds: readonly FeatureKind[];
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly sources: readonly string[];
    readonly passages: readonly string[];
  };
}

const PLACE_KINDS: readonly FeatureKind[] = placeSchema.shape.kind.options;

export function sourceEntries(sources: Sources): SourceEntry[] {
  const features = (
    file: string,
    list: readonly { readonly id: string; readonly properties: SourceEntry['properties'] & { id: string } }[],
    kinds: readonly FeatureKind[],
  ): SourceEntry[] =>
    list.map(({ id, properties }) => ({ file, id: properties.id, featureId: id, kinds, properties }));
  const plain = <T extends SourceEntry['properties'] & { readonly id: string }>(
    list: readonly T[],
    fileOf: (entry: T) => string,
    kinds: readonly FeatureKind[],
  ): SourceEntry[] =>
    list.map((entry) => ({ file: fileOf(entry), id: entry.id, featureId: null, kinds, properties: entry }));
  return [
    ...features(FILES.nodes, sources.nodes, ['node']),
    ...features(FILES.legs, sources.legs, ['leg']),
    ...features(FILES.ports, sources.ports, ['port']),
    ...features(FILES.crossings, sources.crossings, ['crossing']),
    ...features(FILES.places, sources.places, PLACE_KINDS),
    ...plain(sources.jurisdictions, ({ iso2 }) => FILES.jurisdiction(iso2), ['jurisdiction']),
    ...plain(sources.routes, () => FILES.routes, ['route']),
    ...plain(sources.branches, () => FILES.routes, ['branch']),
    ...plain(sources.markets, ({ id }: SourceMarket) => FILES.market(id), ['market']),
  ];
}
