/**
 * Schema of `data/base-network.json`: connections between junctions of the atlas that reference data shows,
 * and lengths of roads. It states that they exist, never that anything moves there.
 */
import { z } from 'zod';
import { citationSchema, legSchema } from './atlas.schema.ts';

/** A leg without routes, markets and passages. */
export const baseLegSchema = legSchema
  .pick({
    id: true,
    name: true,
    from: true,
    to: true,
    mode: true,
    via: true,
    status: true,
    sources: true,
    lengthKm: true,
    countries: true,
  })
  .extend({
    /** Legs, of the atlas too, that run over the same road or railway for more than a short stretch. */
    sharesRoad: z.array(legSchema.shape.id),
    line: z.array(z.tuple([z.number(), z.number()])).min(2),
  });

export const baseNetworkSchema = z.object({
  legs: z.array(baseLegSchema),
  /** Kilometres by leg, from published distances. */
  lengths: z.record(z.string(), z.number().positive()),
  /** Sources of these distances, by leg. */
  lengthSources: z.record(z.string(), legSchema.shape.sources),
  /** For roads and railways without a published distance: kilometres for each kilometre of the drawn line. */
  landFactor: z.number().min(1),
  /** Sources of the legs and distances. */
  sources: z.array(citationSchema),
});

export type BaseLeg = z.infer<typeof baseLegSchema>;
export type BaseNetwork = z.infer<typeof baseNetworkSchema>;
