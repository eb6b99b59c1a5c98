import { describe, expect, it } from 'vitest';
import type { Alternative } from '../../../src/analysis/alternatives/alternatives.ts';
import type { BaseNetwork } from '../../../src/domain/base-network.schema.ts';
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

const lay = (
  path: Alternative | null,
  closed: readonly Closable[],
  marked: readonly FeatureId[] = [],
  others: readonly Alternative[] = [],
) =>
  layPath(
    drawing,
    { own: null, isAdded: false, base: null, path, others, closed, marked },
    atlas,
    context.tokens,
    false,
  );
const crossesOf = (closed: readonly Closable[]) =>
  lay(null, closed).flatMap((mark) =>
    mark.type === 'symbol' && mark.icon === 'closed' ? [mark.feature] : [],
  );

describe('layPath with an alternative', () => {
  it('draws the path at every zoom and dims other legs', () => {
    const laid = lay(PATH, []);
    const own = laid.slice(drawing.length);
    expect(own.map((mark) => mark.feature)).toEqual(['leg:sofia-nis', 'leg:sofia-nis', null]);
    expect(own.every(({ zoom }) => zoom.minZoom === 0)).toBe(true);
    expect(strokesOf(laid, 'leg:sofia-nis', 5)[0]).toEqual(strokesOf(drawing, 'leg:sofia-nis', 5)[0]);
    const [before, after] = [drawing, laid].map((marks) => strokesOf(marks, 'leg:nis-belgrade', 5));
    expect(after).toHaveLength(before?.length ?? 0);
    expect(after).not.toEqual(before);
  });

  it('draws the other alternatives below it, without the legs they share', () => {
    const other = { ...PATH, legs: [...PATH.legs, { leg: 'leg:nis-belgrade', isForward: true } as const] };
    const own = lay(PATH, [], [], [other]).slice(drawing.length);
    expect(own.map((mark) => mark.feature)).toEqual([
      'leg:nis-belgrade',
      'leg:sofia-nis',
      'leg:sofia-nis',
      null,
    ]);
  });

  it('draws connections from reference data that no one can open, and closes them with the road they share', () => {
    const line: [number, number][] = [
      [23, 42],
      [24, 43],
    ];
    const leg = { leg: 'leg:only-here', isForward: true } as const;
    const base: BaseNetwork = {
      legs: [
        {
          id: leg.leg,
          name: 'Only – Here',
          from: 'node:sofia',
          to: 'node:nis',
          mode: 'road',
          sources: ['X'],
          lengthKm: 10,
          countries: ['BG'],
          sharesRoad: ['leg:sofia-nis'],
          line,
        },
      ],
      lengths: {},
      lengthSources: {},
      landFactor: 1,
      sources: [],
    };
    const path = { ...PATH, legs: [leg], joins: [] };
    const laid = layPath(
      drawing,
      { own: null, isAdded: false, base, path, others: [], closed: [], marked: [] },
      atlas,
      context.tokens,
      false,
    );
    const own = laid.slice(drawing.length);
    expect(own.map((mark) => mark.feature)).toEqual([null, null]);
    expect(own.map((mark) => mark.type === 'stroke' && mark.lines)).toEqual([[line], [line]]);

    const closing = {
      own: null,
      isAdded: false,
      base,
      path: null,
      others: [],
      closed: ['leg:sofia-nis'],
      marked: [],
    } as const;
    const closed = layPath(drawing, closing, atlas, context.tokens, false).slice(drawing.length);
    const lines = closed.flatMap((mark) => (mark.type === 'stroke' ? mark.lines : []));
    expect(lines).toHaveLength(2);
    expect(lines).toContainEqual(line);
  });

  it('dims all legs, and nothing else, under the records of the user', () => {
    const nothing = { own: null, isAdded: false, base: null, path: null, others: [], closed: [], marked: [] };
    const laid = layPath(drawing, nothing, atlas, context.tokens, true);
    const changed = laid.filter((mark, at) => mark !== drawing[at]);
    expect(changed.length).toBeGreaterThan(0);
    const legs = drawing.filter(
      (mark) => mark.type === 'stroke' && mark.feature?.startsWith('leg:') === true,
    );
    expect(changed.map(({ feature }) => feature)).toEqual(legs.map(({ feature }) => feature));
    expect(layPath(drawing, nothing, atlas, context.tokens, false)).toEqual(drawing);
  });

  it('keeps the dash pattern that shows the evidence', () => {
    const leg = { leg: 'leg:durres-nis', isForward: true } as const;
    const own = lay({ ...PATH, legs: [leg], joins: [] }, []).slice(drawing.length);
    expect(own.map((mark) => mark.type === 'stroke' && mark.dash)).toEqual(['solid', 'dotted']);
  });
});

describe('layPath with closures', () => {
  it.each([
    ['leg:sofia-nis', ['leg:sofia-nis']],
    ['crossing:road', ['crossing:road']],
    ['port:ALDRZ', ['port:ALDRZ']],
    ['border:BG-RS', ['border:BG-RS']],
    ['jurisdiction:RS', ['jurisdiction:RS']],
    ['port:XXNOT', []],
  ] as const)('marks %s with a cross if it exists', (closed, crossed) => {
    expect(crossesOf([closed])).toEqual(crossed);
  });

  it('marks all legs of a closed mode', () => {
    const sea = atlas.legs.features.filter(({ properties }) => properties.mode === 'sea');
    expect(sea.length).toBeGreaterThan(0);
    expect(crossesOf(['mode:sea'])).toEqual(sea.map(({ properties }) => properties.id));
  });

  it('leaves the drawing unchanged when nothing is closed', () => {
    expect(lay(null, [])).toEqual(drawing);
  });
});

describe('layPath with marked features', () => {
  it.each([
    ['crossing:road', ['symbol']],
    ['port:ALDRZ', ['symbol']],
    ['node:nis', ['symbol']],
    ['leg:sofia-nis', ['stroke', 'symbol']],
    ['jurisdiction:RS', []],
  ] as const)('rings %s at every zoom unless it is an area', (id, types) => {
    const marks = lay(null, [], [id]).slice(drawing.length);
    expect(marks.map(({ type }) => type)).toEqual(types);
    expect(marks.every(({ feature, zoom }) => feature === id && zoom.minZoom === 0)).toBe(true);
    expect(marks.every((mark) => mark.type !== 'symbol' || mark.icon === 'marked')).toBe(true);
  });
});
