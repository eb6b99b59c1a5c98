import { describe, expect, it } from 'vitest';
import type { Alternative } from '../../../src/analysis/alternatives/alternatives.ts';
import type { Closable } from '../../../src/domain/closure.ts';
import type { FeatureId } from '../../../src/domain/ids.ts';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { layPath } from '../../../src/layers/lay-path.ts';
import { EVERY_LAYER, makeContext, makeFullAtlas, strokesOf } from './made-context.ts';

const atlas = makeFullAtlas();
const context = makeContext(EVERY_LAYER, atlas);
const drawing = buildDrawing(context);

const PATH: Alternative = {
  legs: [{ leg: 'leg:sofia-nis', isForward: true }],
  joins: [['node:nis', 'node:belgrade']],
  ends: ['node:sofia', 'node:belgrade'],
  hours: 1,
  told: {
    km: 100,
    kmByCountry: new Map(),
    kmByMode: new Map(),
    kmByEvidence: new Map(),
    kmByMarket: new Map(),
    crossings: [],
    ports: [],
    passings: [],
    borders: 0,
    passages: [],
  },
};

const lay = (path: Alternative | null, closed: readonly Closable[], marked: readonly FeatureId[] = []) =>
  layPath(drawing, { own: null, path, closed, marked }, atlas, context.tokens);
const crossesOf = (closed: readonly Closable[]) =>
  lay(null, closed).flatMap((mark) =>
    mark.type === 'symbol' && mark.icon === 'closed' ? [mark.feature] : [],
  );

describe('an alternative on the network', () => {
  it('stands out at every zoom, and other legs step back', () => {
    const laid = lay(PATH, []);
    const own = laid.slice(drawing.length);
    expect(own.map((mark) => mark.feature)).toEqual(['leg:sofia-nis', 'leg:sofia-nis', null]);
    expect(own.every(({ zoom }) => zoom.minZoom === 0)).toBe(true);
    expect(strokesOf(laid, 'leg:sofia-nis', 5)[0]).toEqual(strokesOf(drawing, 'leg:sofia-nis', 5)[0]);
    const [before, after] = [drawing, laid].map((marks) => strokesOf(marks, 'leg:nis-belgrade', 5));
    expect(after).toHaveLength(before?.length ?? 0);
    expect(after).not.toEqual(before);
  });

  it('keeps the dashes by which one sees who says so', () => {
    const leg = { leg: 'leg:durres-nis', isForward: true } as const;
    const own = lay({ ...PATH, legs: [leg], joins: [] }, []).slice(drawing.length);
    expect(own.map((mark) => mark.type === 'stroke' && mark.dash)).toEqual(['solid', 'dotted']);
  });
});

describe('what is closed', () => {
  it.each([
    ['leg:sofia-nis', ['leg:sofia-nis']],
    ['crossing:road', ['crossing:road']],
    ['port:ALDRZ', ['port:ALDRZ']],
    ['border:BG-RS', ['border:BG-RS']],
    ['jurisdiction:RS', ['jurisdiction:RS']],
    ['port:XXNOT', []],
  ] as const)('%s bears a cross', (closed, crossed) => {
    expect(crossesOf([closed])).toEqual(crossed);
  });

  it('is all legs of a mode', () => {
    const sea = atlas.legs.features.filter(({ properties }) => properties.mode === 'sea');
    expect(sea.length).toBeGreaterThan(0);
    expect(crossesOf(['mode:sea'])).toEqual(sea.map(({ properties }) => properties.id));
  });

  it('leaves the drawing as it was once nothing is closed', () => {
    expect(lay(null, [])).toEqual(drawing);
  });
});

describe('what of a study is looked at', () => {
  it.each([
    ['crossing:road', ['symbol']],
    ['port:ALDRZ', ['symbol']],
    ['node:nis', ['symbol']],
    ['leg:sofia-nis', ['stroke', 'symbol']],
    ['jurisdiction:RS', []],
  ] as const)('%s is ringed at every zoom', (id, types) => {
    const marks = lay(null, [], [id]).slice(drawing.length);
    expect(marks.map(({ type }) => type)).toEqual(types);
    expect(marks.every(({ feature, zoom }) => feature === id && zoom.minZoom === 0)).toBe(true);
    expect(marks.every((mark) => mark.type !== 'symbol' || mark.icon === 'marked')).toBe(true);
  });
});
