import type { Tokens } from '../tokens/tokens.ts';
import type { GroundLayer } from './layer.ts';

/** Land as one quiet ground. The tints of the ten are a layer of the atlas, not of the basemap. */
export function landLayers({ map }: Tokens): GroundLayer[] {
  return [
    {
      id: 'land',
      type: 'fill',
      source: 'ground-land',
      // Neighbouring polygons share edges; antialiasing would draw a hairline of sea between them.
      paint: { 'fill-color': map.land, 'fill-antialias': false },
    },
    {
      id: 'land-neutral',
      type: 'fill',
      source: 'ground-areas',
      filter: ['==', ['get', 'neutral'], true],
      paint: { 'fill-color': map.landNeutral, 'fill-antialias': false },
    },
  ];
}
