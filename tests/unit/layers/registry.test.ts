import { describe, expect, it } from 'vitest';
import { LAYERS, layerOf } from '../../../src/layers/index.ts';
import { ZOOM_STEP } from '../../../src/layers/visible-marks.ts';
import { LAYER_IDS } from '../../../src/scene/scene.ts';
import { legendOf, makeContext, makeFullAtlas } from './made-context.ts';

const context = makeContext({}, makeFullAtlas());
/** With this market selected, the scores cover every step of the legend. */
const scored = makeContext({ selection: 'market:people' }, makeFullAtlas());

/** Legend entries of each layer when the atlas contains every kind. */
const LEGENDS: Readonly<Record<string, readonly string[]>> = {
  jurisdictions: ['eu', 'western-balkans'],
  'market-presence': ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6', 'none'],
  'brief-coverage': ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6', 'none'],
  borders: ['outer', 'controlled', 'inner', 'other', 'undetermined'],
  'world-links': ['link', 'place'],
  routes: [
    'balkan',
    'black-sea',
    'both',
    'feeder',
    'market:drugs',
    'market:cybercrime',
    'market:arms',
    'market:people',
    'literature',
    'illustrative',
    'corridor',
  ],
  movement: ['dots'],
  crossings: ['small', 'road', 'rail', 'ferry'],
  nodes: ['hub', 'city'],
  ports: ['sea', 'river'],
  finds: ['find', 'find-hatched', '100', '250'],
  places: ['case', 'event', 'institution', 'group', 'place', 'outlined', 'hollow'],
};

describe('LAYERS', () => {
  it('contains each layer of the scene once', () => {
    expect(LAYERS.map(({ id }) => id).sort()).toEqual([...LAYER_IDS].sort());
    for (const id of LAYER_IDS) expect(layerOf(id).id).toBe(id);
  });

  it.each(LAYERS.map((layer) => [layer.id, layer] as const))(
    'gives %s texts, and a legend entry for each kind of sign',
    (id, layer) => {
      expect(context.t(layer.title)).not.toBe('');
      expect(context.t(layer.description)).not.toBe('');
      const shown = id === 'market-presence' ? scored : context;
      const legend = legendOf(layer, shown);
      expect(legend.map(({ key }) => key)).toEqual(LEGENDS[id]);
      for (const { key, label } of legend) expect(label, key).not.toBe('');
    },
  );

  it.each(LAYERS.map((layer) => [layer.id, layer] as const))(
    'limits %s to existing features and to zooms on the step grid',
    (_, layer) => {
      const marks = layer.draw(context);
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        if (mark.feature !== null) expect(context.atlas.byId.has(mark.feature), mark.feature).toBe(true);
        for (const zoom of [mark.zoom.minZoom, mark.zoom.maxZoom]) {
          expect(zoom / ZOOM_STEP, `${layer.id} ${mark.feature} ${zoom}`).toBe(Math.round(zoom / ZOOM_STEP));
        }
        expect(mark.zoom.minZoom).toBeLessThan(mark.zoom.maxZoom);
      }
    },
  );

  it('makes layers without content of the brief unavailable in brief-only mode', () => {
    const brief = makeContext({ briefOnly: true }, makeFullAtlas());
    const unavailable = LAYERS.filter((layer) => layer.unavailable(brief) !== null).map(({ id }) => id);
    expect(unavailable).toEqual([
      'market-presence',
      'borders',
      'movement',
      'finds',
      'crossings',
      'nodes',
      'ports',
    ]);
    const kinds = LAYERS.filter((layer) => layer.unavailable(brief) === null)
      .flatMap((layer) => layer.draw(brief))
      .map(({ feature }) => feature?.split(':')[0]);
    expect([...new Set(kinds)].sort()).toEqual(['external', 'jurisdiction', 'route']);
  });
});
