import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { selectVisibleMarks } from '../../../src/layers/visible-marks.ts';
import { buildMapStyle } from '../../../src/map/map-style.ts';
import { MARK_SOURCES, selectMarks, toCollection } from '../../../src/map/mark-sources.ts';
import { slotOf } from '../../../styles/order.ts';
import { dark } from '../../../styles/tokens/dark.ts';
import { light } from '../../../styles/tokens/light.ts';
import { makeAtlas } from '../builders.ts';
import { EVERY_LAYER, makeContext, makeFullAtlas } from '../layers/made-context.ts';

const { basemap, jurisdictions } = makeAtlas();
const style = buildMapStyle({ basemap, jurisdictions, tokens: light, language: 'en', custom: null });
const ids = style.layers.map(({ id }) => id);

describe('buildMapStyle', () => {
  it('returns a valid MapLibre style', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('keeps labels above the slot of routes', () => {
    const slot = ids.indexOf(slotOf('lines'));
    const labels = ids.filter((id) => id.includes('label'));
    expect(labels.length).toBeGreaterThan(8);
    for (const id of labels) expect(ids.indexOf(id), id).toBeGreaterThan(slot);
  });

  it('uses the same layers and sources in every theme and language', () => {
    const other = buildMapStyle({ basemap, jurisdictions, tokens: dark, language: 'sr', custom: null });
    expect(other.layers.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(other.sources)).toEqual(Object.keys(style.sources));
  });

  it('inserts slots and marks into a custom style and keeps its names above routes', () => {
    const custom: StyleSpecification = {
      version: 8,
      sources: {},
      layers: [
        { id: 'ground', type: 'background' },
        { id: 'names', type: 'symbol', source: 'x' },
      ],
    };
    const foreign = buildMapStyle({ basemap, jurisdictions, tokens: light, language: 'en', custom });
    const order = foreign.layers.map(({ id }) => id);
    expect(order.indexOf('ground')).toBeLessThan(order.indexOf('marks-fill'));
    expect(order.indexOf(slotOf('lines'))).toBeLessThan(order.indexOf('names'));
    expect(order.indexOf('names')).toBeLessThan(order.indexOf('marks-symbol'));
  });
});

describe('selectMarks and toCollection', () => {
  const marks = selectVisibleMarks(buildDrawing(makeContext(EVERY_LAYER, makeFullAtlas())), 7);

  it('puts each mark into one source unless it is a stroke of a custom layer', () => {
    const placed = MARK_SOURCES.flatMap((source) => [...selectMarks(marks, source)]);
    const others = marks.filter((mark) => !placed.includes(mark));
    expect(placed).toHaveLength(new Set(placed).size);
    expect(others.every((mark) => mark.type === 'stroke' && mark.group !== 'boundaries')).toBe(true);
  });

  it('sets the properties that style layers read', () => {
    const read = (source: (typeof MARK_SOURCES)[number]) =>
      toCollection(selectMarks(marks, source), 7).features.map(({ properties }) => properties);
    expect(read('marks-areas').some((properties) => properties?.['image'] !== null)).toBe(true);
    expect(read('marks-boundaries').map((properties) => properties?.['dash'])).toContain('dashed');
    for (const properties of read('marks-labels')) {
      expect(properties?.['text']).not.toBe('');
      expect(properties?.['offset']).toBeGreaterThan(0);
    }
    for (const properties of read('marks-symbols')) expect(properties?.['image']).toMatch(/^symbol\|/);
  });
});
