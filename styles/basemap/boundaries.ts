import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Tokens } from '../tokens/tokens.ts';
import type { GroundLayer } from './layer.ts';

type Line = 'boundary' | 'undetermined' | 'line-of-control' | 'armistice';

/**
 * Boundaries by status, as on United Nations maps: continuous, dashed where not determined, dotted for a line
 * of control, dash-dot for an armistice line. Lines of open status are never heavier than settled ones.
 */
export function boundaryLayers({ map }: Tokens): GroundLayer[] {
  const width = (factor: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    1,
    0.35 * factor,
    5,
    0.8 * factor,
    8,
    1.4 * factor,
  ];
  const layer = (
    id: 'boundary' | `boundary-${Exclude<Line, 'boundary'>}`,
    line: Line,
    look: { factor: number; opacity: number; dash?: number[]; cap?: 'round' | 'butt' },
  ): GroundLayer => ({
    id,
    type: 'line',
    source: 'ground-boundaries',
    filter: ['==', ['get', 'line'], line],
    layout: { 'line-join': 'round', 'line-cap': look.cap ?? 'butt' },
    paint: {
      'line-color': map.boundary,
      'line-width': width(look.factor),
      'line-opacity': look.opacity,
      ...(look.dash === undefined ? {} : { 'line-dasharray': look.dash }),
    },
  });
  return [
    layer('boundary', 'boundary', { factor: 1, opacity: 1 }),
    // Also lighter, because dashes run together at small scales.
    layer('boundary-undetermined', 'undetermined', { factor: 1, opacity: 0.8, dash: [4, 3] }),
    // Zero-length dashes with round caps are dots.
    layer('boundary-line-of-control', 'line-of-control', {
      factor: 1.3,
      opacity: 0.85,
      dash: [0, 2.2],
      cap: 'round',
    }),
    layer('boundary-armistice', 'armistice', { factor: 1, opacity: 0.85, dash: [4, 2.2, 0.8, 2.2] }),
  ];
}
