/** Derives ports with their finds of drugs, which `key-figures.json` lists for all ports. */
import type { PortFeature } from '../../src/domain/atlas.ts';
import type { Sources } from './source.schema.ts';

export function derivePorts({ ports, keyFigures }: Pick<Sources, 'ports' | 'keyFigures'>): PortFeature[] {
  return ports.map(({ properties, ...port }) => ({
    ...port,
    properties: {
      ...properties,
      finds: keyFigures.seizures
        .filter(({ feature }) => feature === properties.id)
        .map(({ feature: _, stated: __, ...find }) => find),
    },
  }));
}
