/**
 * Schema of `data/stories.json`: briefings and explainers, each an ordered list of chapters. A chapter is a
 * scene with text. Offsets count UTF-16 units of a text.
 */
import { z } from 'zod';
import { featureId, plainText } from './common.schema.ts';
import { KEY_FIGURE_IDS } from './key-figure-ids.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const offset = z.number().int().min(0);

/** A text with its mentions and citations. */
export const saidSchema = z.object({
  /** An empty line separates paragraphs. */
  text: z.string().max(4000),
  mentions: z.array(z.object({ start: offset, end: offset, feature: featureId })),
  /** Each is placed after the text it supports: a passage of the brief, or a key of `sources.json`. */
  cites: z.array(z.object({ at: offset, id: plainText(60), kind: z.enum(['passage', 'source']) })),
});

const calloutSchema = z.object({ feature: featureId, said: saidSchema });

const chapterSchema = z.object({
  id,
  title: plainText(90),
  said: saidSchema,
  /** For the speaker. */
  notes: saidSchema,
  /** The view as the versioned query of a link; with the camera, without theme and language. */
  scene: z.string().max(2000),
  /**
   * Size of the map in CSS px for which the camera was chosen. On other sizes the camera moves to show the
   * same ground.
   */
  size: z.object({ width: z.number().positive(), height: z.number().positive() }),
  callouts: z.array(calloutSchema),
  /** Features highlighted together. */
  lit: z.array(featureId),
  /** Key figure shown with the text. */
  figure: z.enum(KEY_FIGURE_IDS).optional(),
  /** Passages with the full digest shown beside the chapter. */
  passages: z.array(plainText(60)),
  /** Planned time. */
  seconds: z.number().int().min(5).max(3600),
});

export const storySchema = z.object({
  id,
  title: plainText(120),
  summary: plainText(400),
  /** BCP 47 tag of its texts. */
  language: plainText(12),
  /** Language of the speaker's notes, if different. */
  notesLanguage: plainText(12).optional(),
  chapters: z.array(chapterSchema).min(1),
});

export const storiesSchema = z.array(storySchema);

/** Translation of a story. Views are those of the story, and speaker's notes stay in English. */
const translationSchema = storySchema.pick({ id: true, title: true, summary: true, language: true }).extend({
  chapters: z.array(chapterSchema.pick({ id: true, title: true, said: true, callouts: true })).min(1),
});

export const translationsSchema = z.array(translationSchema);

export type Said = z.infer<typeof saidSchema>;
export type Callout = z.infer<typeof calloutSchema>;
export type Chapter = z.infer<typeof chapterSchema>;
export type Story = z.infer<typeof storySchema>;
export type Translation = z.infer<typeof translationSchema>;
