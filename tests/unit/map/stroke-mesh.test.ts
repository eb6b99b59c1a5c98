import { describe, expect, it } from 'vitest';
import { TILE_SIZE_PX } from '../../../src/lib/mercator.ts';
import type { PlanePoint } from '../../../src/lib/polyline.ts';
import type { Rgba, StrokePath } from '../../../src/map/stroke-geometry.ts';
import { buildSignMesh, buildStrokeMesh, type StrokeMesh } from '../../../src/map/stroke-mesh.ts';

const ZOOM = 5;
const WORLD_PX = TILE_SIZE_PX * 2 ** ZOOM;
const RED: Rgba = [200, 20, 10, 128];
const BLUE: Rgba = [10, 20, 200, 255];
const WORDS = 13;

function strokeOf(points: readonly PlanePoint[], color = RED): StrokePath {
  return { points, color, widthPx: 4, dash: [0, 0] };
}

/** The vertices, with places and extrusions in px. */
function verticesOf({ vertices }: StrokeMesh) {
  const floats = new Float32Array(vertices);
  return Array.from({ length: floats.length / WORDS }, (_, i) => {
    const [x = 0, y = 0, extrudeX = 0, extrudeY = 0, side, end, along = 0] = floats.subarray(i * WORDS);
    return { place: [x * WORLD_PX, y * WORLD_PX], extrude: [extrudeX, extrudeY], side, end, along };
  });
}

describe('buildStrokeMesh', () => {
  it('makes a strip with both ends, measured along the line', () => {
    const mesh = buildStrokeMesh(
      ZOOM,
      [],
      [
        strokeOf([
          [100, 100],
          [130, 100],
          [130, 100],
          [160, 100],
        ]),
      ],
    );
    const vertices = verticesOf(mesh);
    expect(vertices.map(({ along }) => Math.round(along))).toEqual([0, 0, 0, 0, 30, 30, 60, 60, 60, 60]);
    expect(vertices.map(({ end }) => end)).toEqual([-1, -1, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(vertices[0]?.extrude).toEqual([-1, 1]);
    expect(vertices[1]?.extrude).toEqual([-1, -1]);
    expect(vertices[4]?.place[0]).toBeCloseTo(130, 2);
    expect(mesh.triangles).toHaveLength(4 * 6);
    expect(Math.max(...mesh.triangles)).toBe(vertices.length - 1);
  });

  it('mitres gentle bends so that both sides keep their distance', () => {
    const vertices = verticesOf(
      buildStrokeMesh(
        ZOOM,
        [],
        [
          strokeOf([
            [0, 0],
            [30, 0],
            [60, 20],
          ]),
        ],
      ),
    );
    const corner = vertices.find(({ place, side }) => Math.abs((place[0] ?? 0) - 30) < 0.01 && side === 1);
    const [x = 0, y = 0] = corner?.extrude ?? [];
    // Its distance from the first segment, which runs along x.
    expect(y).toBeCloseTo(1, 5);
    const length = Math.hypot(30, 20);
    expect((-x * 20 + y * 30) / length).toBeCloseTo(1, 5);
  });

  it('rounds sharp bends with an end and a new start', () => {
    const vertices = verticesOf(
      buildStrokeMesh(
        ZOOM,
        [],
        [
          strokeOf([
            [0, 0],
            [30, 0],
            [5, 5],
          ]),
        ],
      ),
    );
    expect(vertices.map(({ end }) => end)).toEqual([-1, -1, 0, 0, 0, 0, 1, 1, -1, -1, 0, 0, 0, 0, 1, 1]);
    expect(Math.max(...vertices.flatMap(({ extrude }) => extrude.map(Math.abs)))).toBeLessThan(1.5);
  });

  it('draws soft strokes first, those of one colour together', () => {
    const line: readonly PlanePoint[] = [
      [0, 0],
      [10, 0],
    ];
    const { ranges } = buildStrokeMesh(
      ZOOM,
      [strokeOf(line), strokeOf(line, BLUE), strokeOf(line, [200, 20, 10, 40])],
      [strokeOf(line, BLUE)],
    );
    expect(ranges).toEqual([
      { look: 'soft', first: 0, count: 36 },
      { look: 'soft', first: 36, count: 18 },
      { look: 'crisp', first: 54, count: 18 },
    ]);
  });

  it('keeps colour, widths, dash and moments at each vertex', () => {
    const path = {
      ...strokeOf([
        [0, 0],
        [10, 0],
      ]),
      groundPx: () => 7,
      dash: [3, 5] as const,
      moments: [0.25, 0.5],
    };
    const { vertices } = buildStrokeMesh(ZOOM, [], [path]);
    const last = new Float32Array(vertices).subarray(-WORDS);
    expect([...last.subarray(7, 12)]).toEqual([4, 7, 3, 5, 0.5]);
    expect([...new Uint8Array(vertices).subarray(-4)]).toEqual(RED);
  });

  it('skips lines without extent', () => {
    expect(
      buildStrokeMesh(
        ZOOM,
        [],
        [
          strokeOf([
            [5, 5],
            [5, 5],
          ]),
        ],
      ).ranges,
    ).toEqual([]);
  });
});

it('turns signs with their line', () => {
  const sign = { point: [64, 32], icon: 'chevron', angle: 90, sizePx: 10, color: BLUE } as const;
  const { vertices, triangles } = buildSignMesh(ZOOM, [sign]);
  const [x = 0, y = 0, dx = 0, dy = 0] = new Float32Array(vertices);
  expect([x * WORLD_PX, y * WORLD_PX]).toEqual([64, 32]);
  // The left top corner of a cell of 16 px, turned clockwise, is to the right and up.
  expect([dx, dy].map((offset) => Math.round(offset * 100) / 100)).toEqual([8, -8]);
  expect(triangles).toHaveLength(6);
});
