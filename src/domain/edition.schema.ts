import { z } from 'zod';
import { day, featureId, plainText } from './common.schema.ts';

/** Part of addresses in other sites, so its form cannot change. */
const editionId = z
  .string()
  .regex(/^[0-9]+(\.[0-9]+)?$/, 'not an edition, such as 2, or a correction, such as 2.1');

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
