/**
 * Reads the base network: connections between junctions that reference data shows, published distances, and
 * their sources. They are no part of the atlas, so nothing counts or draws them as routes.
 */
import { z } from 'zod';
import { citationSchema } from '../../src/domain/atlas.schema.ts';
import { baseLegSchema } from '../../src/domain/base-network.schema.ts';
import { sourceIds } from '../../src/domain/common.schema.ts';
import type { ReadSource } from './read-source.ts';

export const BASE_FILES = {
  legs: 'network/base-legs.geojson',
  distances: 'network/distances.json',
  citations: 'network/base-sources.json',
} as const;

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const text = z.string().trim().min(1);

const legFeature = z.strictObject({
  type: z.literal('Feature'),
  id: text,
  properties: baseLegSchema.omit({ lengthKm: true, countries: true, sharesRoad: true, line: true }).strict(),
  geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
});

/** Road, start, end and kilometres; below zero for a section that does not belong to the legs. */
const section = z.tuple([text, text, text, z.number()]);

/** A published distance over one leg, or over several in a row, which share it by the length of their lines. */
const distance = z.strictObject({
  legs: z.array(baseLegSchema.shape.id).min(1),
  sections: z.array(section).min(1),
  sources: sourceIds,
});

export interface BaseSources {
  readonly legs: readonly z.infer<typeof legFeature>[];
  readonly distances: readonly z.infer<typeof distance>[];
  readonly citations: readonly z.infer<typeof citationSchema>[];
}

export function readBaseSources({ features, list }: Pick<ReadSource, 'features' | 'list'>): BaseSources {
  return {
    legs: features(BASE_FILES.legs, legFeature),
    distances: list(BASE_FILES.distances, distance),
    citations: list(BASE_FILES.citations, citationSchema.strict()),
  };
}
