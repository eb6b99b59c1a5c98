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

describe('the style of the live map', () => {
  it('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('keeps names above routes: the slot of lines lies under every label', () => {
    const slot = ids.indexOf(slotOf('lines'));
    const labels = ids.filter((id) => id.includes('label'));
    expect(labels.length).toBeGreaterThan(8);
    for (const id of labels) expect(ids.indexOf(id), id).toBeGreaterThan(slot);
  });

  it('has the same layers in every theme and language, so that a change needs no reload', () => {
    const other = buildMapStyle({ basemap, jurisdictions, tokens: dark, language: 'sr', custom: null });
    expect(other.layers.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(other.sources)).toEqual(Object.keys(style.sources));
  });

  it('puts slots and marks into a style that is not ours, its names still on top of routes', () => {
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

describe('marks that MapLibre draws', () => {
  const marks = selectVisibleMarks(buildDrawing(makeContext(EVERY_LAYER, makeFullAtlas())), 7);

  it('are each in one source, or a stroke of deck.gl', () => {
    const placed = MARK_SOURCES.flatMap((source) => [...selectMarks(marks, source)]);
    const others = marks.filter((mark) => !placed.includes(mark));
    expect(placed).toHaveLength(new Set(placed).size);
    expect(others.every((mark) => mark.type === 'stroke' && mark.group !== 'boundaries')).toBe(true);
  });

  it('carry what their style layers read', () => {
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
