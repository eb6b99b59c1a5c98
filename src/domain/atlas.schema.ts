/**
 * Schemas of everything the compile step publishes under `data/`. They validate at compile time and are
 * exported as JSON Schema; the browser imports only their types, so that no bundle contains zod.
 *
 * Conventions: positions are [lng, lat] in WGS 84; lengths carry their unit in the name; dates are ISO 8601,
 * possibly shortened to the precision known (`2021`, `2021-12`, `2021-12-14`).
 */
import { z } from 'zod';
import { BASIS, CONSULTED, DIRECTIONS, EVIDENCE, LEG_STATES, MODES, NODE_KINDS, SCOPES } from './evidence.ts';
import type { FeatureId } from './ids.ts';
import { isFeatureId } from './ids.ts';
import { NAME_LANGUAGES } from './language.ts';
import { hasMarkup, hasUnseen, MAX_TEXT } from './plain-text.ts';

const text = plainText(MAX_TEXT);

/** Text without markup or invisible characters, shown as it is. */
export function plainText(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((words) => !hasUnseen(words), 'holds a character that cannot be seen')
    .refine((words) => !hasMarkup(words), 'holds markup; texts are plain');
}
export const featureId = z
  .string()
  .refine(isFeatureId, 'not a feature id')
  .transform((id) => id as FeatureId);
const idOf = <K extends string>(kind: K) =>
  z
    .string()
    .regex(new RegExp(`^${kind}:`), `not an id of kind ${kind}`)
    .refine(isFeatureId, 'not a feature id')
    .transform((id) => id as `${K}:${string}`);
export const isoDate = z
  .string()
  .regex(/^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/, 'not an ISO date of the years 1900 to 2099')
  .refine(isCalendarDate, 'no such day in the calendar');
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const sourceIds = z.array(text).min(1);
const passageIds = z.array(text);
const names = z.partialRecord(z.enum(NAME_LANGUAGES), text);

/** False for dates that only look like dates, such as `2023-02-30`. */
function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * `until` is the last day of a fact, and `ended` marks that it has passed. `due` is the next date the text
 * mentions: the text must be reviewed after it.
 */
export const endOfFact = {
  until: isoDate.optional(),
  ended: z.literal(true).optional(),
  due: isoDate.optional(),
};

/** A sentence of ours with its citations: English content, marked as such on screen. */
export const factSchema = z.object({
  text,
  ...endOfFact,
  sources: sourceIds,
  passages: passageIds.optional(),
  /** A = stored data set or document, B = compiler's knowledge or one weaker source, C = doubtful. */
  certainty: z.enum(['A', 'B', 'C']),
});
export type Fact = z.infer<typeof factSchema>;

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

/** Part of addresses in other sites, so its form cannot change. */
const editionId = z
  .string()
  .regex(/^[0-9]+(\.[0-9]+)?$/, 'not an edition, such as 2, or a correction, such as 2.1');
const day = isoDate.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day');
/** Short, because the text is read beside a map, on pages that may be years old. */
export const noticeWords = plainText(600);
/** By interface language. Only English is required. */
const saidWords = z.object({ en: noticeWords }).catchall(noticeWords);
/** What a correction concerns: a feature, a story, or a chapter, such as `story:the-region/question`. */
const concerned = z.union([
  featureId,
  z
    .string()
    .regex(/^story:[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'not a feature, story or chapter')
    .transform((id) => id as `story:${string}`),
]);

/** @param words schema of the texts of an edition or a correction */
export function editionsSaying<W extends z.ZodType>(words: W) {
  return z.object({
    current: editionId,
    /** Oldest first. */
    editions: z
      .array(
        z.object({
          id: editionId,
          date: day,
          /** The day up to which its facts were checked. */
          checked: day,
          summary: words,
          /** In order of date. */
          corrections: z.array(
            z.object({
              id: editionId,
              date: day,
              changed: words,
              concerns: z.union([z.literal('all'), z.array(concerned).min(1)]),
            }),
          ),
        }),
      )
      .min(1),
  });
}
export const editionSchema = editionsSaying(saidWords);
export type Editions = z.infer<typeof editionSchema>;

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
