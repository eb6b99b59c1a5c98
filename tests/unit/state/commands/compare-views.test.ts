import { expect, it } from 'vitest';
import {
  beginComparison,
  changeRightSide,
  endComparison,
  swapComparison,
} from '../../../../src/state/commands/compare-views.ts';
import { setPeriod } from '../../../../src/state/commands/filter-atlas.ts';
import { enterRoom } from '../../../../src/state/commands/show-panels.ts';
import { selectComparedWay, selectRightScene } from '../../../../src/state/selectors/compared-view.ts';
import { createAppStore } from '../../../../src/state/store.ts';

const OLD = { from: null, to: '2006' };

it('compares what is changed with the view of the beginning, and swaps both', () => {
  const store = createAppStore();
  beginComparison(store);
  setPeriod(store, OLD);
  expect(selectRightScene(store.getState())?.period.to).toBeNull();
  changeRightSide(store, { way: 'beside' });
  expect(selectComparedWay(store.getState())).toBe('beside');
  swapComparison(store);
  expect([store.getState().scene.period.to, selectRightScene(store.getState())?.period.to]).toEqual([
    null,
    '2006',
  ]);
  endComparison(store);
  expect([selectComparedWay(store.getState()), selectRightScene(store.getState())]).toEqual([null, null]);
});

it('keeps a comparison that has begun, and leaves Plan, which compares records', () => {
  const store = createAppStore();
  enterRoom(store, 'plan');
  beginComparison(store);
  expect(store.getState().session.room).toBe('atlas');
  setPeriod(store, OLD);
  beginComparison(store);
  expect(selectRightScene(store.getState())?.period.to).toBeNull();
  enterRoom(store, 'plan');
  expect(selectComparedWay(store.getState())).toBeNull();
});
