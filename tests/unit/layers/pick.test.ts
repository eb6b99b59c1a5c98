import { describe, expect, it } from 'vitest';
import type { FeatureId } from '../../../src/domain/ids.ts';
import type { Drawing, FillMark, StrokeMark, SymbolMark } from '../../../src/layers/drawing.ts';
import { ALL_ZOOMS } from '../../../src/layers/drawing.ts';
import { focusOrder } from '../../../src/layers/focus-order.ts';
import { pick } from '../../../src/layers/pick.ts';

/** One degree is ten px; y grows downwards. */
const project = ([lng = 0, lat = 0]: readonly number[]): [number, number] => [lng * 10, -lat * 10];

const shared = { zoom: ALL_ZOOMS, emphasis: 'none' } as const;

const symbol = (feature: FeatureId, lng: number, lat: number): SymbolMark => ({
  ...shared,
  type: 'symbol',
  feature,
  group: 'points',
  position: [lng, lat],
  icon: 'node-city',
  sizePx: 8,
  color: '#000000',
  fill: '#ffffff',
  form: 'outlined',
  priority: 1,
});

const stroke = (
  feature: FeatureId,
  line: [number, number][],
  more: Partial<StrokeMark> = {},
): StrokeMark => ({
  ...shared,
  type: 'stroke',
  feature,
  group: 'lines',
  lines: [line],
  color: '#000000',
  opacity: 1,
  widthPx: 2,
  softPx: 0,
  casing: null,
  dash: 'solid',
  offsetPx: 0,
  direction: 'none',
  greatCircle: false,
  evidence: null,
  basis: null,
  ...more,
});

const square = (feature: FeatureId, size: number, hole: [number, number][] | null = null): FillMark => ({
  ...shared,
  type: 'fill',
  feature,
  group: 'areas',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [size, 0],
        [size, size],
        [0, size],
        [0, 0],
      ],
      ...(hole === null ? [] : [hole]),
    ],
  },
  color: '#ffffff',
  opacity: 1,
  pattern: 'none',
});

describe('pick', () => {
  const across: [number, number][] = [
    [0, 5],
    [10, 5],
  ];
  const drawing: Drawing = [
    square('jurisdiction:RS', 10),
    square('jurisdiction:XK', 6),
    stroke('route:balkan', across, { group: 'bands', softPx: 5, widthPx: 40 }),
    stroke('leg:a', across),
    symbol('node:nis', 5, 5),
  ];

  it('returns points before lines, bands and areas, the smaller area first', () => {
    expect(pick(drawing, project, [50, -50], 5)).toEqual([
      'node:nis',
      'leg:a',
      'route:balkan',
      'jurisdiction:XK',
      'jurisdiction:RS',
    ]);
  });

  it('returns the nearest of a kind first and each feature once', () => {
    const two = [symbol('node:far', 5.6, 5), symbol('node:near', 5.2, 5), symbol('node:near', 5.2, 5)];
    expect(pick(two, project, [50, -50], 5)).toEqual(['node:near', 'node:far']);
  });

  it('finds a line only within the tolerance', () => {
    expect(pick([stroke('leg:a', across)], project, [50, -56], 5)).toEqual([]);
    expect(pick([stroke('leg:a', across)], project, [50, -54], 5)).toEqual(['leg:a']);
    expect(pick([stroke('leg:a', across)], project, [50, -62], 14)).toEqual(['leg:a']);
  });

  it('finds an offset strand where it is drawn, beside its line', () => {
    // South is to the right of eastward travel, and down on the screen.
    const strand = [stroke('leg:a', across, { offsetPx: 20 })];
    expect(pick(strand, project, [50, -30], 4)).toEqual(['leg:a']);
    expect(pick(strand, project, [50, -50], 4)).toEqual([]);
  });

  it('ignores holes, marks without a feature and transient copies', () => {
    const hole: [number, number][] = [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
      [4, 4],
    ];
    expect(pick([square('jurisdiction:RS', 10, hole)], project, [50, -50], 5)).toEqual([]);
    expect(pick([{ ...symbol('node:a', 5, 5), feature: null }], project, [50, -50], 5)).toEqual([]);
    expect(pick([{ ...symbol('node:a', 5, 5), transient: true }], project, [50, -50], 5)).toEqual([]);
  });

  it('returns nothing for marks hidden behind the globe', () => {
    const hidden = () => null;
    expect(pick(drawing, hidden, [50, -50], 5)).toEqual([]);
  });
});

describe('focusOrder', () => {
  const viewport = { project, width: 400, height: 400 };
  const at = (feature: FeatureId, x: number, y: number) => symbol(feature, x / 10, -y / 10);

  it('orders features in rows from the top, left to right', () => {
    const stops = focusOrder(
      [at('node:d', 300, 350), at('node:b', 300, 20), at('node:a', 10, 40), at('node:c', 20, 350)],
      viewport,
    );
    expect(stops.map(({ feature }) => feature)).toEqual(['node:a', 'node:b', 'node:c', 'node:d']);
  });

  it('lists each visible feature once, a line at the middle of its visible part', () => {
    const stops = focusOrder(
      [
        stroke('leg:a', [
          [0, -10],
          [10, -10],
          [20, -10],
          [80, -10],
        ]),
        stroke('leg:a', [
          [0, -10],
          [10, -10],
        ]),
        at('node:outside', 500, 100),
      ],
      viewport,
    );
    expect(stops).toEqual([{ feature: 'leg:a', point: [100, 100] }]);
  });
});
