import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Tokens } from '../tokens/tokens.ts';
import type { GroundLayer } from './layer.ts';

const byZoom = (...stops: [number, number][]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops.flat(),
];

/**
 * Sea with a halo along the coast, rivers by class, lakes and coast. The halo is two blurred strokes of the
 * coast, the narrower one denser, which together look like one slope. A single denser one shows its joints;
 * a third one looks the same and costs a tenth of a frame in software rendering.
 */
export function waterLayers({ map }: Tokens): GroundLayer[] {
  const halo = (id: 'sea-halo-outer' | 'sea-halo-inner', widthAt6: number, opacity: number): GroundLayer => ({
    id,
    type: 'line',
    source: 'ground-coast-soft',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': map.seaHalo,
      'line-opacity': opacity,
      // On the world view the halo would fill straits and fjords, so it narrows with the scale.
      'line-width': byZoom([1, widthAt6 / 6], [4, widthAt6 / 2], [6, widthAt6], [9, widthAt6 * 1.5]),
      'line-blur': byZoom([1, widthAt6 / 14], [6, widthAt6 / 2.4], [9, widthAt6 / 1.6]),
    },
  });
  const river = (
    id: 'river-major' | 'river-middle' | 'river-minor',
    riverClass: 1 | 2 | 3,
    minZoom: number,
    widths: [number, number][],
  ): GroundLayer => ({
    id,
    type: 'line',
    source: 'ground-rivers',
    minzoom: minZoom,
    filter: ['==', ['get', 'class'], riverClass],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': map.river,
      'line-width': byZoom(...widths),
      // Fades in over half a zoom instead of popping.
      'line-opacity': byZoom([minZoom, 0], [minZoom + 0.5, 1]),
    },
  });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': map.sea } },
    halo('sea-halo-outer', 30, 0.3),
    halo('sea-halo-inner', 14, 0.46),
    // Major rivers help orientation at every zoom; small ones only appear where their valley is wider than
    // the line.
    river('river-major', 1, 3, [
      [3, 0.5],
      [6, 1.4],
      [9, 3],
    ]),
    river('river-middle', 2, 4.5, [
      [4.5, 0.4],
      [6, 0.9],
      [9, 2],
    ]),
    river('river-minor', 3, 5.75, [
      [5.75, 0.35],
      [7, 0.7],
      [9, 1.4],
    ]),
    {
      id: 'lake',
      type: 'fill',
      source: 'ground-lakes',
      minzoom: 4,
      paint: { 'fill-color': map.lake, 'fill-antialias': true },
    },
    {
      id: 'lake-shore',
      type: 'line',
      source: 'ground-lakes',
      minzoom: 5,
      paint: { 'line-color': map.coast, 'line-width': byZoom([5, 0.3], [8, 0.8]) },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'ground-coast',
      // Joints are invisible at this width, and round ones would be most of the geometry.
      layout: { 'line-join': 'bevel' },
      // Thinner than any boundary of the ten, because the halo already shows the coast.
      paint: { 'line-color': map.coast, 'line-width': byZoom([1, 0.3], [5, 0.6], [8, 1]) },
    },
  ];
}
