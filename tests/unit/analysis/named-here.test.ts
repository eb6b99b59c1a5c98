import { describe, expect, it } from 'vitest';
import { deriveNamedHere } from '../../../src/analysis/named-here.ts';
import { indexBrief, type Passage } from '../../../src/domain/brief.ts';
import type { FeatureId, JurisdictionId } from '../../../src/domain/ids.ts';
import { makePlace } from '../builders.ts';
import { makeBrief, makePassage } from '../make-brief.ts';

const TEN: readonly JurisdictionId[] = ['jurisdiction:BA', 'jurisdiction:ME', 'jurisdiction:SI'];

/** A passage that mentions each feature by its id. Features in `besides` are linked without a mention. */
function tell(id: string, text: string, besides: readonly FeatureId[] = []): Passage {
  const mentions = Array.from(text.matchAll(/[a-z]+:[\w/-]+/g), ({ 0: feature, index }) => ({
    start: index,
    end: index + feature.length,
    feature: feature as FeatureId,
    type: 'asserts' as const,
  }));
  const features = new Set([...mentions.map(({ feature }) => feature), ...besides]);
  return makePassage({
    id,
    text,
    mentions,
    links: [...features].map((feature) => ({ feature, type: 'asserts' })),
  });
}

function named(
  jurisdiction: JurisdictionId,
  passages: readonly Passage[],
  places: ReturnType<typeof makePlace>[],
) {
  const here = deriveNamedHere(jurisdiction, {
    digest: indexBrief(makeBrief(passages)),
    places: places.map(({ properties }) => properties),
    jurisdictions: TEN,
  });
  return {
    ...Object.fromEntries(
      Object.entries(here.features).map(([group, features]) => [
        group,
        features.map(({ feature }) => feature),
      ]),
    ),
    passages: here.strategies.map(({ passage }) => passage.id),
    placed: here.placed.map(({ feature }) => feature),
  };
}
const NOTHING = { strategies: [], institutions: [], cases: [], events: [], passages: [], placed: [] };
const inBrief = { inBrief: true };

describe('deriveNamedHere', () => {
  it('sorts features into strategies, institutions, cases with groups, and events', () => {
    const places = (
      [
        'event:strategy-ba',
        'instrument:treaty',
        'institution:body',
        'case:one',
        'group:two',
        'event:meeting',
      ] as const
    ).map((id) => makePlace(id, inBrief));
    const passage = tell(
      'I.p1',
      `jurisdiction:BA. ${places.map(({ properties }) => properties.id).join(' ')}`,
    );
    expect(named('jurisdiction:BA', [passage], places)).toEqual({
      ...NOTHING,
      strategies: ['event:strategy-ba', 'instrument:treaty'],
      institutions: ['institution:body'],
      cases: ['case:one', 'group:two'],
      events: ['event:meeting'],
    });
  });

  it('requires one shared sentence when the passage names several jurisdictions', () => {
    const passage = tell(
      'I.p1',
      'There is institution:far. And jurisdiction:BA with jurisdiction:ME has institution:near.',
    );
    const places = [makePlace('institution:far', inBrief), makePlace('institution:near', inBrief)];
    expect(named('jurisdiction:BA', [passage], places)).toEqual({
      ...NOTHING,
      institutions: ['institution:near'],
    });
  });

  it('omits a feature that belongs to another of the ten jurisdictions', () => {
    const passage = tell('I.p1', 'jurisdiction:BA and jurisdiction:ME have event:strategy-ba.');
    const places = [makePlace('event:strategy-ba', { ...inBrief, country: 'BA' })];
    expect(named('jurisdiction:BA', [passage], places)).toMatchObject({ strategies: ['event:strategy-ba'] });
    expect(named('jurisdiction:ME', [passage], places)).toEqual(NOTHING);
  });

  it('includes a feature of the jurisdiction when the passage does not mention the jurisdiction', () => {
    const passage = tell('I.p1', 'institution:body sits in its capital; jurisdiction:ME too.', [
      'jurisdiction:BA',
    ]);
    const places = [makePlace('institution:body', { ...inBrief, country: 'BA' })];
    expect(named('jurisdiction:BA', [passage], places)).toEqual({
      ...NOTHING,
      institutions: ['institution:body'],
    });
  });

  it('omits a feature that is not in the brief', () => {
    const passage = tell('I.p1', 'jurisdiction:BA has case:one.');
    expect(named('jurisdiction:BA', [passage], [makePlace('case:one', { inBrief: false })])).toEqual(NOTHING);
  });
});

it('lists a passage on strategies when it names no strategy of the jurisdiction', () => {
  const passages = [
    tell('I.p1', 'jurisdiction:ME is drafting one.', ['thread:response/strategies']),
    tell('I.p2', 'jurisdiction:BA has event:strategy-ba.', ['thread:response/strategies']),
    tell('I.p3', 'jurisdiction:ME has a coast.'),
  ];
  const places = [makePlace('event:strategy-ba', { ...inBrief, country: 'BA' })];
  expect(named('jurisdiction:ME', passages, places)).toEqual({ ...NOTHING, passages: ['I.p1'] });
  expect(named('jurisdiction:BA', passages, places)).toEqual({
    ...NOTHING,
    strategies: ['event:strategy-ba'],
  });
});

it('lists separately a feature that only other sources place in the jurisdiction', () => {
  const passages = [
    tell('I.p1', 'jurisdiction:SI is a member.'),
    tell('I.p2', 'institution:convention of the region.'),
  ];
  const places = [makePlace('institution:convention', { ...inBrief, country: 'SI' })];
  expect(named('jurisdiction:SI', passages, places)).toEqual({
    ...NOTHING,
    placed: ['institution:convention'],
  });
});
