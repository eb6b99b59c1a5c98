/**
 * Shape of `data/brief.json`: the digest of the brief, passage by passage, with its ties to the features of the atlas. Offsets count
 * UTF-16 units of the passage's `text`.
 */
import { z } from 'zod';
import { endOfFact, featureId, isoDate, marketSchema, plainText } from './atlas.schema.ts';

/**
 * What a passage does with a feature: it states something of it, speaks of a group that the feature belongs to, names it in passing, or
 * states what time has overtaken (a note says how).
 */
export const LINK_TYPES = ['asserts', 'implies', 'context', 'overtaken'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** `linked`: tied to something that has a place. `no-place`: speaks of the subject, but of no place. */
export const PASSAGE_STATUSES = ['linked', 'no-place', 'out-of-scope'] as const;
export type PassageStatus = (typeof PASSAGE_STATUSES)[number];

export const PASSAGE_KINDS = [
  'title',
  'acknowledgement',
  'imprint',
  'paragraph',
  'bullet',
  'toc',
  'box',
  'box-source',
  'figure-lost',
  'caption',
  'market-box',
  'credit',
  'figure-note',
  'footnote',
] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** Longer passages are a paste gone wrong. */
const MAX_DIGEST = 4000;

const text = plainText(400);
const offset = z.number().int().min(0);

/** `context`: known when the brief was published. `change`: what came after. */
const NOTE_KINDS = ['context', 'change'] as const;

export const counterNoteSchema = z.object({
  id: text,
  kind: z.enum(NOTE_KINDS),
  /** From when on it holds. */
  date: isoDate,
  ...endOfFact,
  text: plainText(1200),
  sources: z.array(text).min(1),
});

const emphasis = z.array(z.object({ start: offset, end: offset }));
const mentions = z.array(
  z.object({ start: offset, end: offset, feature: featureId, type: z.enum(LINK_TYPES) }),
);

export const passageSchema = z.object({
  id: text,
  section: text,
  kind: z.enum(PASSAGE_KINDS),
  /** As printed; roman in the front matter, null on the title page. */
  page: text.nullable(),
  pageEnd: text.nullable(),
  /** The moment the passage speaks from. */
  asOf: isoDate,
  /** A heading in our words. */
  title: text,
  /** The digest; paragraphs are parted by an empty line. */
  text: z.string().min(1).max(MAX_DIGEST),
  emphasis,
  mentions,
  /** Words that refer to another passage, such as the caption of a figure; written where there are any. */
  references: z.array(z.object({ start: offset, end: offset, passage: text })).optional(),
  /** Every tie, one for each feature: the strongest. `via` is the group, market or pillar through which an implied one comes. */
  links: z.array(z.object({ feature: featureId, type: z.enum(LINK_TYPES), via: featureId.optional() })),
  /** Signs of footnotes in the text. */
  footnotes: z.array(z.object({ id: text, at: offset })),
  notes: z.array(counterNoteSchema),
  status: z.enum(PASSAGE_STATUSES),
  /** Why a passage is out of scope. */
  reason: text.optional(),
  /** Number of words of the original, and its sketch (see `src/brief/fingerprint.ts`), by which a loaded original is recognised. */
  words: z.number().int().min(1),
  sketch: z.base64(),
});
/** A passage as `data/brief.json` holds it. */
export type WrittenPassage = z.infer<typeof passageSchema>;
export type CounterNote = WrittenPassage['notes'][number];

/** The stages of figure I, in the order of the trade. */
export const STAGE_IDS = [
  'production',
  'brokering',
  'sea-transport',
  'port',
  'wholesale',
  'retail',
  'laundering',
] as const;
export type StageId = (typeof STAGE_IDS)[number];

export const stageSchema = z.object({
  id: z.enum(STAGE_IDS),
  title: text,
  /** A sentence of ours, from what its passages say. */
  text: plainText(600),
  emphasis,
  mentions,
  passages: z.array(text).min(1),
  /** What goes on from here to the next stage; `null` at the last one. */
  passesOn: z.enum(['drugs', 'proceeds']).nullable(),
});
export type Stage = z.infer<typeof stageSchema>;

/** A box of figure II: the passage that it holds, and the market that this is about. */
const marketBoxSchema = z.strictObject({ passage: text, market: marketSchema.shape.id });

/** Figure II: its six boxes as they stand around the map, the left column first. */
export const landscapeSchema = z.strictObject({
  caption: text,
  boxes: z.array(marketBoxSchema),
  /** Passages about the map of the figure: credit, note on boundaries. */
  mapNotes: z.array(text),
  /** Passages about the figure as a whole. */
  notes: z.array(text),
});

export const figuresSchema = z.object({
  /** Figure I, of which only the caption survives: the stages are our reconstruction. */
  businessModel: z.object({ caption: text, stages: z.array(stageSchema) }),
  landscape: landscapeSchema,
});
export type Figures = z.infer<typeof figuresSchema>;

export const briefSchema = z.object({
  edition: z.object({ title: text, publisher: text, place: text, year: z.number() }),
  sections: z.array(z.object({ id: text, title: text, parent: text.nullable(), page: text.nullable() })),
  /** In reading order, the footnotes last. */
  passages: z.array(passageSchema),
  /** Forms under which texts name features, beside the features’ own names. */
  names: z.array(z.object({ feature: featureId, names: z.array(text) })),
  figures: figuresSchema,
});
export type Brief = z.infer<typeof briefSchema>;
export type Section = Brief['sections'][number];
