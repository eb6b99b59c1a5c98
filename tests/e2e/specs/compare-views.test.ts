/** Compares two dates and two views on the map, in a briefing and in a picture. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('the comparison of two views', () => {
  it('shows an earlier date on the left in three steps, swaps, and ends', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&layers=jurisdictions,borders');
    const { split } = atlas;
    await split.when.comparesDates();
    await split.when.typesDate('2006');
    await split.then.isSplit('swipe', /^Up to 2006$/, /^All dates$/);
    await expect.poll(() => atlas.get.address()).toMatch(/to=2006.*compare=swipe/);
    await atlas.then.axeFindsNothingSerious();

    await split.when.pressesHandle('PageUp');
    await split.then.handleSays(/^60 % Up to 2006, 40 % All dates$/);
    await split.when.presses('Swap left and right');
    await split.then.sidesAre(/^All dates$/, /2006$/);
    await split.when.setsDate('Left', '2o24');
    await split.then.refusesDate(/Write a year/);
    await split.when.setsDate('Left', '2024');
    await split.then.sidesAre(/2024$/, /2006$/);
    await split.when.presses('side by side');
    await split.then.isSplit('beside', /2024$/, /2006$/);
    await split.when.presses('End comparison');
    await split.then.isWhole();
    await expect.poll(() => atlas.get.address()).not.toMatch(/compare/);
  });

  it('opens from a link, follows what the user changes, and is not shown in Plan', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&compare=swipe&compare.brief-only=yes');
    const { split } = atlas;
    await split.then.isSplit('swipe', /^Brief and other sources$/, /^Brief only$/);
    await atlas.period.when.choosesYear(2016);
    await split.then.sidesAre(/^2016 · Brief and other sources$/, /^All dates · Brief only$/);
    await atlas.incidents.when.opens();
    await split.then.isWhole();
    await atlas.period.when.opensTimeline();
    await split.then.isSplit('swipe', /^2016/, /Brief only$/);
  });
});
