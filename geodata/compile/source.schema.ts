/**
 * Schemas of the hand-written files in `geodata/`. They contain only what cannot be derived; the compile step
 * adds the rest and checks it against `src/domain/atlas.schema.ts`. Objects are strict: a misspelt key is an
 * error.
 */
import { z } from 'zod';
import type { Leg } from '../../src/domain/atlas.schema.ts';
import {
  borderSchema,
  citationSchema,
  crossingSchema,
  findSchema,
  jurisdictionSchema,
  legSchema,
  marketSchema,
  nodeSchema,
  placeSchema,
  portSchema,
  routeSchema,
  timelineEntrySchema,
} from '../../src/domain/atlas.schema.ts';
import type { Brief, Figures } from '../../src/domain/brief.schema.ts';
import {
  briefSchema,
  counterNoteSchema,
  figuresSchema,
  LINK_TYPES,
  landscapeSchema,
  passageSchema,
  stageSchema,
} from '../../src/domain/brief.schema.ts';
import { featureId, isoDate, names, plainText, sourceIds } from '../../src/domain/common.schema.ts';
import { editionsSaying, noticeWords } from '../../src/domain/edition.schema.ts';
import { DIRECTIONS, EVIDENCE } from '../../src/domain/evidence.ts';
import { QUALIFIERS } from '../../src/domain/key-figures.schema.ts';
import { NAME_LANGUAGES } from '../../src/domain/language.ts';
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts';
import type { BaseSources } from './base-network-sources.ts';
import type { Links } from './derive-links.ts';
import type { DigestText } from './parse-digest.ts';
import type { FurtherNames } from './read-names.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const text = z.string().trim().min(1);

const point = z.object({ type: z.literal('Point'), coordinates: position });
const line = z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) });

const sourceNodeSchema = nodeSchema.omit({ legs: true }).strict();

/**
 * `routes`, `lengthKm`, `countries` and `names` are derived from branches, line and nodes; `evidence` from
 * the markets, so only legs without markets have it. `sources` are those of the line itself. `inland` marks a
 * leg by sea through a canal, an estuary or a river that the basemap draws as land.
 */
const sourceLegSchema = legSchema
  .omit({ kind: true, names: true, routes: true, lengthKm: true, countries: true })
  .extend({ evidence: legSchema.shape.evidence.optional(), inland: z.literal(true).optional() })
  .strict()
  .refine(({ evidence, markets }) => (evidence === undefined) === markets.length > 0, {
    path: ['evidence'],
    message: 'follows from the markets; write it where there are none, and only there',
  });

/** `derive-ports.ts` adds the finds from `key-figures.json`. */
const sourcePortSchema = portSchema.omit({ finds: true }).strict();

/** `line: administrative` marks the common crossing points on the line between Serbia and Kosovo. */
const sourceCrossingSchema = crossingSchema
  .omit({ statusBrief: true, statusNow: true })
  .extend({ line: z.literal('administrative').optional() })
  .strict();

/**
 * Without passages: `derive-links.ts` adds those on a place, jurisdiction, market or route from the digest.
 */
const sourcePlaceSchema = placeSchema.omit({ passages: true }).strict();

export const sourceJurisdictionSchema = jurisdictionSchema
  .omit({
    kind: true,
    passages: true,
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

/** Written fields of a border; line, length, status and crossings are derived. */
export const sourceBorderSchema = borderSchema.pick({ id: true, passages: true, facts: true }).strict();

/** Neighbours of the ten: names and memberships, for the shared borders. */
export const sourceNeighbourSchema = z.strictObject({
  iso2: z.string().length(2),
  name: text,
  names: z.partialRecord(z.enum(NAME_LANGUAGES), text),
  memberships: jurisdictionSchema.shape.memberships,
});

const sourceMarketEntrySchema = marketSchema.omit({ passages: true, legs: true, ports: true }).strict();
/** A folder of `geodata/markets/`: a market of figure II and its sub-markets. */
export const sourceMarketSchema = z.strictObject({
  market: sourceMarketEntrySchema,
  markets: z.array(sourceMarketEntrySchema),
});

/**
 * The brief does not name branches, so a branch lists its context passages, as a leg does; those of a route
 * come from the digest.
 */
export const sourceRouteSchema = routeSchema
  .omit({
    kind: true,
    legs: true,
    branches: true,
    markets: true,
    jurisdictions: true,
    lengthKm: true,
  })
  .partial({ routes: true, passages: true })
  .strict();

export const sourceSectionsSchema = briefSchema.pick({ edition: true, sections: true }).strict();

/** Front matter of a passage. Its text follows under its heading. */
const sourcePassageSchema = passageSchema
  .pick({ kind: true, section: true, asOf: true, title: true })
  .extend({
    page: text.optional(),
    pageEnd: text.optional(),
    footnotes: z.array(text).default([]),
    threads: z.array(featureId).default([]),
    /** Links without words in the text. */
    links: z.array(z.strictObject({ feature: featureId, type: z.enum(LINK_TYPES) })).default([]),
    /** Only if it is not `linked`. */
    status: z.enum(['no-place', 'out-of-scope']).optional(),
    reason: text.optional(),
  })
  .strict();
export const sourceFrontMatterSchema = z.strictObject({
  section: text,
  passages: z.record(text, sourcePassageSchema),
});

export const sourceNoteSchema = counterNoteSchema
  .extend({ passages: z.array(text).min(1), features: z.array(featureId) })
  .strict();
export const sourceGazetteerSchema = z.record(text, z.array(text));
export const sourceFingerprintSchema = passageSchema.pick({ id: true, words: true, sketch: true }).strict();

/** The text of a stage has the format of a passage, with mentions as links. */
export const sourceFiguresSchema = z.strictObject({
  businessModel: figuresSchema.shape.businessModel
    .extend({
      stages: z.array(stageSchema.omit({ emphasis: true, mentions: true }).extend({ text }).strict()),
    })
    .strict(),
  landscape: landscapeSchema,
});

/** A source's statement on markets, in our words, as a basis of evidence. */
export const sourceClaimSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9-]+\/[A-Za-z0-9.-]+$/, 'not a source and a word, such as WDR-2019/caucasus'),
  source: text,
  markets: z.array(featureId).min(1),
  says: text,
  /** The part of the source that was read. */
  read: text,
  checked: isoDate,
});

const reviewed = {
  market: z.string(),
  evidence: z.enum(EVIDENCE),
  claims: z.string().transform((ids) => ids.split(' ').filter((id) => id !== '')),
  checked: isoDate,
  finding: text,
};
/** A line of `review/legs.csv`; market and direction are empty for a leg without markets. */
export const sourceReviewedLegSchema = z.strictObject({
  leg: text,
  direction: z.enum(['', ...DIRECTIONS]),
  ...reviewed,
});
/** A line of `review/ties.csv`: a market of a port or of a jurisdiction. */
export const sourceReviewedTieSchema = z.strictObject({ feature: text, ...reviewed });

/** Names in other languages are in `names/`. */
export const sourceTimelineEntrySchema = timelineEntrySchema.extend({ names: names.default({}) }).strict();
/** Numbers of documents for the front page. A find of drugs quotes the fact of its feature that states it. */
export const sourceKeyFiguresSchema = z.strictObject({
  detections: z.array(
    z.strictObject({
      year: isoDate.length(4),
      count: z.number().int().positive(),
      qualifier: z.enum(QUALIFIERS).optional(),
      sources: sourceIds,
    }),
  ),
  seizures: z.array(findSchema.extend({ feature: featureId, stated: text }).strict()),
});
export const sourceCitationSchema = citationSchema.strict();
/** Serbian in Latin letters is derived from Cyrillic. Validation names a missing language. */
const sourceNoticeSchema = z.record(z.enum(INTERFACE_LANGUAGES).exclude(['sr-Latn']), noticeWords);
export const sourceEditionsSchema = editionsSaying(sourceNoticeSchema).strict();
export const sourceAliasesSchema = z.record(text, text);

const featureOf = <P extends z.ZodType, G extends z.ZodType>(properties: P, geometry: G) =>
  z.object({ type: z.literal('Feature'), id: text, properties, geometry });

export const sourceNodeFeature = featureOf(sourceNodeSchema, point);
export const sourceLegFeature = featureOf(sourceLegSchema, line);
export const sourcePortFeature = featureOf(sourcePortSchema, point);
export const sourceCrossingFeature = featureOf(sourceCrossingSchema, point);
export const sourcePlaceFeature = featureOf(sourcePlaceSchema, point.nullable());

/** With the passages that the digest links to it. */
type Tied<P> = P & { readonly passages: string[] };
type TiedFeature<F extends { readonly properties: unknown }> = Omit<F, 'properties'> & {
  readonly properties: Tied<F['properties']>;
};

export type SourceNode = z.output<typeof sourceNodeFeature>;
type WrittenLeg = z.output<typeof sourceLegFeature>;
/** With the evidence and the sources of its markets. */
export type SourceLeg = Omit<WrittenLeg, 'properties'> & {
  readonly properties: Omit<WrittenLeg['properties'], 'evidence'> & Pick<Leg, 'evidence'>;
};
export type SourcePort = z.output<typeof sourcePortFeature>;
export type SourceCrossing = z.output<typeof sourceCrossingFeature>;
export type SourcePlace = TiedFeature<z.output<typeof sourcePlaceFeature>>;
export type SourceJurisdiction = Tied<z.output<typeof sourceJurisdictionSchema>>;
export type SourceBorder = z.output<typeof sourceBorderSchema>;
export type SourceNeighbour = z.output<typeof sourceNeighbourSchema>;
export type SourceMarket = Tied<z.output<typeof sourceMarketEntrySchema>>;
export type SourceRoute = Tied<z.output<typeof sourceRouteSchema>>;
export type SourceNote = z.output<typeof sourceNoteSchema>;
export type SourceFingerprint = z.output<typeof sourceFingerprintSchema>;
export type SourceTimelineEntry = z.output<typeof sourceTimelineEntrySchema>;
export type SourceClaim = z.output<typeof sourceClaimSchema>;
export type SourceReviewedLeg = z.output<typeof sourceReviewedLegSchema>;
export type SourceReviewedTie = z.output<typeof sourceReviewedTieSchema>;
export type SourceKeyFigures = z.output<typeof sourceKeyFiguresSchema>;
export type SourceCitation = z.output<typeof sourceCitationSchema>;
export type SourceNotice = z.output<typeof sourceNoticeSchema>;
export type SourceEditions = z.output<typeof sourceEditionsSchema>;

/** A passage of the digest from its file. */
export interface SourcePassage extends z.output<typeof sourcePassageSchema>, Omit<DigestText, 'footnotes'> {
  readonly file: string;
  /** Positions of footnote marks in the text. */
  readonly signs: DigestText['footnotes'];
}

export interface SourceDigest {
  readonly edition: Brief['edition'];
  readonly sections: Brief['sections'];
  /** In reading order, the footnotes last. */
  readonly passages: readonly SourcePassage[];
  readonly notes: readonly SourceNote[];
  /** Forms of names by feature. */
  readonly gazetteer: Readonly<Record<string, readonly string[]>>;
  /** One per passage of the brief: the required passages of the digest. */
  readonly sketches: readonly SourceFingerprint[];
  readonly figures: Figures;
}

const chapterId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Folders of stories in display order. */
export const sourceStoryOrderSchema = z.array(z.string());

export const sourceStorySchema = z.object({
  chapters: z
    .array(
      z.strictObject({
        id: chapterId,
        /** The query of a link without camera, theme and language. */
        scene: z.string(),
        /** Visible bounds of the chapter, [west, south, east, north]. */
        bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
        lit: z.array(z.string()).default([]),
        /** Id of a key figure. */
        figure: z.string().optional(),
        passages: z.array(z.string()).default([]),
        seconds: z.number().int().min(5).max(3600),
      }),
    )
    .min(1),
});

export const sourceStoryHeadSchema = z.strictObject({
  title: plainText(120),
  summary: plainText(400),
  chapters: z.record(
    chapterId,
    z.strictObject({
      title: plainText(90),
      /** Callout texts by feature id. */
      callouts: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export type SourceSaid = Pick<DigestText, 'text' | 'mentions' | 'footnotes' | 'emphasis'>;

export type SourceChapter = z.infer<typeof sourceStorySchema>['chapters'][number] & {
  readonly title: string;
  readonly said: SourceSaid;
  readonly notes: SourceSaid;
  readonly callouts: readonly { readonly feature: string; readonly said: SourceSaid }[];
};

export interface SourceStory {
  readonly id: string;
  readonly file: string;
  readonly textFile: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly chapters: readonly SourceChapter[];
}

export interface Sources {
  readonly nodes: readonly SourceNode[];
  readonly legs: readonly SourceLeg[];
  readonly base: BaseSources;
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
  readonly digest: SourceDigest;
  /** In addition to those in the features. */
  readonly furtherNames: FurtherNames;
  /** In English. */
  readonly stories: readonly SourceStory[];
  /** By language. */
  readonly translatedStories: ReadonlyMap<string, readonly SourceStory[]>;
  readonly links: Links;
  readonly timeline: readonly SourceTimelineEntry[];
  readonly keyFigures: SourceKeyFigures;
  readonly citations: readonly SourceCitation[];
  readonly review: {
    readonly claims: readonly SourceClaim[];
    readonly legs: readonly SourceReviewedLeg[];
    readonly ties: readonly SourceReviewedTie[];
  };
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
  sections: 'brief/sections.json',
  notes: 'brief/notes.json',
  gazetteer: 'brief/gazetteer.json',
  sketches: 'brief/sketches.json',
  figures: 'brief/figures.json',
  digest: (section: string) => `brief/${section}.md`,
  storyOrder: 'stories/order.json',
  story: (id: string) => `stories/${id}/story.json`,
  storyText: (id: string, language: string) => `stories/${id}/${language}.md`,
  names: (language: string) => `names/${language}.json`,
  timeline: 'timeline.json',
  keyFigures: 'key-figures.json',
  citations: 'sources.json',
  claims: 'review/claims.json',
  reviewedLegs: 'review/legs.csv',
  reviewedTies: 'review/ties.csv',
  editions: 'editions.json',
  aliases: 'aliases.json',
  jurisdiction: (iso2: string) => `jurisdictions/${iso2}.json`,
  market: (id: string) => `markets/${id.replace(/^market:/, '').split('/')[0]}/market.json`,
} as const;
