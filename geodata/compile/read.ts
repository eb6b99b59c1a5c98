/** Reads the source files and checks each against its schema. A feature that fails is reported and left out. */
import { z } from 'zod';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { TEN } from './ground-world.ts';
import type { Problems } from './problems.ts';
import type { SourceMarket, SourceRoute, Sources } from './source.schema.ts';
import {
  FILES,
  sourceAliasesSchema,
  sourceBorderSchema,
  sourceCitationSchema,
  sourceCrossingFeature,
  sourceEditionsSchema,
  sourceJurisdictionSchema,
  sourceLegFeature,
  sourceMarketSchema,
  sourceNeighbourSchema,
  sourceNodeFeature,
  sourcePassagesSchema,
  sourcePlaceFeature,
  sourcePortFeature,
  sourceRouteSchema,
  sourceTimelineEntrySchema,
} from './source.schema.ts';
import type { SourceTree } from './source-tree.ts';

const collectionSchema = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const routeFileSchema = z.object({ routes: z.array(z.unknown()), branches: z.array(z.unknown()) });
const NO_PASSAGES = {
  edition: { title: '-', publisher: '-', place: '-', year: 0 },
  sections: [],
  passages: [],
};
const NO_EDITIONS = { current: '-', editions: [] };

export function readSources(tree: SourceTree, problems: Problems): Sources {
  const json = (file: string): unknown => {
    const text = tree.read(file);
    if (text === null) {
      problems.add(file, 'file', 'the file is missing', 'Restore it or write it as README.md describes');
      return undefined;
    }
    for (const { key, line } of findDuplicateKeys(text)) {
      problems.add(file, `line ${line}`, `“${key}” is written twice in one object`, 'Keep one of the two');
    }
    try {
      return JSON.parse(text);
    } catch (error) {
      problems.add(file, 'file', `not JSON (${String(error)})`, 'Mend the syntax at that place');
      return undefined;
    }
  };
  const one = <T extends z.ZodType>(
    file: string,
    schema: T,
    value: unknown,
    name: string,
  ): z.output<T> | null => {
    if (value === undefined) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const path = issue.path.join('.');
      problems.add(
        file,
        name,
        path ? `${path}: ${issue.message}` : issue.message,
        'Write the value as README.md describes the field',
      );
    }
    return null;
  };
  const many = <T extends z.ZodType>(file: string, schema: T, values: readonly unknown[]): z.output<T>[] =>
    values.flatMap((value, index) => one(file, schema, value, nameOf(value, index)) ?? []);
  const list = <T extends z.ZodType>(file: string, schema: T): z.output<T>[] =>
    many(file, schema, one(file, z.array(z.unknown()), json(file), 'file') ?? []);
  const features = <T extends z.ZodType>(file: string, schema: T): z.output<T>[] =>
    many(file, schema, one(file, collectionSchema, json(file), 'file')?.features ?? []);

  const routeFile = one(FILES.routes, routeFileSchema, json(FILES.routes), 'file');
  const jurisdictionFiles = TEN.map((iso2) => FILES.jurisdiction(iso2));
  for (const name of tree.list('jurisdictions')) {
    const file = `jurisdictions/${name}`;
    const isKnown = file === FILES.neighbours || jurisdictionFiles.includes(file) || name.endsWith('.md');
    if (!isKnown) {
      problems.add(file, 'file', 'no jurisdiction of the ten', 'Take it away, or name it after its ISO code');
    }
  }
  const markets: SourceMarket[] = tree.list('markets').flatMap((folder) => {
    const file = `markets/${folder}/market.json`;
    const parsed = one(file, sourceMarketSchema, json(file), `market:${folder}`);
    return parsed ? [parsed.market, ...parsed.markets] : [];
  });
  return {
    nodes: features(FILES.nodes, sourceNodeFeature),
    legs: features(FILES.legs, sourceLegFeature),
    ports: features(FILES.ports, sourcePortFeature),
    crossings: features(FILES.crossings, sourceCrossingFeature),
    places: features(FILES.places, sourcePlaceFeature),
    jurisdictions: TEN.flatMap((iso2) => {
      const file = FILES.jurisdiction(iso2);
      const value = json(file);
      const parsed = one(file, sourceJurisdictionSchema, value, nameOf(value, 0));
      if (parsed !== null && parsed.iso2 !== iso2) {
        problems.add(file, parsed.id, `iso2 ${parsed.iso2} in the file of ${iso2}`, 'Make them agree');
      }
      return parsed ?? [];
    }),
    neighbours: list(FILES.neighbours, sourceNeighbourSchema),
    borders: list(FILES.borders, sourceBorderSchema),
    markets,
    routes: many(FILES.routes, sourceRouteSchema, routeFile?.routes ?? []) as SourceRoute[],
    branches: many(FILES.routes, sourceRouteSchema, routeFile?.branches ?? []) as SourceRoute[],
    passages: one(FILES.passages, sourcePassagesSchema, json(FILES.passages), 'file') ?? NO_PASSAGES,
    timeline: list(FILES.timeline, sourceTimelineEntrySchema),
    citations: list(FILES.citations, sourceCitationSchema),
    editions: one(FILES.editions, sourceEditionsSchema, json(FILES.editions), 'file') ?? NO_EDITIONS,
    aliases: one(FILES.aliases, sourceAliasesSchema, json(FILES.aliases), 'file') ?? {},
  };
}

/** The id of a value that may not have the right shape. */
function nameOf(value: unknown, index: number): string {
  const parsed = z
    .object({ id: z.string() })
    .or(z.object({ iso2: z.string() }).transform(({ iso2 }) => ({ id: iso2 })))
    .safeParse(value);
  return parsed.success ? parsed.data.id : `entry ${index + 1}`;
}
