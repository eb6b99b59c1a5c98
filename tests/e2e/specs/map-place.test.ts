import { expect } from '@playwright/test';
import { light } from '../../../styles/tokens/light.ts';
import { countPixels } from '../../support/pictures.ts';
import { describe, it, itDraws } from '../atlas-test.ts';

describe('the place of the map', () => {
  itDraws('shows the static map while WebGL is lost, and the live map when it is back', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&lng=21&lat=44&zoom=6&select=leg:nis-belgrade');
    const bringBack = await atlas.reader.when.graphicsAreLost();
    await atlas.reader.then.rootSays('data-map', 'figure');
    await atlas.reader.when.clicksButton('Zoom in');
    await expect.poll(() => atlas.get.zoom()).toBe(7);
    expect(await atlas.get.notices()).toEqual([expect.stringMatching(/graphics/)]);
    await bringBack();
    await atlas.then.mapIsIdle();
    expect(await atlas.get.notices()).toEqual([]);
    await atlas.reader.then.isRead('Niš – Belgrade');
    // A view chosen meanwhile stays.
    expect(await atlas.get.zoom()).toBe(7);
  });

  itDraws('redraws the whole network when the globe becomes a plane', async ({ atlas }) => {
    const scene = '?v=1&lng=33&lat=43&zoom=4.4';
    const blackSea = light.map.routeBlackSea;
    await atlas.given.openAtlas(scene);
    const onThePlane = countPixels(await atlas.get.pictureOfMap(), blackSea);
    expect(onThePlane).toBeGreaterThan(500);
    await atlas.given.openAtlas(`${scene}&projection=globe`);
    await atlas.reader.when.clicksButton('Show the flat map');
    await expect
      .poll(async () => countPixels(await atlas.get.pictureOfMap(), blackSea))
      .toBeGreaterThan(0.9 * onThePlane);
  });

  it('steps through the features at the clicked place', async ({ atlas }) => {
    // Belgrade is in the middle: a node, a river port, legs, and the jurisdiction below them.
    await atlas.given.openAtlas('?v=1&lng=20.4568&lat=44.8178&zoom=8');
    await atlas.reader.when.pressesMiddleOfMap();
    await expect.poll(() => atlas.reader.get.overlapWords()).toMatch(/^1 of \d+ here$/);
    const first = await atlas.reader.get.heading();
    await atlas.reader.when.clicksButton('Next feature here');
    await expect.poll(() => atlas.reader.get.overlapWords()).toMatch(/^2 of \d+ here$/);
    await atlas.reader.when.clicksButton('Previous feature here');
    await atlas.reader.then.isRead(first);
  });
});

describe('the period', () => {
  it('is limited by keys, filters dated features, and is in the link', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas();
    const [, all] = await reader.get.counts();
    await reader.when.movesPeriod('Start of the period', ...Array<string>(19).fill('PageUp'));
    await expect.poll(() => reader.get.periodWords()).toMatch(/^From January 2023/);
    await expect.poll(async () => (await reader.get.counts())[0]).toBeLessThan(all);
    await expect.poll(() => atlas.get.address()).toMatch(/from=2023-01/);
    await reader.when.movesPeriod('Start of the period', 'Home');
    await expect.poll(() => reader.get.periodWords()).toMatch(/^All dates/);
  });
});
