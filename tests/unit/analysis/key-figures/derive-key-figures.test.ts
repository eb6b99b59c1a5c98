import { describe, expect, it } from 'vitest';
import {
  deriveKeyFigures,
  type KeyFigureData,
} from '../../../../src/analysis/key-figures/derive-key-figures.ts';
import type { Jurisdiction } from '../../../../src/domain/atlas.ts';
import { indexBrief } from '../../../../src/domain/brief.ts';
import type { KeyFigureId } from '../../../../src/domain/key-figure-ids.ts';
import { membersOn } from '../../../../src/domain/membership.ts';
import { makeAtlas, makeJurisdiction, makeMarket } from '../../builders.ts';
import { makeBrief, makePassage } from '../../make-brief.ts';

type Membership = Jurisdiction['memberships'][number];
const membership = (union: Membership['union'], scope: Membership['scope'], from: string) => ({
  union,
  scope,
  from,
  sources: [`SOURCE-${from}`],
});
const features = [
  makeJurisdiction('RS', { memberships: [], group: 'western-balkans' }),
  makeJurisdiction('SI', {
    group: 'eu',
    memberships: [membership('eu', 'full', '2004-05-01'), membership('schengen', 'land-sea', '2007-12-21')],
  }),
  makeJurisdiction('BG', {
    group: 'eu',
    memberships: [
      membership('eu', 'full', '2007-01-01'),
      membership('schengen', 'air-sea', '2023-12-01'),
      membership('schengen', 'full', '2025-01-01'),
    ],
  }),
];
const scored = (iso2: string, score: number) => ({
  jurisdiction: `jurisdiction:${iso2}` as const,
  evidence: 'literature' as const,
  sources: ['OCINDEX'],
  passages: [],
  index: [{ indexMarket: 'market', score, edition: 2025 }],
});
const note = (id: string, kind: 'context' | 'change', date: string) => ({
  id,
  kind,
  date,
  text: 'A note.',
  sources: [`SOURCE-${id}`],
});
const passages = [
  makePassage({
    id: 'I.p1',
    status: 'linked',
    links: [
      { feature: 'jurisdiction:BG', type: 'overtaken' },
      { feature: 'jurisdiction:RS', type: 'asserts' },
      { feature: 'jurisdiction:SI', type: 'implies', via: 'region:see' },
    ],
    notes: [note('before', 'context', '2022'), note('schengen', 'change', '2025-01-01')],
  }),
  makePassage({
    id: 'I.p2',
    status: 'no-place',
    links: [{ feature: 'jurisdiction:RS', type: 'context' }],
    notes: [note('schengen', 'change', '2025-01-01'), note('routes', 'change', '2026-01-15')],
  }),
];
const data: KeyFigureData = {
  atlas: makeAtlas({
    jurisdictions: { type: 'FeatureCollection', features },
    markets: [
      makeMarket('market:drugs', { jurisdictions: [scored('RS', 6), scored('SI', 5)] }),
      makeMarket('market:drugs/heroin', {
        parent: 'market:drugs',
        jurisdictions: [scored('RS', 6), scored('SI', 4.5)],
      }),
      makeMarket('market:waste', { jurisdictions: [scored('RS', 3)] }),
    ],
  }),
  digest: indexBrief(makeBrief(passages)),
  counted: {
    detections: [
      { year: '2025', count: 12, sources: ['SOURCE-routes'] },
      { year: '2022', count: 140, qualifier: 'about', sources: ['PRESS'] },
    ],
    seizures: [
      {
        feature: 'port:BGVAR',
        market: 'market:drugs/heroin',
        date: '2021-02',
        amountKg: 401,
        sources: ['A'],
      },
      {
        feature: 'port:ROCND',
        market: 'market:drugs/heroin',
        date: '2021-05',
        amountKg: 1452,
        sources: ['B'],
      },
    ],
  },
  checked: '2026-11-29',
  dateOf: (source) => (source === 'OCINDEX' ? '2025' : undefined),
};
const figures = deriveKeyFigures(data);
const figureOf = (id: KeyFigureId) => figures.find((figure) => figure.id === id);

describe('membersOn', () => {
  const all = features.map(({ properties }) => properties);

  it('counts the European Union from the day of accession', () => {
    expect(membersOn(all, 'eu', '2004-04-30')).toEqual([]);
    expect(membersOn(all, 'eu', '2006-01-01')).toEqual(['jurisdiction:SI']);
    expect(membersOn(all, 'eu', '2007-01-01')).toEqual(['jurisdiction:SI', 'jurisdiction:BG']);
  });

  it('counts the Schengen area only when checks have ended at land borders', () => {
    expect(membersOn(all, 'schengen', '2024-01-01')).toEqual(['jurisdiction:SI']);
    expect(membersOn(all, 'schengen', '2025-01-01')).toEqual(['jurisdiction:SI', 'jurisdiction:BG']);
  });
});

describe('deriveKeyFigures', () => {
  it('counts members by date, and opens the passage that was overtaken', () => {
    expect(figureOf('schengen')).toMatchObject({
      value: 2,
      of: 3,
      asOf: '2026-11-29',
      passages: ['I.p1'],
      features: ['jurisdiction:BG', 'jurisdiction:SI'],
      rows: [
        { series: 'eu', date: '2006-01-01', value: 1 },
        { series: 'eu', date: '2024-01-01', value: 2 },
        { series: 'eu', date: '2026-11-29', value: 2 },
        { series: 'schengen', date: '2006-01-01', value: 0 },
        { series: 'schengen', date: '2024-01-01', value: 1 },
        { series: 'schengen', date: '2026-11-29', value: 2 },
      ],
    });
  });

  it('takes the latest year of detections, and opens the passage whose note has its source', () => {
    expect(figureOf('detections')).toMatchObject({
      value: 12,
      asOf: '2025',
      sources: ['SOURCE-routes', 'PRESS'],
      passages: ['I.p2'],
      features: ['jurisdiction:RS'],
      rows: [
        { date: '2022', value: 140, qualifier: 'about' },
        { date: '2025', value: 12 },
      ],
    });
  });

  it('puts the largest find first', () => {
    expect(figureOf('seizures')).toMatchObject({
      value: 1452,
      asOf: '2021-05',
      sources: ['B', 'A'],
      features: ['port:ROCND', 'port:BGVAR'],
    });
  });

  it('averages scores of each market, without markets that repeat those of their sub-markets', () => {
    expect(figureOf('scores')).toMatchObject({
      value: 5.3,
      asOf: '2025',
      features: ['market:drugs/heroin'],
      rows: [
        { feature: 'market:drugs/heroin', value: 5.3 },
        { feature: 'market:waste', value: 3 },
      ],
    });
  });

  it('counts passages on a jurisdiction itself, not on a group', () => {
    expect(figureOf('coverage')).toMatchObject({
      value: 0,
      of: 2,
      passages: [],
      features: ['jurisdiction:SI'],
      rows: [
        { feature: 'jurisdiction:RS', value: 2 },
        { feature: 'jurisdiction:BG', value: 1 },
        { feature: 'jurisdiction:SI', value: 0 },
      ],
    });
  });

  it('counts each change once, and opens the passage of the latest', () => {
    expect(figureOf('changes')).toMatchObject({
      value: 2,
      asOf: '2026-01-15',
      sources: ['SOURCE-routes', 'SOURCE-schengen'],
      passages: ['I.p2'],
      rows: [
        { date: '2025', value: 1 },
        { date: '2026', value: 1 },
      ],
    });
  });

  it('counts passages by status', () => {
    expect(figureOf('passages')).toMatchObject({
      value: 2,
      rows: [
        { series: 'linked', value: 1 },
        { series: 'no-place', value: 1 },
        { series: 'out-of-scope', value: 0 },
      ],
    });
  });

  it('leaves out figures without data', () => {
    const counted = { detections: [], seizures: [] };
    const atlas = makeAtlas({ jurisdictions: { type: 'FeatureCollection', features }, markets: [] });
    const ids = deriveKeyFigures({ ...data, counted, atlas }).map(({ id }) => id);
    expect(ids).toEqual(['schengen', 'coverage', 'changes', 'passages']);
  });
});
