import { afterEach, describe, expect, it } from 'vitest';
import { followSaving } from '../../../../src/features/workspace/state/follow-saving.ts';
import { selectSavesWork } from '../../../../src/features/workspace/state/saves-work.ts';
import {
  isSavingAllowed,
  type SavingChange,
  setSavingAllowed,
} from '../../../../src/state/saving-allowed.ts';
import { createAppStore } from '../../../../src/state/store.ts';

afterEach(() => setSavingAllowed(true));

describe('followSaving', () => {
  it.each<[boolean, readonly SavingChange[]]>([
    [true, []],
    [false, ['off']],
    [true, ['off', 'on']],
    [false, ['forgotten']],
    [true, ['forgotten', 'on']],
    [false, ['forgotten', 'off']],
    [true, ['forgotten', 'off', 'on']],
    [false, ['off', 'forgotten']],
  ])('sets saving to %s after %j in the module and the store', (keeps, all) => {
    const store = createAppStore();
    for (const news of all) followSaving(store, news);
    expect([isSavingAllowed(), selectSavesWork(store.getState())]).toEqual([keeps, keeps]);
  });
});
