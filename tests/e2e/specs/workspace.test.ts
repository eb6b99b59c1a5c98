/** Saved work survives its page: killed at any moment, damaged, in two tabs, without disk space. */
import { expect } from '@playwright/test';
import { seededRandom } from '../../../src/lib/seeded-random.ts';
import { describe, it } from '../atlas-test.ts';
import type { Tab } from '../drivers/workspace-driver.ts';

const SEIZURES = 'id;lon;lat\r\nS-1;20,4573;44,7872\r\nS-2;21,9003;43,3209\r\n';
const DEATHS = 20;
const WITH_FILE = 14;
/** Changes this old must be saved. */
const LOSS_MS = 2000;
/** Most kills happen during the first changes, every third after a change that must be restored. */
const EVERY_LONG = 3;
const SHORT_MS = 800;
const BETWEEN_CHANGES_MS = 90;
const MIN_PROVEN = 4;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Raises the cost for a while, then kills the page.
 * @returns the minimum and maximum cost to be restored
 */
async function workAndDie(tab: Tab, from: number, ms: number): Promise<readonly [number, number]> {
  const done: (readonly [number, number])[] = [[Number.NEGATIVE_INFINITY, from]];
  const begunAt = Date.now();
  let cost = from;
  while (Date.now() - begunAt < ms) {
    cost += 1;
    await tab.when.setsCost(cost);
    done.push([Date.now(), cost]);
    await wait(BETWEEN_CHANGES_MS);
  }
  const diedAt = Date.now();
  await tab.when.dies();
  const [, least = from] = done.findLast(([at]) => at <= diedAt - LOSS_MS) ?? [];
  return [least, cost];
}

describe('saved work', () => {
  // The first takes minutes, and the file is the last: side by side they keep both workers busy.
  describe.configure({ mode: 'parallel' });

  it('is restored when the page is killed at any of twenty moments', async ({ atlas }) => {
    const { workspace } = atlas;
    await workspace.given.hasNoWebgl();
    const random = seededRandom(20);
    const first = await workspace.given.tab();
    await first.when.asksTheNetwork();
    await first.when.setsCost(100);
    await first.then.isSaved();
    await wait(LOSS_MS);
    const sessionMs = (death: number) => random() * SHORT_MS + (death % EVERY_LONG === 0 ? LOSS_MS : 0);
    let [least, most] = await workAndDie(first, 100, sessionMs(0));
    let proven = least > 100 ? 1 : 0;
    for (let death = 1; death < DEATHS; death += 1) {
      const tab = await workspace.given.tab();
      await tab.when.opensWhatIsSaved();
      const cost = await tab.get.cost();
      expect(cost).toBeGreaterThanOrEqual(least);
      expect(cost).toBeLessThanOrEqual(most);
      // From here on a file has to be read again each time, which takes longer.
      if (death === WITH_FILE) {
        await tab.when.brings('zaplene.csv', SEIZURES);
        await tab.then.hasSet(/2 records on the map/);
        await tab.when.showsNetwork();
        await wait(LOSS_MS);
      }
      [least, most] = await workAndDie(tab, cost, sessionMs(death));
      if (least > cost) proven += 1;
    }
    expect(proven).toBeGreaterThan(MIN_PROVEN);
    const last = await workspace.given.tab();
    await last.when.opensWhatIsSaved();
    await last.then.hasSet(/zaplene\.csv[\s\S]*2 records on the map/);
  });

  it('recovers from damaged data, and from two tabs, until it is deleted', async ({ atlas }) => {
    const { workspace } = atlas;
    await workspace.given.hasNoWebgl();
    const first = await workspace.given.tab();
    await first.when.asksTheNetwork();
    for (const cost of [11, 12]) {
      await first.when.setsCost(cost);
      await wait(LOSS_MS);
    }
    await first.when.spoils(1);
    await first.when.closes();

    const second = await workspace.given.tab();
    await second.then.noticeSays(/is unreadable; this is the one before it/);
    await second.when.opensWhatIsSaved();
    expect(await second.get.cost()).toBe(11);
    await second.then.isSaved();
    await wait(LOSS_MS);

    // Work opened in another tab is separate from then on.
    const third = await workspace.given.tab();
    await third.when.opensWhatIsSaved();
    expect(await third.get.cost()).toBe(11);
    await third.when.setsCost(31);
    await third.then.isSaved();
    await wait(LOSS_MS);
    await second.when.setsCost(21);
    await second.then.noticeSays(/Another window has changed this workspace/);

    // And undone in order.
    await third.when.presses('Undo the last change');
    expect(await third.get.cost()).not.toBe(31);

    await third.when.opensDialog();
    await third.when.presses('Delete all saved work…');
    await third.when.presses('Delete everything');
    await third.then.statusSays(/Saving has stopped/);
    // The status changes before everything is deleted.
    await third.then.isTold(/All saved work is deleted from this browser/);
    await second.when.closes();
    await third.when.closes();
    const fresh = await workspace.given.tab();
    await fresh.when.asksTheNetwork();
    await fresh.then.hasNoNotice();
  });

  it('is reported as unsaved without disk space, and is saved once there is some', async ({ atlas }) => {
    const { workspace } = atlas;
    await workspace.given.hasNoWebgl();
    const tab = await workspace.given.tab();
    // First, because browsers cache the available space for a while.
    await tab.when.hasRoomFor(1_000_000);
    await tab.when.brings('velika.csv', `${SEIZURES}${'S-3;20,1;44,1\r\n'.repeat(100_000)}`);
    await tab.then.statusSays(/No space left/);
    await tab.when.hasRoomFor(null);
    await tab.when.asksTheNetwork();
    await tab.then.statusSays(/Saved in this browser:/);
  });
});
