import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../../src/importers/incidents/guess-mapping.ts';
import { makeIncidents } from '../../../../../src/importers/incidents/make-incidents.ts';
import {
  formatTemplate,
  makeTemplate,
  parseTemplate,
} from '../../../../../src/importers/incidents/mapping-template.ts';
import { guessGrades } from '../../../../../src/importers/incidents/meaning/guess-grades.ts';
import { type Cells, KNOWLEDGE, makeRawTable } from '../../../../support/make-raw-table.ts';

function guessed(columns: Readonly<Record<string, Cells>>) {
  return guessGrades(makeRawTable(columns), []);
}

describe('guessGrades', () => {
  it('finds letters and numbers under headings of the region', () => {
    expect(guessed({ Pouzdanost: ['A', 'B', 'F'], 'Tačnost podatka': [1, 2, 6] })).toEqual({
      reliability: 0,
      credibility: 1,
    });
    expect(guessed({ 'Поузданост извора': ['A', 'b', ''], x: ['a', 'b', 'c'] })).toEqual({ reliability: 0 });
  });

  it('finds both gradings in one column, and words, without a heading', () => {
    expect(guessed({ a: ['x', 'y', 'z'], code: ['B2', 'A1', 'F6'] })).toEqual({
      reliability: 1,
      credibility: 1,
    });
    expect(guessed({ a: ['obično pouzdan', 'nepouzdan', 'potpuno pouzdan'] })).toEqual({ reliability: 0 });
  });

  it('takes no other letters and numbers, nor the four-by-four system', () => {
    expect(guessed({ gate: ['A', 'B', 'C'], lanes: [1, 2, 3] })).toEqual({});
    expect(guessed({ Reliability: ['A', 'X', 'X', 'B'] })).toEqual({});
  });
});

describe('gradings of a file', () => {
  const table = makeRawTable({
    lon: [20.45, 21.9],
    lat: [44.79, 43.3],
    grade: ['B2', 'C3'],
  });
  const { mapping } = guessMapping(table, KNOWLEDGE);

  it('are mapped, saved in templates and imported', () => {
    expect(mapping.grades).toEqual({ reliability: 2, credibility: 2 });
    const template = makeTemplate('Monthly', table, mapping);
    expect(parseTemplate(formatTemplate(template))).toEqual(template);
    const made = makeIncidents(table, 'a file', mapping, KNOWLEDGE).table;
    expect(made.fileGrades).toEqual({
      reliability: Uint8Array.of(2, 3),
      credibility: Uint8Array.of(2, 3),
    });
  });
});
