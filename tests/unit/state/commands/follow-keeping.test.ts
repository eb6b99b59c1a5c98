import { afterEach, describe, expect, it } from 'vitest';
import { followKeeping } from '../../../../src/state/commands/follow-keeping.ts';
import { isSavingAllowed, type KeepingNews, setKeepsHere } from '../../../../src/state/saving-allowed.ts';
import { selectKeepsWork } from '../../../../src/state/selectors/saves-work.ts';
import { createAppStore } from '../../../../src/state/store.ts';

afterEach(() => setKeepsHere(true));

describe('what is decided to be kept', () => {
  it.each<[boolean, readonly KeepingNews[]]>([
    [true, []],
    [false, ['off']],
    [true, ['off', 'on']],
    [false, ['forgotten']],
    [true, ['forgotten', 'on']],
    [false, ['forgotten', 'off']],
    [true, ['forgotten', 'off', 'on']],
    [false, ['off', 'forgotten']],
  ])('is %s after %j, for shelves and for what is said alike', (keeps, all) => {
    const store = createAppStore();
    for (const news of all) followKeeping(store, news);
    expect([isSavingAllowed(), selectKeepsWork(store.getState())]).toEqual([keeps, keeps]);
  });
});
