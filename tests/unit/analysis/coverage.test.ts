import { describe, expect, it } from 'vitest';
import { deriveCoverage, REACHES } from '../../../src/analysis/coverage.ts';
import { coverageRows } from '../../../src/analysis/coverage-rows.ts';
import { indexBrief, type Passage } from '../../../src/domain/brief.ts';
import { makeAtlas, makeMarket } from '../builders.ts';
import { makeBrief, makePassage } from '../make-brief.ts';

const mention = { start: 0, end: 5, feature: 'jurisdiction:RS', type: 'asserts' } as const;
const passages: readonly Passage[] = [
  makePassage({ id: 'toc.p1', section: 'toc', status: 'out-of-scope', reason: 'Contents' }),
  makePassage({
    id: 'I.p1',
    mentions: [mention, mention],
    links: [
      { feature: 'jurisdiction:RS', type: 'asserts' },
      { feature: 'jurisdiction:BG', type: 'implies', via: 'region:see' },
    ],
  }),
  makePassage({
    id: 'I.A.p1',
    section: 'I.A',
    mentions: [mention],
    links: [
      { feature: 'jurisdiction:RS', type: 'context' },
      { feature: 'jurisdiction:AL', type: 'overtaken' },
    ],
  }),
  makePassage({ id: 'II.p1', section: 'II', status: 'no-place' }),
  makePassage({ id: 'fn.1', section: 'I.A', kind: 'footnote' }),
];
const brief = makeBrief(passages);
const digest = indexBrief({
  ...brief,
  sections: [
    { id: 'toc', title: 'Contents', parent: null, page: null },
    ...brief.sections,
    { id: 'II', title: 'Second', parent: null, page: '2' },
  ],
});
const presence = {
  jurisdiction: 'jurisdiction:RS',
  sources: ['BRIEF'],
  passages: ['I.p1'],
  index: [],
} as const;
const atlas = makeAtlas({
  markets: [
    makeMarket('market:drugs', {
      jurisdictions: [{ ...presence, sources: ['BRIEF'], passages: [], index: [], evidence: 'brief' }],
    }),
    makeMarket('market:drugs/heroin'),
    makeMarket('market:waste', {
      jurisdictions: [{ ...presence, sources: ['X'], passages: [], index: [], evidence: 'reference' }],
    }),
  ],
});
const coverage = deriveCoverage(digest, atlas);
const rowOf = (id: string) => coverage.jurisdictions.find(({ jurisdiction }) => jurisdiction === id);

describe('deriveCoverage', () => {
  it('counts for a section its passages, its footnotes and those of its subsections', () => {
    expect(
      coverage.sections.map(({ section, level, passages: own, mentions }) => [
        section.id,
        level,
        own.length,
        mentions,
      ]),
    ).toEqual([
      ['toc', 1, 1, 0],
      ['I', 1, 3, 3],
      ['I.A', 2, 2, 1],
      ['II', 1, 1, 0],
    ]);
  });

  it('counts every passage in one top-level section and under one status', () => {
    const top = coverage.sections.filter(({ level }) => level === 1);
    expect(top.reduce((sum, row) => sum + row.passages.length, 0)).toBe(passages.length);
    for (const { passages: own, byStatus } of [...coverage.sections, coverage.total]) {
      expect(byStatus.linked + byStatus['no-place'] + byStatus['out-of-scope']).toBe(own.length);
    }
    expect(coverage.total.byStatus).toEqual({ linked: 3, 'no-place': 1, 'out-of-scope': 1 });
  });

  it('groups every passage once per jurisdiction by how it reaches the jurisdiction', () => {
    for (const { byReach } of coverage.jurisdictions) {
      expect(REACHES.flatMap((reach) => byReach[reach].map(({ id }) => id)).sort()).toEqual(
        passages.map(({ id }) => id).sort(),
      );
    }
    const reaches = (id: string) =>
      Object.fromEntries(
        REACHES.map((reach) => [reach, rowOf(id)?.byReach[reach].map((passage) => passage.id)]),
      );
    expect(reaches('jurisdiction:RS')).toMatchObject({ asserts: ['I.p1'], context: ['I.A.p1'], through: [] });
    expect(reaches('jurisdiction:BG')).toMatchObject({ asserts: [], through: ['I.p1'] });
    expect(reaches('jurisdiction:AL')).toMatchObject({ overtaken: ['I.A.p1'] });
  });

  it('lists sections that never name a jurisdiction, without the table of contents', () => {
    const silent = (id: string) => rowOf(id)?.silentSections.map((section) => section.id);
    expect(silent('jurisdiction:RS')).toEqual(['II']);
    expect(silent('jurisdiction:BG')).toEqual(['I', 'II']);
  });

  it('lists markets that the brief does not place there, even when other sources do', () => {
    expect(rowOf('jurisdiction:RS')?.silentMarkets).toEqual(['market:waste']);
    expect(rowOf('jurisdiction:BG')?.silentMarkets).toEqual(['market:drugs', 'market:waste']);
  });
});

it('makes one coverage row per passage with its reach to each jurisdiction', () => {
  const rows = coverageRows(passages, ['jurisdiction:RS', 'jurisdiction:BG']);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual([
    'toc.p1',
    'toc',
    'paragraph',
    '1',
    'A passage',
    'out-of-scope',
    'Contents',
    0,
    4,
    'silent',
    'silent',
  ]);
  expect(rows[1]?.slice(-2)).toEqual(['asserts', 'through']);
});
