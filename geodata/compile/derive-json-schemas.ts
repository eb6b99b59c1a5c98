/** Derives the JSON Schema (draft 2020-12) of each published file from the schemas of the compile step. */
import { z } from 'zod';
import {
  basemapLabelSchema,
  borderSchema,
  citationSchema,
  crossingSchema,
  jurisdictionSchema,
  legSchema,
  marketSchema,
  nodeSchema,
  passageIndexSchema,
  placeSchema,
  portSchema,
  routeSchema,
  timelineEntrySchema,
} from '../../src/domain/atlas.schema.ts';
import { baseNetworkSchema } from '../../src/domain/base-network.schema.ts';
import { briefSchema } from '../../src/domain/brief.schema.ts';
import { editionSchema } from '../../src/domain/edition.schema.ts';
import { keyFiguresSchema } from '../../src/domain/key-figures.schema.ts';
import { storiesSchema, translationsSchema } from '../../src/domain/story.schema.ts';

const position = z.tuple([z.number(), z.number()]);
const line = z.array(position).min(2);
const ring = z.array(position).min(4);
const point = z.object({ type: z.literal('Point'), coordinates: position });
const lineString = z.object({ type: z.literal('LineString'), coordinates: line });
const multiLineString = z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) });
const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});

/** Notes in every collection: see `file-notes.ts`. */
const notes = z.object({
  edition: z.object({ id: z.string(), date: z.string(), checked: z.string() }),
  boundaries: z.string(),
  kosovo: z.string(),
  notUnitedNations: z.string(),
  licence: z.string(),
  attribution: z.array(z.string()),
  more: z.string(),
});

const collectionOf = (properties: z.ZodType, geometry: z.ZodType) =>
  z.object({
    type: z.literal('FeatureCollection'),
    crossroads: notes,
    features: z.array(z.object({ type: z.literal('Feature'), id: z.string(), properties, geometry })),
  });

/** Schema of each published file, by name without extension. */
export const PUBLISHED_SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['jurisdictions', collectionOf(jurisdictionSchema, z.union([polygon, multiPolygon]))],
  ['borders', collectionOf(borderSchema, z.union([lineString, multiLineString]))],
  ['routes', collectionOf(routeSchema, multiLineString)],
  ['route-list', z.array(routeSchema)],
  ['network-nodes', collectionOf(nodeSchema, point)],
  ['network-legs', collectionOf(legSchema, lineString)],
  ['base-network', baseNetworkSchema],
  ['ports', collectionOf(portSchema, point)],
  ['crossings', collectionOf(crossingSchema, point)],
  ['places', collectionOf(placeSchema, point.nullable())],
  ['markets', z.array(marketSchema)],
  ['timeline', z.array(timelineEntrySchema)],
  ['passages', passageIndexSchema],
  ['brief', briefSchema],
  ['key-figures', keyFiguresSchema],
  ['stories', storiesSchema],
  ['names', z.record(z.string(), z.string())],
  ['translations', translationsSchema],
  ['sources', z.array(citationSchema)],
  ['editions', editionSchema],
  ['aliases', z.record(z.string(), z.string())],
  ['basemap-labels', z.array(basemapLabelSchema)],
]);

export function deriveJsonSchemas(): Map<string, object> {
  return new Map(
    [...PUBLISHED_SCHEMAS].map(([name, schema]) => [
      name,
      { $id: `${name}.schema.json`, title: name, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );
}
