/**
 * Schema of `data/brief.json`: the digest of the brief by passage, with links to the features of the atlas.
 * Offsets count UTF-16 units of the passage's `text`.
 */
import { z } from 'zod';
import { marketSchema } from './atlas.schema.ts';
import { endOfFact, featureId, isoDate, plainText } from './common.schema.ts';

/**
 * How a passage relates to a feature: it makes a statement about it, covers a group that the feature belongs
 * to, mentions it in passing, or is outdated (a note explains how).
 */
export const LINK_TYPES = ['asserts', 'implies', 'context', 'overtaken'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** `linked`: linked to a feature that has a place. `no-place`: on the subject, without a place. */
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

/** Longer passages are probably a paste error. */
const MAX_DIGEST = 4000;

const text = plainText(400);
const offset = z.number().int().min(0);

/** `context`: known when the brief was published. `change`: later. */
const NOTE_KINDS = ['context', 'change'] as const;

export const counterNoteSchema = z.object({
  id: text,
  kind: z.enum(NOTE_KINDS),
  /** The date from which the note applies. */
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
  /** The date the passage refers to. */
  asOf: isoDate,
  /** A heading in our words. */
  title: text,
  /** The digest; an empty line separates paragraphs. */
  text: z.string().min(1).max(MAX_DIGEST),
  emphasis,
  mentions,
  /** References to another passage, such as the caption of a figure; omitted if there are none. */
  references: z.array(z.object({ start: offset, end: offset, passage: text })).optional(),
  /** One link for each feature: the strongest. `via` is the group, market or pillar of an implied link. */
  links: z.array(z.object({ feature: featureId, type: z.enum(LINK_TYPES), via: featureId.optional() })),
  /** Footnote marks in the text. */
  footnotes: z.array(z.object({ id: text, at: offset })),
  notes: z.array(counterNoteSchema),
  status: z.enum(PASSAGE_STATUSES),
  /** Why a passage is out of scope. */
  reason: text.optional(),
  /**
   * Word count and sketch of the original (see `src/brief/fingerprint.ts`), to recognise a loaded original.
   */
  words: z.number().int().min(1),
  sketch: z.base64(),
});
/** A passage in `data/brief.json`. */
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
  /** A sentence of ours, based on its passages. */
  text: plainText(600),
  emphasis,
  mentions,
  passages: z.array(text).min(1),
  /** What passes to the next stage; `null` for the last stage. */
  passesOn: z.enum(['drugs', 'proceeds']).nullable(),
});
export type Stage = z.infer<typeof stageSchema>;

/** A box of figure II: its passage, and the market of that passage. */
const marketBoxSchema = z.strictObject({ passage: text, market: marketSchema.shape.id });

/** Figure II: its six boxes in their order around the map, the left column first. */
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
  /** Forms of the features' names in texts, besides the names in the atlas. */
  names: z.array(z.object({ feature: featureId, names: z.array(text) })),
  figures: figuresSchema,
});
export type Brief = z.infer<typeof briefSchema>;
export type Section = Brief['sections'][number];
