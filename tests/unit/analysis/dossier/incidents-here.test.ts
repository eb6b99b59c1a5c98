import { describe, expect, it } from 'vitest';
import { rowsHere } from '../../../../src/analysis/dossier/incidents-here.ts';
import { linesOfBorder, resolveSection } from '../../../../src/analysis/dossier/resolve-section.ts';
import { subjectOf } from '../../../../src/domain/dossier-subject.ts';
import { stepsOf } from '../../../../src/domain/incident.ts';
import { makeAtlas, makeBorder, makeCrossing } from '../../builders.ts';
import { makeTable, makeTags } from '../incidents/make-incidents.ts';

/*
 *   (0,0) ── row 0 ── south ── row 1 ── row 2 ── north ── (0,1)        border:BG-RS
 */
const border = makeBorder('BG', 'RS');
const crossing = (slug: string, lat: number) => ({
  ...makeCrossing(slug, 'BG', 'RS'),
  geometry: { type: 'Point' as const, coordinates: [0, lat] as [number, number] },
});
const atlas = makeAtlas({
  borders: { type: 'FeatureCollection', features: [border] },
  crossings: { type: 'FeatureCollection', features: [crossing('south', 0.3), crossing('north', 0.8)] },
});
const PART = subjectOf('border:BG-RS', {
  kind: 'between',
  crossings: ['crossing:south', 'crossing:north'],
});
const REACH = { leg: 15, crossing: 10, port: 10, border: 10 };

const dates = ['2023-05-01', '2024-01-01', '2024-12-31', undefined, '2024-06-01'];
const rows = dates.map((date) => ({ ...(date === undefined ? {} : { date }), leg: ['leg:a', 0] as const }));
const lats = [0.1, 0.5, 0.6, 0.7, 0.7];
const table = {
  ...makeTable(rows),
  lng: Int32Array.from(lats, () => stepsOf(0.01)),
  lat: Int32Array.from(lats, stepsOf),
};
const tags = {
  ...makeTags(rows),
  border: Uint16Array.from(lats, () => 1),
  borders: ['border:BG-RS' as const],
  // The last row is farther away than the radius.
  borderMetres: Float32Array.from([1100, -1100, 1100, 1100, 10_001]),
};
const ALL = new Uint8Array(lats.length).fill(1);

describe('rowsHere', () => {
  it('returns rows whose nearest border is the subject, within the radius, on either side', () => {
    expect(rowsHere('border:BG-RS', null, table, tags, ALL, REACH)).toEqual([0, 1, 2, 3]);
    expect(rowsHere('border:BG-RS', null, table, tags, ALL, { ...REACH, border: 1 })).toEqual([]);
    expect(rowsHere('border:BG-GR', null, table, tags, ALL, REACH)).toEqual([]);
    expect(rowsHere('port:ALDRZ', null, table, tags, ALL, REACH)).toEqual([]);
  });

  it('returns only rows that pass the filters', () => {
    const shown = Uint8Array.from([0, 1, 0, 1, 1]);
    expect(rowsHere('border:BG-RS', null, table, tags, shown, REACH)).toEqual([1, 3]);
  });

  it('assigns each row to a section or to its rest', () => {
    const here = (subject: typeof PART) => {
      const part = resolveSection(subject, atlas, () => undefined);
      return rowsHere('border:BG-RS', part, table, tags, ALL, REACH);
    };
    expect(here(PART)).toEqual([1, 2, 3]);
    expect(here({ ...PART, isRest: true })).toEqual([0]);
  });
});

it('measures a border by the length stated in the atlas', () => {
  expect(linesOfBorder(border)[0]?.km.at(-1)).toBeCloseTo(100, 9);
});
