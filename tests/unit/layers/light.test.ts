import { describe, expect, it } from 'vitest';
import type { BasemapLabel } from '../../../src/domain/atlas.ts';
import { makeDrawingBuilder } from '../../../src/layers/build-drawing.ts';
import type { Mark } from '../../../src/layers/drawing.ts';
import { makePlace } from '../builders.ts';
import { EVERY_LAYER, linesOf, makeContext, makeFullAtlas, strokesOf, symbolsOf } from './made-context.ts';

const context = makeContext(EVERY_LAYER, makeFullAtlas());
const buildDrawing = makeDrawingBuilder();

describe('highlighted features', () => {
  it('shows each symbol and label once, at every zoom and without yielding', () => {
    expect(symbolsOf(buildDrawing(context), 'group:one', 3)).toEqual([]);
    // A crossing has three symbols for different zooms; only one remains when it is highlighted.
    const signs = ['group:one', 'external:china', 'crossing:road'] as const;
    const lit = buildDrawing({ ...context, lit: signs });
    for (const id of signs) {
      for (const zoom of [1, 3, 8]) {
        const standing = symbolsOf(lit, id, zoom).filter(({ transient }) => transient !== true);
        expect(
          standing.map(({ priority }) => priority),
          `${id} at ${zoom}`,
        ).toEqual([null]);
      }
    }
    const names = lit.filter((mark) => mark.type === 'label' && mark.feature === 'group:one');
    expect(names.map(({ zoom }) => zoom.minZoom)).toEqual([0]);
  });
  it('raises each feature like a hovered one', () => {
    const lit = buildDrawing({ ...context, lit: ['jurisdiction:AL', 'leg:sofia-nis'] });
    const raised = new Set(lit.filter(isTransient).map(({ feature }) => feature));
    expect(raised).toEqual(new Set(['jurisdiction:AL', 'leg:sofia-nis']));
    expect(linesOf(lit, 'leg:sofia-nis', 5).length).toBeGreaterThan(
      linesOf(buildDrawing(context), 'leg:sofia-nis', 5).length,
    );
  });
  it('omits the label at zooms where the basemap names the same place', () => {
    const full = makeFullAtlas();
    const [port] = full.ports.features;
    if (port === undefined) throw new Error('the made atlas has ports');
    const town: BasemapLabel = {
      id: 'town',
      kind: 'city',
      name: port.properties.name,
      names: {},
      position: port.geometry.coordinates as [number, number],
      rank: 5,
      minZoom: 6.3,
      sources: ['GEONAMES'],
    };
    const atlas = { ...full, basemap: { ...full.basemap, labels: [town] } };
    const lit = buildDrawing({ ...makeContext(EVERY_LAYER, atlas), lit: [port.properties.id] });
    const zooms = lit.flatMap((mark) =>
      mark.type === 'label' && mark.feature === port.properties.id ? [mark.zoom] : [],
    );
    // Basemap labels appear at whole zooms.
    expect(zooms).toEqual([{ minZoom: 0, maxZoom: 6 }]);
  });
  it('draws the soft glow of a border in the bands group', () => {
    const lit = buildDrawing({ ...context, lit: ['border:BG-RS'] });
    const glow = strokesOf(lit, 'border:BG-RS', 6).filter(({ softPx }) => softPx > 0);
    expect(glow.map(({ group }) => group)).toEqual(['bands']);
  });
  it('combines with a hovered feature', () => {
    const both = buildDrawing({ ...context, lit: ['jurisdiction:AL'], hover: 'port:ALDRZ' });
    expect(new Set(both.filter(isTransient).map(({ feature }) => feature))).toEqual(
      new Set(['jurisdiction:AL', 'port:ALDRZ']),
    );
  });
  it('reuses the drawing while the highlighted features are the same or none', () => {
    const lit = ['group:one'] as const;
    expect(buildDrawing({ ...context, lit })).toBe(buildDrawing({ ...context, lit }));
    expect(buildDrawing({ ...context, lit: [] })).toBe(buildDrawing(context));
  });
  it('ignores a feature that is not in the atlas', () => {
    const hidden = makePlace('case:gone').properties.id;
    expect(buildDrawing({ ...context, lit: [hidden] }).some(isTransient)).toBe(false);
  });
});

const isTransient = (mark: Mark) => mark.transient === true;
