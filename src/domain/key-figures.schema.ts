/** Schema of `data/key-figures.json`: the numbers of the front page and of chapters, each with sources and a date. */
import { z } from 'zod';
import { featureId, isoDate, passageIds, sourceIds } from './common.schema.ts';
import { KEY_FIGURE_IDS } from './key-figure-ids.ts';

/** How a source limits a number: “about 145,600”. */
export const QUALIFIERS = ['about', 'over', 'nearly'] as const;

/** Subject of values that belong to no feature: a union, or the status of a passage. */
const SERIES = ['eu', 'schengen', 'linked', 'no-place', 'out-of-scope'] as const;

/** A value of the chart and of the table behind it. */
const rowSchema = z.object({
  /** What the value belongs to: a feature, a series such as `eu`, a date, or both of the last. */
  feature: featureId.optional(),
  series: z.enum(SERIES).optional(),
  date: isoDate.optional(),
  market: featureId.optional(),
  value: z.number(),
  qualifier: z.enum(QUALIFIERS).optional(),
  /** Values by jurisdiction, which `value` is the mean of. */
  values: z.array(z.object({ feature: featureId, value: z.number() })).optional(),
  /** Where they are not those of the key figure. */
  sources: sourceIds.optional(),
});

const keyFigureSchema = z.object({
  id: z.enum(KEY_FIGURE_IDS),
  value: z.number(),
  /** The whole that `value` is part of, or the end of its scale. */
  of: z.number().optional(),
  asOf: isoDate,
  /** Whether the brief itself bears it out: the only figures shown in Brief only. */
  inBrief: z.boolean(),
  /** The most important first. */
  sources: sourceIds,
  /** The first is opened with the figure. */
  passages: passageIds,
  /** The first is opened with the figure, all of them are framed. */
  features: z.array(featureId),
  rows: z.array(rowSchema),
  /** Names of the stages or boxes of a figure of the brief, in their order. */
  parts: z.array(z.string()).optional(),
});

export const keyFiguresSchema = z.array(keyFigureSchema);

export type KeyFigure = z.infer<typeof keyFigureSchema>;
export type KeyFigureRow = KeyFigure['rows'][number];
