/** Values that schemas of the atlas share. */
import { z } from 'zod';
import type { FeatureId } from './ids.ts';
import { isFeatureId } from './ids.ts';
import { NAME_LANGUAGES } from './language.ts';
import { hasMarkup, hasUnseen, MAX_TEXT } from './plain-text.ts';

export const text = plainText(MAX_TEXT);

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

export const idOf = <K extends string>(kind: K) =>
  z
    .string()
    .regex(new RegExp(`^${kind}:`), `not an id of kind ${kind}`)
    .refine(isFeatureId, 'not a feature id')
    .transform((id) => id as `${K}:${string}`);

export const isoDate = z
  .string()
  .regex(/^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/, 'not an ISO date of the years 1900 to 2099')
  .refine(isCalendarDate, 'no such day in the calendar');

export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const sourceIds = z.array(text).min(1);

export const passageIds = z.array(text);

export const names = z.partialRecord(z.enum(NAME_LANGUAGES), text);

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

export const day = isoDate.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day');
