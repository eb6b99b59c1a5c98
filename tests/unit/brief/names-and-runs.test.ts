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

describe('names in a text', () => {
  it('are taken at their longest: Macedonia inside North Macedonia is one', () => {
    expect(found('North Macedonia, once Macedonia.')).toEqual([
      ['North Macedonia', 'jurisdiction:MK'],
      ['Macedonia', 'jurisdiction:MK'],
    ]);
  });
  it('are met without their accents, in capitals and across a line end', () => {
    expect(found('SKALJARI and the Regional\nAnti\u00adCorruption Initiative')).toEqual([
      ['SKALJARI', 'group:skaljari'],
    ]);
    expect(found('the REGIONAL ANTI-CORRUPTION\nINITIATIVE')).toEqual([
      ['REGIONAL ANTI-CORRUPTION\nINITIATIVE', 'institution:rai'],
    ]);
  });
  it('end before a possessive', () => {
    expect(found("Europe’s ports and Europe's roads")).toEqual([
      ['Europe', 'external:europe'],
      ['Europe', 'external:europe'],
    ]);
  });
  it('keep the capital of a proper name, and take a common one in any case', () => {
    expect(found('europe; Heroin and heroin; the ’Ndrangheta')).toEqual([
      ['Heroin', 'market:drugs/heroin'],
      ['heroin', 'market:drugs/heroin'],
      ['Ndrangheta', 'group:ndrangheta'],
    ]);
  });
  it('are no parts of other words, nor of web addresses', () => {
    expect(found('heroines at https://example.org/europe/heroin and European')).toEqual([]);
  });
});

describe('runs of words shared with an original', () => {
  const original = 'One two three four five six seven eight nine ten eleven twelve.';
  const runs = makeSharedRuns([original]);
  it('are told from nine words on', () => {
    expect(runs('But one two three four five six seven eight, then others.', [])).toEqual([]);
    const text = 'But “one two” three FOUR five six seven eight nine, then others.';
    expect(runs(text, []).map(({ start, end, words }) => [text.slice(start, end), words])).toEqual([
      ['one two” three FOUR five six seven eight nine', 9],
    ]);
  });
  it('are told once for all they share', () => {
    expect(runs(original, []).map(({ words }) => words)).toEqual([12]);
  });
  it('may be made of names', () => {
    const text = 'One two three four five six seven eight nine.';
    expect(runs(text, [{ start: 0, end: text.indexOf('seven') - 1 }])).toEqual([]);
    expect(runs(text, [{ start: 0, end: 7 }])).toHaveLength(1);
  });
});
