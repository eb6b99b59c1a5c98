import { describe, expect, it } from 'vitest';
import { combineShapes } from '../../../../src/analysis/area/combine.ts';
import { cutEdges } from '../../../../src/analysis/area/cut-edges.ts';
import { lengthOfPath, sizeOfShape } from '../../../../src/analysis/area/measure.ts';
import { project, unproject } from '../../../../src/lib/mercator.ts';
import { box } from './made-areas.ts';

/**
 * Area of a quadrangle of meridians and parallels on WGS 84, by the closed form of the authalic latitude
 * (Snyder 1987, 3-12).
 */
function quadrangleSquareMetres(south: number, north: number, width: number): number {
  const [a, f] = [6_378_137, 1 / 298.257223563];
  const e = Math.sqrt(f * (2 - f));
  const q = (lat: number) => {
    const s = Math.sin((lat * Math.PI) / 180);
    return (1 - e * e) * (s / (1 - (e * s) ** 2) + Math.atanh(e * s) / e);
  };
  return ((a * a) / 2) * ((width * Math.PI) / 180) * (q(north) - q(south));
}

describe('sizeOfShape and lengthOfPath', () => {
  it('measures area and outline on the ellipsoid, with edges straight in longitude and latitude', () => {
    const { squareMetres, metres } = sizeOfShape(box(20, 44, 23, 46));
    const exact = quadrangleSquareMetres(44, 46, 3);
    expect(Math.abs(squareMetres / exact - 1)).toBeLessThan(1e-5);
    // Two meridian arcs of 222 km, and parallels of 240.8 and 232.5 km.
    expect(metres / 1000).toBeCloseTo(2 * 222.25 + 240.84 + 232.49, 0);
  });

  it('subtracts holes from the area and adds their outlines to the length', () => {
    const [outer, inner] = [box(20, 44, 22, 46), box(20.5, 44.5, 21, 45)];
    const holed = sizeOfShape(combineShapes('difference', outer, inner) ?? []);
    const [all, less] = [sizeOfShape(outer), sizeOfShape(inner)];
    expect(holed.squareMetres).toBeCloseTo(all.squareMetres - less.squareMetres, -2);
    expect(holed.metres).toBeCloseTo(all.metres + less.metres, 0);
  });

  it('matches the known geodesic length between two airports', () => {
    // Wellington to Salamanca, from the description of GeographicLib: 19,959,679.267 m.
    expect(
      lengthOfPath([
        [174.81, -41.32],
        [-5.5, 40.96],
      ]),
    ).toBeCloseTo(19_959_679.267, 2);
    expect(lengthOfPath([[20, 44]])).toBe(0);
  });
});

describe('cutEdges', () => {
  it('keeps the drawn line within 3 m of an edge and preserves corners', () => {
    const cut = cutEdges([
      [20, 44],
      [22, 46],
      [20, 46],
      [20, 44],
    ]);
    expect(cut[20]).toEqual([22, 46]);
    const [from, to] = [cut[9], cut[10]] as [readonly number[], readonly number[]];
    const [[ax, ay], [bx, by]] = [project(from, 0), project(to, 0)];
    const [lng, lat] = unproject([(ax + bx) / 2, (ay + by) / 2], 0);
    const offDegrees = lat - (44 + (lng - 20));
    expect(Math.abs(offDegrees) * 111_000).toBeLessThan(3);
    expect(Math.abs(offDegrees) * 111_000).toBeGreaterThan(0.5);
  });
});
