/** The ground of a live map: its sources, and the layers with data. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { buildStyle } from '../../../styles/build.ts';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { styleFilter } from '../../figure/style-value.ts';
import { drawnAreas } from '../../layers/ground-sources.ts';
import type { LiveSource } from './live-map.ts';
import type { View } from './live-view.ts';

export function groundOf({
  basemap,
}: Atlas): Omit<
  Record<LiveSource, readonly Feature[]>,
  'ground-labels' | 'fills' | 'borders' | 'strokes' | 'signs' | 'symbols' | 'names'
> {
  const plain = (features: readonly Feature[], keep: readonly string[] = []): Feature[] =>
    features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: Object.fromEntries(keep.map((name) => [name, properties?.[name]])),
    }));
  return {
    'ground-areas': plain(drawnAreas(basemap), ['neutral']),
    'ground-land': plain(basemap.land.features),
    'ground-coast': plain(basemap.coast.features),
    'ground-boundaries': plain(basemap.boundaries.features, ['line']),
    'ground-rivers': plain(basemap.rivers.features, ['class']),
    'ground-lakes': plain(basemap.lakes.features),
  };
}

/** Ground layers whose features depend on the zoom step. */
export const STEPPED_GROUND: ReadonlySet<string> = new Set([
  'city-dot',
  'capital-dot',
  'label-river',
  'label-country',
  'label-city',
  'label-capital',
  'label-sea',
]);

/** Returns the ground layers with data, with the slots of the groups between them. */
export function groundStyle(
  tokens: Tokens,
  sources: Readonly<Record<LiveSource, readonly Feature[]>>,
  { steps }: View,
): LayerSpecification[] {
  const last = steps.at(-1) ?? 0;
  return buildStyle({ tokens, language: 'en' }).layers.flatMap((layer): LayerSpecification[] => {
    if (layer.type === 'background') return [layer];
    if (!('source' in layer) || (layer.minzoom ?? 0) > last) return [];
    const labelClass = layer.id.replace(/^label-|-dot$/g, '');
    const source = layer.source === 'ground-coast-soft' ? 'ground-coast' : layer.source;
    const own: LayerSpecification =
      layer.source !== 'ground-labels'
        ? layer
        : ({
            ...layer,
            filter: ['==', ['get', 'class'], labelClass],
            ...(layer.type === 'symbol'
              ? { layout: { ...layer.layout, 'text-field': ['get', 'text'] } }
              : {}),
          } as LayerSpecification);
    const isDrawn = (sources[source as LiveSource] ?? []).some(({ properties }) =>
      styleFilter('filter' in own ? own.filter : undefined, { zoom: last, properties: properties ?? {} }),
    );
    return isDrawn ? [own] : [];
  });
}
