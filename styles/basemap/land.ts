import type { Tokens } from '../tokens/tokens.ts';
import type { GroundLayer } from './layer.ts';

/** Land in one quiet colour. The tints of the ten jurisdictions are a layer of the atlas. */
export function landLayers({ map }: Tokens): GroundLayer[] {
  return [
    {
      id: 'land',
      type: 'fill',
      source: 'ground-land',
      // Neighbouring polygons share edges; antialiasing would show a hairline of sea in between.
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
