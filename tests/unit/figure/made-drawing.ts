/** A mark of every kind and a little ground under them, for the tests of whatever draws. */
import type { Basemap } from '../../../src/domain/atlas.ts';
import type { FeatureId } from '../../../src/domain/ids.ts';
import {
  ALL_ZOOMS,
  type FillMark,
  type LabelMark,
  type Mark,
  type StrokeMark,
  type SymbolMark,
} from '../../../src/layers/drawing.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import type { Scene } from '../../../src/scene/scene.ts';

const base = { feature: null, zoom: ALL_ZOOMS, emphasis: 'none' } as const;

export const SCENE: Scene = {
  ...DEFAULT_SCENE,
  camera: { lng: 21, lat: 43, zoom: 6, bearing: 0, pitch: 0 },
};

export function makeFill(overrides: Partial<FillMark> = {}): FillMark {
  return {
    ...base,
    type: 'fill',
    group: 'areas',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [20, 42],
          [22, 42],
          [22, 44],
          [20, 44],
          [20, 42],
        ],
      ],
    },
    color: '#f6e0c2',
    opacity: 1,
    pattern: 'none',
    ...overrides,
  };
}

export function makeStroke(overrides: Partial<StrokeMark> = {}): StrokeMark {
  return {
    ...base,
    type: 'stroke',
    group: 'lines',
    lines: [
      [
        [19, 42],
        [21, 43],
        [24, 44],
      ],
    ],
    color: '#a8321f',
    opacity: 1,
    widthPx: 2.2,
    softPx: 0,
    casing: { color: '#fffdf8', widthPx: 1.1 },
    dash: 'solid',
    offsetPx: 0,
    direction: 'forward',
    greatCircle: false,
    evidence: 'literature',
    basis: 'schematic',
    ...overrides,
  };
}

function makeSymbol(overrides: Partial<SymbolMark> = {}): SymbolMark {
  return {
    ...base,
    type: 'symbol',
    group: 'points',
    position: [21, 43],
    icon: 'port-sea',
    sizePx: 14,
    color: '#3a342a',
    fill: '#fffdf8',
    form: 'outlined',
    priority: null,
    ...overrides,
  };
}

export function makeLabel(text: string, overrides: Partial<LabelMark> = {}): LabelMark {
  return {
    ...base,
    type: 'label',
    group: 'labels',
    position: [21, 43],
    text,
    class: 'port',
    priority: 1,
    placement: 'around',
    offsetPx: 8,
    ...overrides,
  };
}

/** Every type, form, dash and pattern once. */
export function everyMark(): Mark[] {
  return [
    makeFill(),
    makeFill({ pattern: 'hatch', color: '#111111' }),
    makeFill({ pattern: 'dots', color: '#222222' }),
    makeStroke({
      group: 'bands',
      widthPx: 15,
      softPx: 6,
      opacity: 0.2,
      casing: null,
      direction: 'none',
      widthKm: 10,
    }),
    makeStroke(),
    makeStroke({ dash: 'dotted', color: '#333333', direction: 'both' }),
    makeStroke({ dash: 'dashed', color: '#444444', offsetPx: 5, direction: 'reverse' }),
    makeStroke({ dash: 'dash-dot', color: '#555555', greatCircle: true, emphasis: 'selected' }),
    makeStroke({
      color: '#666666',
      motif: { dash: [], marker: 'ring', markerEveryPx: 34 },
      lines: [
        [
          [17, 41],
          [25, 45],
        ],
      ],
    }),
    makeSymbol({ form: 'filled', position: [20, 43] }),
    makeSymbol(),
    makeSymbol({ form: 'hollow', icon: 'region', position: [22, 43] }),
    makeLabel('Durrës', { feature: 'port:ALDRZ' as FeatureId }),
    makeLabel('Serbia', { class: 'jurisdiction', placement: 'centre', priority: 0 }),
  ];
}

const ring = [
  [16, 40],
  [26, 40],
  [26, 46],
  [16, 46],
  [16, 40],
];

/** A square land with a river, a lake, a boundary, a capital and one of the ten. */
export function makeBasemap(): Basemap {
  const collection = <F>(...features: F[]) => ({ type: 'FeatureCollection' as const, features });
  const feature = <G, P>(geometry: G, properties: P) => ({ type: 'Feature' as const, geometry, properties });
  const label = { names: {}, sources: ['X'] };
  return {
    areas: collection(
      feature(
        { type: 'Polygon' as const, coordinates: [ring] },
        { id: 'RS', name: 'Serbia', jurisdiction: true, neutral: false },
      ),
    ),
    land: collection(feature({ type: 'Polygon' as const, coordinates: [ring] }, { id: 'land' })),
    coast: collection(feature({ type: 'LineString' as const, coordinates: ring }, { id: 'coast' })),
    boundaries: collection(
      feature(
        {
          type: 'LineString' as const,
          coordinates: [
            [20, 40],
            [20, 46],
          ],
        },
        { id: 'a', line: 'undetermined' as const, a: 'RS', b: 'XK' },
      ),
    ),
    rivers: collection(
      feature(
        {
          type: 'LineString' as const,
          coordinates: [
            [17, 45],
            [25, 44],
          ],
        },
        { id: 'danube', class: 1 as const },
      ),
    ),
    lakes: collection(
      feature(
        {
          type: 'Polygon' as const,
          coordinates: [
            [
              [20.5, 41],
              [20.9, 41],
              [20.9, 41.3],
              [20.5, 41.3],
              [20.5, 41],
            ],
          ],
        },
        { id: 'lake' },
      ),
    ),
    labels: [
      {
        ...label,
        id: 'rs',
        kind: 'country',
        name: 'Serbia',
        position: [21, 44],
        rank: 1,
        minZoom: 3,
        iso2: 'RS',
      },
      {
        ...label,
        id: 'belgrade',
        kind: 'capital',
        name: 'Belgrade',
        position: [20.46, 44.82],
        rank: 1,
        minZoom: 4,
      },
      {
        ...label,
        id: 'danube',
        kind: 'river',
        name: 'Danube',
        position: [21, 44.5],
        rank: 1,
        minZoom: 4,
        line: [
          [17, 45],
          [25, 44],
        ],
      },
    ],
  };
}
