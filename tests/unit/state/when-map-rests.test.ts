import { describe, expect, it } from 'vitest';
import { reportMapState } from '../../../src/state/commands/move-map.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { whenMapRests } from '../../../src/state/when-map-rests.ts';

describe('whenMapRests', () => {
  it('resolves when the map is no longer busy', async () => {
    const store = createAppStore();
    await whenMapRests(store, 60_000);
    reportMapState(store, true);
    let isOver = false;
    const waiting = whenMapRests(store, 60_000).then(() => {
      isOver = true;
    });
    reportMapState(store, true);
    await Promise.resolve();
    expect(isOver).toBe(false);
    reportMapState(store, false);
    await waiting;
  });

  it('resolves after the time limit while the map is busy', async () => {
    const store = createAppStore();
    reportMapState(store, true);
    await whenMapRests(store, 5);
    expect(store.getState().session.isMapBusy).toBe(true);
  });
});
