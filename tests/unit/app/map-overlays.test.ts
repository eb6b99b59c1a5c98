import { describe, expect, it } from 'vitest';
import { showsRecords } from '../../../src/app/map-overlays.tsx';
import { compareWithItself } from '../../../src/scene/comparison.ts';
import { type AppState, createAppStore } from '../../../src/state/store.ts';

const incidents = {} as AppState['incidents'];
const { scene, session } = createAppStore().getState();
const shows = (state: Pick<AppState, 'incidents' | 'presentation'>, shown = scene) =>
  showsRecords({ ...state, scene: shown, session });
const presenting = (id: string) => ({ story: { id } }) as AppState['presentation'];

describe('showsRecords', () => {
  it('leaves records out of briefings of the edition, and of those made from its data', () => {
    for (const id of ['the-region', 'jurisdiction-al'])
      expect(shows({ incidents, presentation: presenting(id) }), id).toBe(false);
  });

  it('shows them on the map and in own briefings', () => {
    expect(shows({ incidents, presentation: null })).toBe(true);
    expect(shows({ incidents, presentation: presenting('own-a1b2c3') })).toBe(true);
    expect(shows({ incidents: null, presentation: null })).toBe(false);
  });

  it('leaves them out of a comparison of two views', () => {
    expect(shows({ incidents, presentation: null }, compareWithItself(scene, 'swipe'))).toBe(false);
  });
});
