import { describe, expect, it } from 'vitest';
import { showsRecords } from '../../../src/app/map-overlays.tsx';
import type { AppState } from '../../../src/state/store.ts';

const incidents = {} as AppState['incidents'];
const presenting = (id: string) => ({ story: { id } }) as AppState['presentation'];

describe('showsRecords', () => {
  it('leaves records out of briefings of the edition, and of those made from its data', () => {
    for (const id of ['the-region', 'jurisdiction-al'])
      expect(showsRecords({ incidents, presentation: presenting(id) }), id).toBe(false);
  });

  it('shows them on the map and in own briefings', () => {
    expect(showsRecords({ incidents, presentation: null })).toBe(true);
    expect(showsRecords({ incidents, presentation: presenting('own-a1b2c3') })).toBe(true);
    expect(showsRecords({ incidents: null, presentation: null })).toBe(false);
  });
});
