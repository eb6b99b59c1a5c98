import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas.ts';
import { snapToLeg } from '../../../../src/features/areas/snap-to-leg.ts';

const legs = {
  features: [
    {
      properties: { id: 'leg:a' },
      geometry: {
        coordinates: [
          [0, 0],
          [100, 0],
        ],
      },
    },
    {
      properties: { id: 'leg:b' },
      geometry: {
        coordinates: [
          [0, 12],
          [100, 12],
        ],
      },
    },
  ],
} as unknown as Atlas['legs'];
const project = ([x = 0, y = 0]: readonly number[]): [number, number] => [x, y];
const unproject = ([x, y]: readonly [number, number]): [number, number] => [x, y];

describe('snapToLeg', () => {
  it('snaps to the nearest leg within reach and to none beyond it', () => {
    expect(snapToLeg({ legs }, [50, 4], project, unproject)).toEqual({ at: [50, 0], leg: 'leg:a' });
    expect(snapToLeg({ legs }, [50, 8], project, unproject)).toEqual({ at: [50, 12], leg: 'leg:b' });
    expect(snapToLeg({ legs }, [50, 40], project, unproject)).toEqual({ at: [50, 40], leg: null });
  });

  it('ignores legs that are not visible', () => {
    const behind = ([x = 0, y = 0]: readonly number[]): [number, number] | null => (x === 0 ? null : [x, y]);
    expect(snapToLeg({ legs }, [50, 4], behind, unproject).leg).toBeNull();
  });
});
