/**
 * Schemas of everything the compile step publishes under `data/`. They validate at compile time and are
 * exported as JSON Schema; the browser imports only their types, so that no bundle contains zod.
 *
 * Conventions: positions are [lng, lat] in WGS 84; lengths carry their unit in the name; dates are ISO 8601,
 * possibly shortened to the precision known (`2021`, `2021-12`, `2021-12-14`).
 */
import { z } from 'zod';
import {
  factSchema,
  featureId,
  idOf,
  isoDate,
  names,
  passageIds,
  position,
  sourceIds,
  text,
} from './common.schema.ts';
import { BASIS, CONSULTED, DIRECTIONS, EVIDENCE, LEG_STATES, MODES, NODE_KINDS, SCOPES } from './evidence.ts';
import { QUALIFIERS } from './key-figures.schema.ts';

const common = {
  id: featureId,
  name: text,
  names,
  kind: text,
  evidence: z.enum(EVIDENCE),
  basis: z.enum(BASIS),
  sources: sourceIds,
  passages: passageIds,
  facts: z.array(factSchema),
  /** Whether the brief itself names the feature. */
  inBrief: z.boolean(),
};

const membershipSchema = z.object({
  union: z.enum(['eu', 'schengen']),
  /** `full`, or the part of the Schengen rules that applied from the date: `air-sea`, `land`. */
  scope: z.enum(['full', 'air-sea', 'land-sea', 'air', 'land']),
  from: isoDate,
  sources: sourceIds,
  note: text.optional(),
});

const figure = z.object({
  value: z.number().positive(),
  year: z.number().optional(),
  note: text.optional(),
  sources: sourceIds,
});

export const jurisdictionSchema = z.object({
  ...common,
  id: idOf('jurisdiction'),
  kind: z.literal('jurisdiction'),
  iso2: z.string().length(2),
  iso3: z.string().length(3),
  /** The name to print on a map: `Kosovo*` for Kosovo. */
  displayName: text,
  officialName: z.object({ text, sources: sourceIds }).nullable(),
  /** Only for Kosovo: the reference to Security Council resolution 1244 (1999). */
  footnote: text.optional(),
  group: z.enum(['eu', 'western-balkans']),
  capital: z.object({ name: text, names, position, sources: sourceIds, note: text.optional() }),
  labelPosition: position,
  areaKm2: figure,
  population: figure,
  seas: z.array(text),
  memberships: z.array(membershipSchema),
  /** Only for those that are not members of the European Union. */
  euStatus: z
    .discriminatedUnion('status', [
      z.object({ status: z.literal('candidate'), since: isoDate, sources: sourceIds }),
      z.object({ status: z.literal('potential-candidate'), sources: sourceIds }),
    ])
    .optional(),
  neighbours: z.array(text),
  borders: z.array(idOf('border')),
  crossings: z.array(idOf('crossing')),
  ports: z.array(idOf('port')),
  legs: z.array(idOf('leg')),
  nodes: z.array(idOf('node')),
  markets: z.array(idOf('market')),
  places: z.array(featureId),
  /** [west, south, east, north] */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

const borderStatusSchema = z.object({
  /** The status holds from this date until the next entry. */
  from: isoDate,
  /** `external`: one side is an EU member; `internal`: both are; `none`: neither is. */
  eu: z.enum(['external', 'internal', 'none']),
  schengen: z.enum(['external', 'internal', 'none']),
  sources: sourceIds,
});

export const borderSchema = z.object({
  ...common,
  id: idOf('border'),
  kind: z.literal('border'),
  /** ISO codes (XK for Kosovo) of the two sides, in alphabetical order. */
  pair: z.tuple([z.string().length(2), z.string().length(2)]),
  /** Geodesic length in kilometres of the line as drawn; generalised, so shorter than surveyed lengths. */
  lengthKm: z.number().positive(),
  /** `boundary` international; `undetermined` dashed, such as Serbia–Kosovo. */
  line: z.enum(['boundary', 'undetermined']),
  status: z.array(borderStatusSchema).min(1),
  /**
   * Only for an external border of the Schengen area: the start of full operation of the Entry/Exit System at
   * its crossings.
   */
  entryExit: z.object({ since: isoDate, sources: sourceIds }).optional(),
  crossings: z.array(idOf('crossing')),
});

export type Border = z.infer<typeof borderSchema>;

export const nodeSchema = z.object({
  ...common,
  id: idOf('node'),
  kind: z.enum(NODE_KINDS),
  /** ISO codes; none at sea, two at a crossing. */
  countries: z.array(z.string().length(2)),
  tier: z.union([z.literal(1), z.literal(2)]),
  legs: z.array(idOf('leg')),
  /** The port or crossing at this node. */
  port: idOf('port').optional(),
  crossing: idOf('crossing').optional(),
});

export type NetworkNode = z.infer<typeof nodeSchema>;

/** A market at a place, with its evidence. */
const marketTieSchema = z.object({
  /** Most specific market id, such as `market:drugs/heroin`. */
  market: idOf('market'),
  evidence: z.enum(EVIDENCE),
  sources: sourceIds,
  note: text.optional(),
});

export type MarketTie = z.infer<typeof marketTieSchema>;

/** `since` is the date from which the state holds; `months` (1 to 12) are those of a seasonal service. */
const legStatusSchema = z.object({
  state: z.enum(LEG_STATES),
  since: isoDate.optional(),
  months: z.array(z.number().int().min(1).max(12)).min(1).max(11).optional(),
  sources: sourceIds,
  note: text,
});

export type LegStatus = z.infer<typeof legStatusSchema>;

/**
 * `evidence` is the strongest of the leg's markets, or, without markets, the evidence that the line exists.
 */
export const legSchema = z.object({
  ...common,
  id: idOf('leg'),
  kind: z.literal('leg'),
  from: idOf('node'),
  to: idOf('node'),
  mode: z.enum(MODES),
  /** Routes that include the leg; empty for a feeder from outside the region. */
  routes: z.array(idOf('route')),
  branches: z.array(idOf('branch')).min(1),
  tier: z.union([z.literal(1), z.literal(2)]),
  /** Empty if no source mentions a market on the leg. */
  markets: z.array(
    marketTieSchema.extend({ direction: z.enum(DIRECTIONS), scope: z.enum(SCOPES).optional() }),
  ),
  /** Omitted if the leg is in service as far as is known. */
  status: legStatusSchema.optional(),
  via: text.optional(),
  lengthKm: z.number().positive(),
  /** ISO codes of the jurisdictions, countries and territories crossed, in order of travel. */
  countries: z.array(z.string().length(2)),
});

export type Leg = z.infer<typeof legSchema>;

export const routeSchema = z.object({
  ...common,
  id: z
    .string()
    .regex(/^(route|branch):.+/)
    .transform((id) => id as `route:${string}` | `branch:${string}`),
  kind: z.enum(['route', 'branch']),
  /** Routes that include a branch; empty for a feeder branch and for a route. */
  routes: z.array(idOf('route')),
  legs: z.array(idOf('leg')),
  branches: z.array(idOf('branch')),
  markets: z.array(idOf('market')),
  jurisdictions: z.array(idOf('jurisdiction')),
  lengthKm: z.number().nonnegative(),
  description: text,
  /** The route as the brief describes it, drawn in brief-only mode as one broad band. Routes only. */
  band: z
    .object({
      /**
       * One line for each direction that the brief names, drawn in that direction. Without markets: the brief
       * names none.
       */
      arms: z
        .array(
          z.object({
            coordinates: z.array(position).min(2),
            markets: z.array(z.object({ market: idOf('market'), direction: z.enum(DIRECTIONS) })),
          }),
        )
        .min(1),
      passages: passageIds.min(1),
      jurisdictions: z.array(idOf('jurisdiction')),
    })
    .optional(),
});

export type Route = z.infer<typeof routeSchema>;

export const findSchema = z.object({
  market: idOf('market'),
  date: isoDate,
  amountKg: z.number().positive(),
  qualifier: z.enum(QUALIFIERS).optional(),
  sources: sourceIds,
});

export const portSchema = z.object({
  ...common,
  id: idOf('port'),
  kind: z.enum(['seaport', 'river-port', 'river-sea-port']),
  /** Only where UN/LOCODE lists the place as a port, or the World Port Index gives the port this code. */
  unlocode: z
    .string()
    .regex(/^[A-Z]{2}[A-Z0-9]{3}$/)
    .optional(),
  country: z.string().length(2),
  water: text,
  scope: z.enum(['region', 'external']),
  /** Kinds of traffic: container, ro-ro, bulk, ferry, river, oil, passenger … */
  traffic: z.array(text),
  worldPortIndex: text.optional(),
  node: idOf('node').optional(),
  markets: z.array(marketTieSchema),
  /** The largest dated finds of drugs. */
  finds: z.array(findSchema),
});

export type Port = z.infer<typeof portSchema>;

export const crossingSchema = z.object({
  ...common,
  id: idOf('crossing'),
  kind: z.enum(['road', 'rail', 'road-rail', 'ferry']),
  border: idOf('border'),
  pair: z.tuple([z.string().length(2), z.string().length(2)]),
  /** Local name on each side, in the order of `pair`. */
  localNames: z.tuple([text, text]),
  road: text,
  tier: z.union([z.literal(1), z.literal(2)]),
  node: idOf('node').optional(),
  certainty: z.enum(['A', 'B', 'C']),
  statusBrief: text,
  statusNow: text,
});

export type Crossing = z.infer<typeof crossingSchema>;

/**
 * Cases, groups, institutions, events, regions of the brief, and places outside the region that the brief
 * names.
 */
export const placeSchema = z.object({
  ...common,
  kind: z.enum([
    'place',
    'institution',
    'case',
    'group',
    'event',
    'region',
    'external',
    'pillar',
    'thread',
    'instrument',
  ]),
  country: z.string().length(2).nullable(),
  dates: z
    .object({
      start: isoDate,
      end: isoDate.optional(),
      /** Whether its end lies before the day up to which facts were checked. */
      ended: z.literal(true).optional(),
      ongoing: z.boolean().optional(),
    })
    .optional(),
  markets: z.array(idOf('market')),
  related: z.array(featureId),
  /** True if the position only anchors a label or the site is unknown: drawn hollow, never as a pin. */
  labelOnly: z.boolean(),
  /**
   * For `external`: its link to the region, from section II of the brief. `outward` leads away from the
   * region.
   */
  link: z
    .object({ direction: z.enum(['inward', 'outward', 'both']), passages: passageIds.min(1), reason: text })
    .optional(),
});

export type Place = z.infer<typeof placeSchema>;

/** A dated fact of the timeline. It refers to features and has no position. */
export const timelineEntrySchema = z.object({
  id: text,
  label: text,
  names,
  start: isoDate,
  end: isoDate.optional(),
  /** Whether its end lies before the day up to which facts were checked. */
  ended: z.literal(true).optional(),
  ongoing: z.boolean().optional(),
  features: z.array(featureId).min(1),
  markets: z.array(idOf('market')),
  sources: sourceIds,
  passages: passageIds,
  inBrief: z.boolean(),
});

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const marketSchema = z.object({
  id: idOf('market'),
  name: text,
  names,
  parent: idOf('market').nullable(),
  description: text,
  /** Swatch of the design tokens, 1 to 6, for the six markets of figure II; sub-markets inherit it. */
  swatch: z.number().int().min(1).max(6),
  icon: text,
  sources: sourceIds,
  passages: passageIds,
  inBrief: z.boolean(),
  legs: z.array(idOf('leg')),
  ports: z.array(idOf('port')),
  jurisdictions: z.array(
    z.object({
      jurisdiction: idOf('jurisdiction'),
      evidence: z.enum(EVIDENCE),
      sources: sourceIds,
      passages: passageIds,
      /**
       * Scores of the Organized Crime Index (1 to 10), latest edition; empty if the index has no matching
       * market.
       */
      index: z.array(z.object({ indexMarket: text, score: z.number().min(1).max(10), edition: z.number() })),
    }),
  ),
  /**
   * Jurisdictions without a score of this market in the index, with sources. A missing score is neither a low
   * score nor a sign of presence.
   */
  unscored: z.array(z.object({ jurisdiction: idOf('jurisdiction'), sources: sourceIds })),
});

export type Market = z.infer<typeof marketSchema>;

export const citationSchema = z.object({
  id: text,
  /** `own`: our knowledge or drawing; `data set`: a source of positions, names and figures. */
  kind: z.enum(['publication', 'official', 'press', 'data set', 'own']),
  title: text,
  /** Author or publisher. */
  by: text.optional(),
  date: isoDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  licence: text,
  /** How much of the source was read, and where. */
  consulted: z.object({ how: z.enum(CONSULTED), note: text }),
  /** Line that must be shown with the material. */
  attribution: text.optional(),
});

export type Citation = z.infer<typeof citationSchema>;

/** Headings and pages of the brief's passages. Their text is in the digest. */
export const passageIndexSchema = z.object({
  edition: z.object({ title: text, publisher: text, place: text, year: z.number() }),
  sections: z.array(z.object({ id: text, title: text, parent: text.nullable() })),
  passages: z.array(
    z.object({
      id: text,
      section: text,
      kind: text,
      page: z.string().nullable(),
      title: text,
      features: z.array(featureId),
    }),
  ),
});

export type PassageIndex = z.infer<typeof passageIndexSchema>;

/** A label of the basemap: countries and territories, seas, rivers, capitals, cities. */
export const basemapLabelSchema = z.object({
  id: text,
  kind: z.enum(['country', 'sea', 'river', 'capital', 'city', 'territory', 'ocean']),
  name: text,
  names,
  position,
  /** 1 is the largest. Seas, countries and cities of one rank appear together. */
  rank: z.number().int().min(1).max(5),
  /** Degrees clockwise from horizontal, for seas and rivers. */
  rotation: z.number().optional(),
  minZoom: z.number(),
  iso2: z.string().length(2).optional(),
  /** For rivers: the line that the label follows. */
  line: z.array(position).optional(),
  sources: sourceIds,
});

export type BasemapLabel = z.infer<typeof basemapLabelSchema>;
