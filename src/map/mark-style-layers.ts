/** Style layers of the marks that MapLibre draws, each inserted before its draw group's slot. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { LABEL_STYLES, POINT_CLASSES, textFont } from '../../styles/labels.ts';
import { slotOf } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';

export interface PlacedLayer {
  readonly layer: LayerSpecification;
  /** Id of the layer above; `null` for the top. */
  readonly beforeId: string | null;
}

export function buildMarkLayers(tokens: Tokens): PlacedLayer[] {
  return [...areaLayers(), ...boundaryLayers(), ...symbolLayers(), ...labelLayers(tokens)];
}

const get = (name: string): ExpressionSpecification => ['get', name];

/** Multiplies an opacity by the fade state of its mark. */
const faded = (opacity: ExpressionSpecification | number): ExpressionSpecification => [
  '*',
  opacity,
  ['number', ['feature-state', 'share'], 1],
];

function areaLayers(): PlacedLayer[] {
  const beforeId = slotOf('areas');
  return [
    {
      beforeId,
      layer: {
        id: 'marks-fill',
        type: 'fill',
        source: 'marks-areas',
        filter: ['==', get('pattern'), 'none'],
        // Neighbours share edges; antialiasing would draw a hairline between them.
        paint: { 'fill-color': get('color'), 'fill-opacity': faded(get('opacity')), 'fill-antialias': false },
      },
    },
    {
      beforeId,
      layer: {
        id: 'marks-pattern',
        type: 'fill',
        source: 'marks-areas',
        filter: ['!=', get('pattern'), 'none'],
        paint: { 'fill-pattern': get('image'), 'fill-opacity': faded(get('opacity')) },
      },
    },
  ];
}

function boundaryLayers(): PlacedLayer[] {
  const layer = (
    id: string,
    dashes: readonly string[],
    extra: { dash?: ExpressionSpecification | number[]; cap?: 'round' | 'butt' },
  ): PlacedLayer => ({
    beforeId: slotOf('boundaries'),
    layer: {
      id,
      type: 'line',
      source: 'marks-boundaries',
      filter: ['in', get('dash'), ['literal', [...dashes]]],
      layout: { 'line-join': 'round', 'line-cap': extra.cap ?? 'butt' },
      paint: {
        'line-color': get('color'),
        'line-opacity': faded(get('opacity')),
        'line-width': get('width'),
        ...(extra.dash === undefined ? {} : { 'line-dasharray': extra.dash }),
      },
    },
  });
  return [
    {
      beforeId: slotOf('boundaries'),
      layer: {
        id: 'marks-boundary-casing',
        type: 'line',
        source: 'marks-boundaries',
        filter: ['>', get('casingWidth'), 0],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': get('casing'), 'line-width': get('casingWidth'), 'line-opacity': faded(1) },
      },
    },
    layer('marks-boundary-solid', ['solid'], { cap: 'round' }),
    layer('marks-boundary-broken', ['dashed', 'dash-dot'], {
      dash: ['match', get('dash'), 'dashed', ['literal', [4, 2.4]], ['literal', [4, 2, 0.6, 2]]],
    }),
    // Zero-length dashes with round caps are dots.
    layer('marks-boundary-dotted', ['dotted'], { dash: [0, 2.2], cap: 'round' }),
  ];
}

function symbolLayers(): PlacedLayer[] {
  const layer = (id: string, source: string): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    layout: {
      'icon-image': get('image'),
      // Collisions are resolved earlier (selectVisibleMarks): picking must match the visible symbols.
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'symbol-sort-key': ['-', 0, get('priority')],
      'symbol-z-order': 'source',
    },
    paint: { 'icon-opacity': faded(['case', ['==', get('dimmed'), true], 0.45, 1]) },
  });
  return [
    { layer: layer('marks-symbol', 'marks-symbols'), beforeId: slotOf('points') },
    { layer: layer('marks-raised', 'marks-raised'), beforeId: slotOf('points') },
  ];
}

function labelLayers({ map }: Tokens): PlacedLayer[] {
  // MapLibre places top layers first, so the least important comes first.
  return [...POINT_CLASSES].reverse().map((labelClass): PlacedLayer => {
    const style = LABEL_STYLES[labelClass];
    const layout: SymbolLayerSpecification['layout'] = {
      'text-field': get('text'),
      'text-font': textFont(style),
      'text-size': ['interpolate', ['linear'], ['zoom'], ...style.sizeByZoom.flat()],
      'text-letter-spacing': style.letterSpacingEm,
      'text-line-height': style.lineHeightEm,
      'text-max-width': style.maxWidthEm,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'bottom-left', 'top-left'],
      'text-radial-offset': get('offset'),
      'text-justify': 'auto',
      // Adjacent names must not read as one.
      'text-padding': 5,
      'symbol-sort-key': get('priority'),
    };
    return {
      beforeId: slotOf('labels'),
      layer: {
        id: `marks-label-${labelClass}`,
        type: 'symbol',
        source: 'marks-labels',
        filter: ['==', get('class'), labelClass],
        layout,
        paint: {
          'text-color': map[style.color],
          'text-opacity': faded(1),
          'text-halo-color': map[style.halo],
          'text-halo-width': style.haloPx,
          'text-halo-blur': 0.6,
        },
      },
    };
  });
}
