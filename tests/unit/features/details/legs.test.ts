import { describe, expect, it } from 'vitest';
import { deriveLegNeighbours, selectNextLeg } from '../../../../src/analysis/leg-neighbours.ts';
import type { Leg } from '../../../../src/domain/atlas.ts';
import { orderLegs } from '../../../../src/features/details/order-legs.ts';
import { makeAtlas, makeLeg, makeNode } from '../../builders.ts';

/*
 *            n
 *            │ (rail)
 *   w ── o ──┼── e       travel runs from east to west; s–o belongs to another branch
 *            │
 *            s
 */
const AT = { e: [24, 43], o: [22, 43], w: [20, 43], n: [22, 45], s: [22, 41] } as const satisfies Record<
  string,
  [number, number]
>;

function crossroads() {
  const leg = (from: keyof typeof AT, to: keyof typeof AT, overrides: Partial<Leg> = {}) =>
    makeLeg(from, to, [AT[from], AT[to]], overrides);
  const legs = [
    leg('e', 'o'),
    leg('o', 'n', { mode: 'rail' }),
    leg('o', 'w'),
    leg('s', 'o', { branches: ['branch:other'], routes: ['route:black-sea'] }),
  ];
  const idsAt = (slug: string) =>
    legs
      .filter((one) => [`node:${slug}`].some((id) => one.properties.from === id || one.properties.to === id))
      .map((one) => one.properties.id);
  return makeAtlas({
    legs: { type: 'FeatureCollection', features: legs },
    nodes: {
      type: 'FeatureCollection',
      features: Object.entries(AT).map(([slug, at]) => makeNode(slug, at, { legs: idsAt(slug) })),
    },
  });
}

function legOf(atlas: ReturnType<typeof makeAtlas>, id: `leg:${string}`): Leg {
  const record = atlas.byId.get(id);
  if (record?.kind !== 'leg') throw new Error(`no ${id}`);
  return record.properties;
}

describe('deriveLegNeighbours', () => {
  it('lists legs of the same branch before others at each end', () => {
    const atlas = crossroads();
    const { before, after } = deriveLegNeighbours(atlas, legOf(atlas, 'leg:e-o'));
    expect(before).toEqual([]);
    expect(after.map(({ id }) => id)).toEqual(['leg:o-n', 'leg:o-w', 'leg:s-o']);
  });
});

describe('selectNextLeg', () => {
  it('returns the leg straight ahead with the same mode', () => {
    const atlas = crossroads();
    expect(selectNextLeg(atlas, legOf(atlas, 'leg:e-o'), 1)).toBe('leg:o-w');
    expect(selectNextLeg(atlas, legOf(atlas, 'leg:o-w'), -1)).toBe('leg:e-o');
  });

  it('returns null where no leg follows', () => {
    const atlas = crossroads();
    expect(selectNextLeg(atlas, legOf(atlas, 'leg:o-w'), 1)).toBeNull();
  });
});

describe('orderLegs', () => {
  it('follows each chain from its start for any input order', () => {
    const atlas = crossroads();
    const given = (['leg:o-w', 'leg:o-n', 'leg:e-o'] as const).map((id) => legOf(atlas, id));
    expect(orderLegs(given).map(({ id }) => id)).toEqual(['leg:e-o', 'leg:o-w', 'leg:o-n']);
  });

  it('lists each leg of a ring once', () => {
    const ring = [makeLeg('a', 'b', [AT.e, AT.o]), makeLeg('b', 'a', [AT.o, AT.e])].map(
      ({ properties }) => properties,
    );
    expect(orderLegs(ring).map(({ id }) => id)).toEqual(['leg:a-b', 'leg:b-a']);
  });
});
