/**
 * Shapes of the files in `geodata/` that people write. They hold what cannot be derived; the compile step adds the rest
 * and checks the result against `src/domain/atlas.schema.ts`. Objects are strict: a misspelt key is an error.
 */
import { z } from 'zod';
import {
  borderSchema,
  citationSchema,
  crossingSchema,
  editionSchema,
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
import { NAME_LANGUAGES } from '../../src/domain/language.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const text = z.string().trim().min(1);

const point = z.object({ type: z.literal('Point'), coordinates: position });
const line = z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) });

const sourceNodeSchema = nodeSchema.omit({ legs: true }).strict();

/**
 * `routes`, `lengthKm`, `countries` and `names` follow from branches, line and nodes. `inland` marks a leg by sea through a canal, an
 * estuary or a river that the basemap draws as land.
 */
const sourceLegSchema = legSchema
  .omit({ kind: true, names: true, routes: true, lengthKm: true, countries: true })
  .extend({ inland: z.literal(true).optional() })
  .strict();

const sourcePortSchema = portSchema.strict();

/** `line: administrative` marks the common crossing points on the line between Serbia and Kosovo. */
const sourceCrossingSchema = crossingSchema
  .omit({ statusBrief: true, statusNow: true })
  .extend({ line: z.literal('administrative').optional() })
  .strict();

const sourcePlaceSchema = placeSchema.strict();

export const sourceJurisdictionSchema = jurisdictionSchema
  .omit({
    kind: true,
    labelPosition: true,
    neighbours: true,
    borders: true,
    crossings: true,
    ports: true,
    legs: true,
    nodes: true,
    markets: true,
    places: true,
    bounds: true,
  })
  .strict();

/** What is told of a border; its line, length, status and crossings are derived. */
export const sourceBorderSchema = borderSchema.pick({ id: true, passages: true, facts: true }).strict();

/** What is needed of the countries around the ten: names and memberships, for their shared borders. */
export const sourceNeighbourSchema = z.strictObject({
  iso2: z.string().length(2),
  name: text,
  names: z.partialRecord(z.enum(NAME_LANGUAGES), text),
  memberships: jurisdictionSchema.shape.memberships,
});

const sourceMarketEntrySchema = marketSchema.omit({ legs: true, ports: true }).strict();
/** A folder of `geodata/markets/`: a market of figure II and its sub-markets. */
export const sourceMarketSchema = z.strictObject({
  market: sourceMarketEntrySchema,
  markets: z.array(sourceMarketEntrySchema),
});

export const sourceRouteSchema = routeSchema
  .omit({ kind: true, legs: true, branches: true, markets: true, jurisdictions: true, lengthKm: true })
  .partial({ routes: true })
  .strict();

export const sourcePassagesSchema = z.strictObject({
  edition: passageIndexSchema.shape.edition,
  sections: passageIndexSchema.shape.sections,
  passages: z.array(passageIndexSchema.shape.passages.element.omit({ features: true }).strict()),
});

export const sourceTimelineEntrySchema = timelineEntrySchema.strict();
export const sourceCitationSchema = citationSchema.strict();
export const sourceEditionsSchema = editionSchema.strict();
export const sourceAliasesSchema = z.record(text, text);

const featureOf = <P extends z.ZodType, G extends z.ZodType>(properties: P, geometry: G) =>
  z.object({ type: z.literal('Feature'), id: text, properties, geometry });

export const sourceNodeFeature = featureOf(sourceNodeSchema, point);
export const sourceLegFeature = featureOf(sourceLegSchema, line);
export const sourcePortFeature = featureOf(sourcePortSchema, point);
export const sourceCrossingFeature = featureOf(sourceCrossingSchema, point);
export const sourcePlaceFeature = featureOf(sourcePlaceSchema, point.nullable());

export type SourceNode = z.output<typeof sourceNodeFeature>;
export type SourceLeg = z.output<typeof sourceLegFeature>;
export type SourcePort = z.output<typeof sourcePortFeature>;
export type SourceCrossing = z.output<typeof sourceCrossingFeature>;
export type SourcePlace = z.output<typeof sourcePlaceFeature>;
export type SourceJurisdiction = z.output<typeof sourceJurisdictionSchema>;
export type SourceBorder = z.output<typeof sourceBorderSchema>;
export type SourceNeighbour = z.output<typeof sourceNeighbourSchema>;
export type SourceMarket = z.output<typeof sourceMarketEntrySchema>;
export type SourceRoute = z.output<typeof sourceRouteSchema>;
export type SourcePassages = z.output<typeof sourcePassagesSchema>;
export type SourceTimelineEntry = z.output<typeof sourceTimelineEntrySchema>;
export type SourceCitation = z.output<typeof sourceCitationSchema>;
export type SourceEditions = z.output<typeof sourceEditionsSchema>;

export interface Sources {
  readonly nodes: readonly SourceNode[];
  readonly legs: readonly SourceLeg[];
  readonly ports: readonly SourcePort[];
  readonly crossings: readonly SourceCrossing[];
  readonly places: readonly SourcePlace[];
  readonly jurisdictions: readonly SourceJurisdiction[];
  readonly neighbours: readonly SourceNeighbour[];
  readonly borders: readonly SourceBorder[];
  /** Parents before their sub-markets. */
  readonly markets: readonly SourceMarket[];
  readonly routes: readonly SourceRoute[];
  readonly branches: readonly SourceRoute[];
  readonly passages: SourcePassages;
  readonly timeline: readonly SourceTimelineEntry[];
  readonly citations: readonly SourceCitation[];
  readonly editions: SourceEditions;
  readonly aliases: Readonly<Record<string, string>>;
}

/** The file of each kind of feature, for messages. */
export const FILES = {
  nodes: 'network/nodes.geojson',
  legs: 'network/legs.geojson',
  routes: 'network/routes.json',
  ports: 'ports.geojson',
  crossings: 'crossings.geojson',
  places: 'places.geojson',
  neighbours: 'jurisdictions/neighbours.json',
  borders: 'borders.json',
  passages: 'brief/passages.json',
  timeline: 'timeline.json',
  citations: 'sources.json',
  editions: 'editions.json',
  aliases: 'aliases.json',
  jurisdiction: (iso2: string) => `jurisdictions/${iso2}.json`,
  market: (id: string) => `markets/${id.replace(/^market:/, '').split('/')[0]}/market.json`,
} as const;
