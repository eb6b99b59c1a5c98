import { describe, expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { deriveFocus, emphasisOf, emphasisOfLeg } from '../../../src/layers/emphasis.ts';
import { membersOf } from '../../../src/layers/members.ts';
import { raiseFeature } from '../../../src/layers/raise.ts';
import { makeAtlas, makeLeg, makePlace } from '../builders.ts';
import { EVERY_LAYER, makeContext } from './made-context.ts';

const base = makeAtlas();
/** Enough that a theme with a few legs is not one with much of the network. */
const others = Array.from({ length: 12 }, (_, at) =>
  makeLeg('sofia', `town-${at}`, [
    [23, 42],
    [24, 42],
  ]),
);
const group = (...features: ReturnType<typeof makePlace>[]) =>
  makeAtlas({
    legs: { ...base.legs, features: [...base.legs.features, ...others] },
    places: { ...base.places, features: [...base.places.features, ...features] },
  });
const atlas = group(
  makePlace('region:western-balkans', { related: ['jurisdiction:AL', 'jurisdiction:RS'] }),
  makePlace('thread:enabler/alliances', {
    related: ['jurisdiction:BG', 'market:arms', 'institution:sea-centre'],
  }),
  makePlace('pillar:pursue/1', { related: ['pillar:pursue', 'route:balkan'] }),
);
const recordOf = (id: Parameters<typeof atlas.byId.get>[0]) => {
  const record = atlas.byId.get(id);
  if (record === undefined) throw new Error(`no ${id}`);
  return record;
};

describe('deriveFocus', () => {
  it('relates a region to its jurisdictions and leaves legs unchanged', () => {
    const focus = deriveFocus(atlas, { selection: 'region:western-balkans' });
    expect(emphasisOf(focus, 'jurisdiction:AL')).toBe('related');
    expect(emphasisOf(focus, 'jurisdiction:BG')).toBe('none');
    expect(emphasisOfLeg(focus, 'leg:sofia-nis')).toBe('none');
  });

  it('relates a theme to its links and the legs of its markets, and dims others', () => {
    const focus = deriveFocus(atlas, { selection: 'thread:enabler/alliances' });
    expect(emphasisOf(focus, 'jurisdiction:BG')).toBe('related');
    expect(emphasisOf(focus, 'institution:sea-centre')).toBe('related');
    expect(emphasisOfLeg(focus, 'leg:nis-belgrade')).toBe('related');
    expect(emphasisOfLeg(focus, 'leg:durres-nis')).toBe('dimmed');
  });

  it('relates a theme with much of the network to nothing, and dims nothing', () => {
    const wide = makeAtlas({
      places: {
        ...base.places,
        features: [...base.places.features, makePlace('thread:harm/people', { related: ['route:balkan'] })],
      },
    });
    const focus = deriveFocus(wide, { selection: 'thread:harm/people' });
    expect(focus.related.size).toBe(0);
    expect(emphasisOfLeg(focus, 'leg:durres-nis')).toBe('none');
  });

  it('relates a pillar to its routes and their legs', () => {
    const focus = deriveFocus(atlas, { selection: 'pillar:pursue/1' });
    expect(emphasisOfLeg(focus, 'leg:sofia-nis')).toBe('related');
    expect(emphasisOf(focus, 'route:balkan')).toBe('related');
  });
});

describe('membersOf and raiseFeature', () => {
  it('returns the members of a region and none for an institution', () => {
    expect(membersOf(recordOf('region:western-balkans'), atlas)).toEqual([
      'jurisdiction:AL',
      'jurisdiction:RS',
    ]);
    expect(membersOf(recordOf('institution:sea-centre'), atlas)).toEqual([]);
  });

  it.each([
    ['region:western-balkans', ['jurisdiction:AL', 'jurisdiction:RS']],
    ['thread:enabler/alliances', ['institution:sea-centre', 'jurisdiction:BG', 'leg:nis-belgrade']],
    ['pillar:pursue/1', ['leg:nis-belgrade', 'leg:sofia-nis']],
  ] as const)('raises the members of %s when it is hovered', (id, raised) => {
    const context = makeContext(EVERY_LAYER, atlas);
    const copies = raiseFeature(buildDrawing(context), id, context.atlas, context.tokens);
    expect([...new Set(copies.map(({ feature }) => feature))].sort()).toEqual(raised);
    expect(copies.every(({ transient }) => transient === true)).toBe(true);
  });
});
