import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LabelClass } from '../labels.ts';
import { LABEL_STYLES, textFont, textProperty } from '../labels.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { GroundLayer } from './layer.ts';

/** The name in the language of the scene, else the international one. */
export function textField(language: string): ExpressionSpecification {
  return ['coalesce', ['get', textProperty(language)], ['get', 'text']];
}

/** At lower zooms the ten names always overlap (the whole region is narrower than one name). */
const TEN_NAMED_FROM = 3.2;

/** [right, down] in em. */
export type TenMove = readonly [right: number, down: number];

/** Layer of the names of the ten jurisdictions. */
export const TEN_LAYER = 'label-jurisdiction';
export const TEN_FILTER: ExpressionSpecification = ['==', ['get', 'class'], 'jurisdiction'];

/** Possible offsets of these names, best first. */
const TEN_MOVE_EM: readonly TenMove[] = [
  [0, 0],
  [0, 0.9],
  [0, -0.9],
  [1.5, 0],
  [-1.5, 0],
  [0, 1.6],
  [0, -1.6],
  [1.5, 0.9],
  [1.5, -0.9],
  [-1.5, 0.9],
  [-1.5, -0.9],
];

const ofClass = (labelClass: LabelClass): FilterSpecification => [
  'all',
  ['==', ['get', 'class'], labelClass],
  // Each label has a minimum zoom, to avoid crowding. Filters see whole zooms only.
  ['<=', ['floor', ['get', 'minZoom']], ['zoom']],
];

/** Returns the `text-variable-anchor-offset` of a jurisdiction name that is moved as a whole. */
export function tenPlaces([right, down]: TenMove) {
  return TEN_MOVE_EM.flatMap(([x, y]) => ['center' as const, [x + right, y + down] as [number, number]]);
}

/** Returns the layers of names and dots of the basemap. */
export function labelLayers(tokens: Tokens, language: string): GroundLayer[] {
  const { map } = tokens;
  const text = textField(language);

  const lettering = (labelClass: LabelClass): NonNullable<SymbolLayerSpecification['layout']> => {
    const style = LABEL_STYLES[labelClass];
    return {
      'text-field': text,
      'text-font': textFont(style),
      'text-size': ['interpolate', ['linear'], ['zoom'], ...style.sizeByZoom.flat()],
      'text-letter-spacing': style.letterSpacingEm,
      'text-line-height': style.lineHeightEm,
      'text-max-width': style.maxWidthEm,
      'symbol-sort-key': ['get', 'rank'],
    };
  };
  const ink = (
    labelClass: LabelClass,
    haloColor: DataDrivenPropertyValueSpecification<string> = map[LABEL_STYLES[labelClass].halo],
  ): NonNullable<SymbolLayerSpecification['paint']> => ({
    'text-color': map[LABEL_STYLES[labelClass].color],
    'text-halo-color': haloColor,
    'text-halo-width': LABEL_STYLES[labelClass].haloPx,
    // A soft halo looks like ground instead of an outline.
    'text-halo-blur': 0.6,
  });
  /** Places a name beside its dot: to the right first, then wherever there is room. */
  const beside = (emAway: number): NonNullable<SymbolLayerSpecification['layout']> => ({
    'text-variable-anchor': [
      'left',
      'right',
      'top',
      'bottom',
      'top-left',
      'bottom-left',
      'top-right',
      'bottom-right',
    ],
    'text-radial-offset': emAway,
    'text-justify': 'auto',
  });

  return [
    {
      id: 'city-dot',
      type: 'circle',
      source: 'ground-labels',
      filter: ofClass('city'),
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 1.6, 8, 2.8],
        'circle-color': map.labelCity,
        'circle-stroke-color': map.halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'capital-dot',
      type: 'circle',
      source: 'ground-labels',
      filter: ofClass('capital'),
      // A ring around a core differs from a town by shape, also without colour.
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.8, 6, 2.8, 8, 4],
        'circle-color': map.halo,
        'circle-stroke-color': map.labelCity,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 4, 1.4, 8, 2.4],
      },
    },
    {
      id: 'label-river',
      type: 'symbol',
      source: 'ground-labels',
      filter: ofClass('river'),
      layout: {
        ...lettering('river'),
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        // Letters collide when a name bends further along meanders.
        'text-max-angle': 38,
        'text-offset': [0, -0.7],
      },
      paint: ink('river'),
    },
    {
      id: 'label-sea',
      type: 'symbol',
      source: 'ground-labels',
      filter: ofClass('sea'),
      layout: {
        ...lettering('sea'),
        'text-rotate': ['get', 'rotation'],
        // Upright on the screen: names on the ground would be squashed or upside down near the edge of the
        // globe.
        'text-rotation-alignment': 'viewport',
      },
      paint: ink('sea'),
    },
    {
      id: 'label-country',
      type: 'symbol',
      source: 'ground-labels',
      filter: ofClass('country'),
      layout: lettering('country'),
      paint: ink('country'),
    },
    {
      id: 'label-city',
      type: 'symbol',
      source: 'ground-labels',
      filter: ofClass('city'),
      layout: { ...lettering('city'), ...beside(0.5) },
      paint: ink('city'),
    },
    {
      id: 'label-capital',
      type: 'symbol',
      source: 'ground-labels',
      filter: ofClass('capital'),
      layout: { ...lettering('capital'), ...beside(0.55) },
      paint: ink('capital'),
    },
    {
      id: TEN_LAYER,
      type: 'symbol',
      source: 'ground-labels',
      minzoom: TEN_NAMED_FROM,
      filter: TEN_FILTER,
      layout: {
        ...lettering('jurisdiction'),
        // Moves a little where the middle is taken, but not into a neighbour's area; overlaps rather than
        // drop one of the ten names.
        'text-variable-anchor-offset': tenPlaces([0, 0]),
        'text-allow-overlap': true,
        'text-padding': 1,
      },
      paint: ink('jurisdiction', [
        'match',
        ['get', 'group'],
        'eu',
        map.tintEu,
        'western-balkans',
        map.tintWesternBalkans,
        map.halo,
      ]),
    },
  ];
}
