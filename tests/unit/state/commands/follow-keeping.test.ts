import { afterEach, describe, expect, it } from 'vitest';
import { followKeeping } from '../../../../src/state/commands/follow-keeping.ts';
import { isSavingAllowed, type KeepingNews, setKeepsHere } from '../../../../src/state/saving-allowed.ts';
import { selectKeepsWork } from '../../../../src/state/selectors/saves-work.ts';
import { createAppStore } from '../../../../src/state/store.ts';

afterEach(() => setKeepsHere(true));

describe('followKeeping', () => {
  it.each<[boolean, readonly KeepingNews[]]>([
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
    for (const news of all) followKeeping(store, news);
    expect([isSavingAllowed(), selectKeepsWork(store.getState())]).toEqual([keeps, keeps]);
  });
});
