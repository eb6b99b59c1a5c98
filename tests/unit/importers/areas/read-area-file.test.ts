import { describe, expect, it } from 'vitest';
import { formatArea, formatAreaFile } from '../../../../src/exporters/area-file.ts';
import { parseSavedArea, readAreaFile } from '../../../../src/importers/areas/read-area-file.ts';
import { box } from '../../analysis/area/made-areas.ts';

const AREA = { id: 'a', name: 'Bend', shape: box(20, 44, 21, 45) };
const RING = '[[20,44],[21,44],[21,45],[20,44]]';

describe('readAreaFile', () => {
  it('reads areas back as they were written', () => {
    expect(parseSavedArea(formatArea(AREA))).toEqual(AREA);
    const read = readAreaFile(formatAreaFile([AREA, { ...AREA, id: 'b', name: '<b>' }]));
    expect(read.ok && read.value.map(({ name, polygons }) => ({ name, polygons }))).toEqual([
      { name: 'Bend', polygons: AREA.shape },
      { name: '<b>', polygons: AREA.shape },
    ]);
  });

  it('reads polygons anywhere in the file and ignores other shapes', () => {
    const polygon = `{"type":"Polygon","coordinates":[${RING}]}`;
    const read = readAreaFile(
      `\uFEFF{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"A"},"geometry":${polygon}},
        {"type":"Feature","properties":null,"geometry":null},
        {"type":"Feature","properties":{"name":7},"geometry":{"type":"GeometryCollection","geometries":[
          ${polygon},{"type":"Point","coordinates":[1,2]}]}},
        {"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[[${RING}],[${RING}]]}}]}`,
    );
    expect(read.ok && read.value.map(({ name, polygons }) => [name, polygons.length])).toEqual([
      ['A', 1],
      [null, 1],
      [null, 2],
    ]);
  });

  it.each([
    ['', 'not-json'],
    ['{"type":"Polygon","type":"Polygon"}', 'not-json'],
    [`${'['.repeat(40)}${']'.repeat(40)}`, 'not-json'],
    ['[]', 'not-geojson'],
    ['{"type":"Topology"}', 'not-geojson'],
    ['{"type":"Polygon"}', 'not-geojson'],
    ['{"type":"Polygon","coordinates":7}', 'not-geojson'],
    ['{"type":"FeatureCollection"}', 'not-geojson'],
    ['{"type":"FeatureCollection","features":[]}', 'no-areas'],
    ['{"type":"Point","coordinates":[1,2]}', 'no-areas'],
    ['{"type":"Polygon","coordinates":[[[20,44],[21,"x"]]]}', 'no-position'],
    ['{"type":"Polygon","coordinates":[[[200,44]]]}', 'no-position'],
    ['{"type":"Polygon","coordinates":[[[1]]]}', 'no-position'],
  ])('rejects a file with the kind of its fault: %s', (text, kind) => {
    expect(readAreaFile(text)).toMatchObject({ ok: false, failure: { kind } });
  });

  it('reports the line and column of a fault', () => {
    expect(readAreaFile('{"type":"Polygon",\n"coordinates":[[[20,44],\n[21,"x"]]]}')).toEqual({
      ok: false,
      failure: { kind: 'no-position', line: 3, column: 1 },
    });
  });
});
