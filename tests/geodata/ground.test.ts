import { brotliCompressSync } from 'node:zlib';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { signedArea } from '../../geodata/compile/ground-cut.ts';
import { decodeBasemap } from '../../src/domain/decode-basemap.ts';
import { ground } from './compiled.ts';

const basemap = decodeBasemap(ground.topology, ground.labels);

/** Lengths in km along Natural Earth 1:10m, measured independently of this code. */
const KNOWN_LENGTHS_KM: Readonly<Record<string, number>> = {
  'AL-GR': 221,
  'AL-ME': 159,
  'AL-MK': 157,
  'AL-XK': 98,
  'AT-SI': 242,
  'BA-HR': 800,
  'BA-ME': 206,
  'BA-RS': 291,
  'BG-GR': 407,
  'BG-MK': 143,
  'BG-RO': 583,
  'BG-RS': 300,
  'BG-TR': 199,
  'GR-MK': 214,
  'HR-HU': 259,
  'HR-ME': 18,
  'HR-RS': 228,
  'HR-SI': 419,
  'HU-RO': 360,
  'HU-RS': 132,
  'HU-SI': 68,
  'IT-SI': 184,
  'MD-RO': 429,
  'ME-RS': 140,
  'ME-XK': 59,
  'MK-RS': 74,
  'MK-XK': 133,
  'RO-RS': 459,
  'RO-UA': 516,
  'RS-XK': 271,
};

function ringsOf(geometry: Polygon | MultiPolygon): { ring: Position[]; outer: boolean }[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring, index) => ({ ring, outer: index === 0 })));
}

function linesOf(geometry: Feature['geometry']): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    return ringsOf(geometry).map(({ ring }) => ring);
  }
  return [];
}

function segmentsOf(geometry: Feature['geometry']): [Position, Position][] {
  return linesOf(geometry).flatMap((line) =>
    line.slice(1).map((end, i): [Position, Position] => [line[i] ?? end, end]),
  );
}

/** Classes of the boundary lines between two areas. */
function linesBetween(a: string, b: string): string[] {
  return basemap.boundaries.features
    .filter(({ properties }) => properties.a === a && properties.b === b)
    .map(({ properties }) => properties.line);
}

/** Boundary segments of which some point lies in a box. */
function boundariesWithin(west: number, south: number, east: number, north: number): string[] {
  return basemap.boundaries.features
    .filter(({ geometry }) =>
      segmentsOf(geometry).some(([[x = 0, y = 0]]) => x > west && x < east && y > south && y < north),
    )
    .map(({ properties }) => properties.id);
}

describe('boundaries in the usage of the United Nations', () => {
  it('draws Crimea with Ukraine and nothing across the isthmus of Perekop', () => {
    expect(ground.areaAt([34.1, 44.95])).toBe('UA');
    expect(ground.areaAt([33.62, 44.6])).toBe('UA');
    expect(ground.areaAt([36.3, 45.3])).toBe('UA');
    expect(boundariesWithin(32.4, 44.3, 36.4, 46.4)).toEqual([]);
    expect(ground.areaAt([37.8, 44.75])).toBe('RU');
  });

  it.each([
    ['Donetsk', [37.8, 48.0], 'UA'],
    ['Tiraspol', [29.6, 46.85], 'MD'],
    ['Sukhumi', [41.02, 43.02], 'GE'],
    ['Hargeysa', [44.06, 9.56], 'SO'],
    ['Kyrenia', [33.32, 35.33], 'CY'],
    ['the buffer zone in Nicosia', [33.36, 35.176], 'CY'],
    ['Limassol', [33.04, 34.7], 'CY'],
    ['Ad Dakhla’s hinterland', [-15, 23.9], 'EH'],
    ['Smara', [-11.67, 26.74], 'EH'],
    ['Tifariti, east of the berm', [-10.6, 26.16], 'EH'],
    ['Tarfaya', [-12.5, 27.9], 'MA'],
    ['Baikonur', [63.3, 45.95], 'KZ'],
    ['Hong Kong', [114.15, 22.4], 'CN'],
    ['Pristina', [21.17, 42.67], 'XK'],
    ['the middle of the Adriatic Sea', [15.3, 43.1], null],
  ] as const)('places %s in the right area', (_, position, id) => {
    expect(ground.areaAt([...position])).toBe(id);
  });

  it('has one Cyprus without inner lines, and no unrecognised areas', () => {
    expect(boundariesWithin(32, 34.4, 35, 35.8)).toEqual([]);
    const names = basemap.areas.features.map(({ properties }) => properties.name).join('; ');
    expect(names).not.toMatch(/N\. Cyprus|Buffer|Somaliland|Baikonur|Guantanamo|Transnistria|Abkhazia/);
  });

  it.each([
    ['RS', 'XK', ['undetermined']],
    ['AL', 'XK', ['boundary']],
    ['MK', 'XK', ['boundary']],
    ['EH', 'MA', ['undetermined']],
    ['SD', 'SS', ['undetermined']],
    ['KE', 'SS', ['undetermined']],
    ['EG', 'SD', ['boundary', 'undetermined']],
    ['IN', 'PK', ['boundary', 'line-of-control']],
    ['CN', 'IN', ['boundary', 'undetermined']],
    ['IL', 'PS', ['armistice']],
    ['IL', 'SY', []],
    ['BG', 'RO', ['boundary']],
  ])('assigns the right classes to the line %s–%s', (a, b, classes) => {
    expect(linesBetween(a, b).sort()).toEqual(classes);
  });

  it('makes Western Sahara one piece from 21° to 27°40′ N, bounding on Algeria', () => {
    const sahara = basemap.areas.features.find(({ properties }) => properties.id === 'EH');
    const latitudes = segmentsOf(sahara?.geometry ?? { type: 'Point', coordinates: [] }).map(
      ([[, y = 0]]) => y,
    );
    expect(Math.max(...latitudes)).toBeCloseTo(27.667, 1);
    expect(Math.min(...latitudes)).toBeLessThan(21.4);
    expect(linesBetween('DZ', 'EH')).toEqual(['boundary']);
    // The former line along the berm lay in this box.
    expect(boundariesWithin(-13, 23.5, -9, 27.6)).not.toContain('EH-MA');
    expect(sahara?.geometry.coordinates).toHaveLength(1);
  });

  it('fills all sides of the Golan with the same colour', () => {
    const neutral = new Map(
      basemap.areas.features.map(({ properties }) => [properties.id, properties.neutral]),
    );
    expect(new Set(['IL', 'SY', 'LB', 'PS'].map((id) => neutral.get(id)))).toEqual(new Set([false]));
    expect(neutral.get('siachen-glacier')).toBe(true);
  });
});

describe('basemap geometry', () => {
  const withArea = [basemap.areas, basemap.land, basemap.lakes].flatMap(({ features }) =>
    features.map(({ id, geometry }) => ({ id: String(id), geometry })),
  );
  const jurisdictions = [...ground.jurisdictions].map(([id, { geometry }]) => ({ id, geometry }));

  it('closes every ring, winds it by RFC 7946 and gives it an area', () => {
    const faults = [...withArea, ...jurisdictions].flatMap(({ id, geometry }) =>
      ringsOf(geometry)
        .filter(({ ring, outer }) => {
          const area = signedArea(ring);
          return (
            ring.length < 4 || String(ring[0]) !== String(ring.at(-1)) || area > 0 !== outer || area === 0
          );
        })
        .map(({ ring }) => `${id} near ${ring[0]}`),
    );
    expect(faults).toEqual([]);
  });

  it('keeps lines within ±180 degrees without segments across the map', () => {
    const collections = [
      basemap.areas,
      basemap.land,
      basemap.coast,
      basemap.boundaries,
      basemap.rivers,
      basemap.lakes,
    ];
    const smears = collections.flatMap(({ features }) =>
      features.flatMap(({ id, geometry }) =>
        segmentsOf(geometry)
          .filter(([[ax = 0, ay = 0], [bx = 0, by = 0]]) => {
            const onPole = ay < -89.9 && by < -89.9;
            return Math.max(Math.abs(ax), Math.abs(bx)) > 180 || (Math.abs(ax - bx) > 180 && !onPole);
          })
          .map(([a]) => `${id} near ${a}`),
      ),
    );
    expect(smears).toEqual([]);
  });

  it('has areas on both sides of the antimeridian but no coast along it or along the pole', () => {
    for (const [lng, lat, id] of [
      [179, 66, 'RU'],
      [-178, 67, 'RU'],
      [179.3, -16.7, 'FJ'],
      [179, -84.8, 'AQ'],
      [-179, -84.8, 'AQ'],
    ] as const) {
      expect(ground.areaAt([lng, lat])).toBe(id);
    }
    const coast = basemap.coast.features.flatMap(({ geometry }) => segmentsOf(geometry));
    expect(coast.filter(([a, b]) => Math.abs(a[0] ?? 0) === 180 && a[0] === b[0])).toEqual([]);
    expect(Math.min(...coast.map(([[, y = 0]]) => y))).toBeGreaterThan(-86);
    expect(coast.length).toBeGreaterThan(10_000);
  });

  it('gives each of the ten a polygon with exact bounds and a label inside', () => {
    expect([...ground.jurisdictions.keys()].sort()).toEqual([
      'AL',
      'BA',
      'BG',
      'HR',
      'ME',
      'MK',
      'RO',
      'RS',
      'SI',
      'XK',
    ]);
    for (const [id, { geometry, bounds, labelPosition }] of ground.jurisdictions) {
      const positions = ringsOf(geometry).flatMap(({ ring }) => ring);
      const xs = positions.map(([x = 0]) => x);
      const ys = positions.map(([, y = 0]) => y);
      expect(bounds).toEqual([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
      expect(ground.areaAt(labelPosition)).toBe(id);
    }
    const marked = basemap.areas.features.filter(({ properties }) => properties.jurisdiction);
    expect(marked.map(({ properties }) => properties.id).sort()).toEqual(
      [...ground.jurisdictions.keys()].sort(),
    );
  });

  it('measures the distance from a point to an area', () => {
    expect(ground.distanceToAreaKm([21.17, 42.67], 'XK')).toBe(0);
    // Trieste lies in Italy, about seven kilometres from Slovenia.
    expect(ground.distanceToAreaKm([13.77, 45.65], 'SI')).toBeGreaterThan(2);
    expect(ground.distanceToAreaKm([13.77, 45.65], 'SI')).toBeLessThan(12);
    expect(() => ground.distanceToAreaKm([0, 0], 'ZZ')).toThrow('ZZ');
  });

  it('limits the topology to 230 kB in brotli', () => {
    expect(brotliCompressSync(JSON.stringify(ground.topology)).byteLength).toBeLessThan(230_000);
  });
});

describe('borders', () => {
  it('includes every pair of the ten and their neighbours, and Greece–Türkiye', () => {
    const pairs = ground.borders.map(({ pair }) => pair.join('-'));
    expect(pairs).toEqual([...Object.keys(KNOWN_LENGTHS_KM), 'GR-TR'].sort());
  });

  it('has the lengths of Natural Earth within two per cent', () => {
    const off = ground.borders
      .map(
        ({ pair, lengthKm }) => [pair.join('-'), lengthKm / (KNOWN_LENGTHS_KM[pair.join('-')] ?? 0)] as const,
      )
      .filter(
        ([pair, ratio]) =>
          pair !== 'GR-TR' && Math.abs(ratio - 1) > 0.02 + 0.5 / (KNOWN_LENGTHS_KM[pair] ?? 1),
      );
    expect(off).toEqual([]);
  });

  it('marks only the border between Serbia and Kosovo as undetermined', () => {
    const undetermined = ground.borders.filter(({ line }) => line === 'undetermined');
    expect(undetermined.map(({ pair }) => pair.join('-'))).toEqual(['RS-XK']);
  });

  it('touches the areas on both sides', () => {
    for (const { pair, geometry } of ground.borders) {
      const middle = linesOf(geometry)[0]?.[1] ?? [0, 0];
      for (const side of pair)
        expect(ground.distanceToAreaKm(middle, side), pair.join('-')).toBeLessThan(0.01);
    }
  });
});
