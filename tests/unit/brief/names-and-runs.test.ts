import { describe, expect, it } from 'vitest';
import { findNames, makeGazetteer } from '../../../src/brief/find-names.ts';
import { makeSharedRuns } from '../../../src/brief/shared-runs.ts';

const gazetteer = makeGazetteer([
  { feature: 'jurisdiction:MK', names: ['Macedonia', 'North Macedonia'] },
  { feature: 'group:skaljari', names: ['Škaljari'] },
  { feature: 'group:ndrangheta', names: ['’Ndrangheta'] },
  { feature: 'external:europe', names: ['Europe'] },
  { feature: 'institution:rai', names: ['Regional Anti-Corruption Initiative'] },
  { feature: 'market:drugs/heroin', names: ['heroin'] },
]);
const found = (text: string) =>
  findNames(text, gazetteer).map(({ start, end, feature }) => [text.slice(start, end), feature]);

describe('findNames', () => {
  it('prefers the longest name where one contains another', () => {
    expect(found('North Macedonia, once Macedonia.')).toEqual([
      ['North Macedonia', 'jurisdiction:MK'],
      ['Macedonia', 'jurisdiction:MK'],
    ]);
  });
  it('finds names without accents, in capitals and across line ends', () => {
    expect(found('SKALJARI and the Regional\nAnti\u00adCorruption Initiative')).toEqual([
      ['SKALJARI', 'group:skaljari'],
    ]);
    expect(found('the REGIONAL ANTI-CORRUPTION\nINITIATIVE')).toEqual([
      ['REGIONAL ANTI-CORRUPTION\nINITIATIVE', 'institution:rai'],
    ]);
  });
  it('ends a name before a possessive s', () => {
    expect(found("Europe’s ports and Europe's roads")).toEqual([
      ['Europe', 'external:europe'],
      ['Europe', 'external:europe'],
    ]);
  });
  it('requires the capital of proper names but not of common nouns', () => {
    expect(found('europe; Heroin and heroin; the ’Ndrangheta')).toEqual([
      ['Heroin', 'market:drugs/heroin'],
      ['heroin', 'market:drugs/heroin'],
      ['Ndrangheta', 'group:ndrangheta'],
    ]);
  });
  it('ignores names inside other words and web addresses', () => {
    expect(found('heroines at https://example.org/europe/heroin and European')).toEqual([]);
  });
});

describe('makeSharedRuns', () => {
  const original = 'One two three four five six seven eight nine ten eleven twelve.';
  const runs = makeSharedRuns([original]);
  it('returns shared runs of nine words or more', () => {
    expect(runs('But one two three four five six seven eight, then others.', [])).toEqual([]);
    const text = 'But “one two” three FOUR five six seven eight nine, then others.';
    expect(runs(text, []).map(({ start, end, words }) => [text.slice(start, end), words])).toEqual([
      ['one two” three FOUR five six seven eight nine', 9],
    ]);
  });
  it('returns one run for twelve shared words', () => {
    expect(runs(original, []).map(({ words }) => words)).toEqual([12]);
  });
  it('ignores a run that consists mostly of names', () => {
    const text = 'One two three four five six seven eight nine.';
    expect(runs(text, [{ start: 0, end: text.indexOf('seven') - 1 }])).toEqual([]);
    expect(runs(text, [{ start: 0, end: 7 }])).toHaveLength(1);
  });
});
