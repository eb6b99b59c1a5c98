/**
 * Shape of `data/brief.json`: the digest of the brief, passage by passage, with its ties to the features of the atlas. Offsets count
 * UTF-16 units of the passage's `text`.
 */
import { z } from 'zod';
import { FEATURE_KINDS, type FeatureId, ID_REST } from './ids.ts';

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

const text = z.string().trim().min(1);
const feature = z
  .string()
  .refine((id) => FEATURE_KINDS.some((kind) => id.startsWith(`${kind}:`)) && ID_REST.test(id.slice(id.indexOf(':') + 1)), 'not a feature id')
  .transform((id) => id as FeatureId);
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not a date as 2023, 2023-01 or 2023-01-31');
const offset = z.number().int().min(0);

export const counterNoteSchema = z.object({
  id: text,
  /** From when on the passage is overtaken. */
  date: partialDate,
  text,
  sources: z.array(text).min(1),
});
export type CounterNote = z.infer<typeof counterNoteSchema>;

export const passageSchema = z.object({
  id: text,
  section: text,
  kind: z.enum(PASSAGE_KINDS),
  /** As printed; roman in the front matter, null on the title page. */
  page: text.nullable(),
  pageEnd: text.nullable(),
  /** The moment the passage speaks from. */
  asOf: partialDate,
  /** A heading in our words. */
  title: text,
  /** The digest; paragraphs are parted by an empty line. */
  text,
  emphasis: z.array(z.object({ start: offset, end: offset })),
  mentions: z.array(z.object({ start: offset, end: offset, feature, type: z.enum(LINK_TYPES) })),
  /** Every tie, one for each feature and type. `via` is the group through which an implied one comes. */
  links: z.array(z.object({ feature, type: z.enum(LINK_TYPES), via: feature.optional() })),
  /** Signs of footnotes in the text. */
  footnotes: z.array(z.object({ id: text, at: offset })),
  notes: z.array(counterNoteSchema),
  status: z.enum(PASSAGE_STATUSES),
  /** Why a passage is out of scope. */
  reason: text.optional(),
  /** Number of words of the original, and its sketch (see `src/brief/sketch.ts`), by which a loaded original is recognised. */
  words: z.number().int().min(1),
  sketch: text,
});
export type Passage = z.infer<typeof passageSchema>;

export const briefSchema = z.object({
  edition: z.object({ title: text, publisher: text, place: text, year: z.number() }),
  sections: z.array(z.object({ id: text, title: text, parent: text.nullable(), page: text.nullable() })),
  /** In reading order, the footnotes last. */
  passages: z.array(passageSchema),
});
export type Brief = z.infer<typeof briefSchema>;
export type Section = Brief['sections'][number];
