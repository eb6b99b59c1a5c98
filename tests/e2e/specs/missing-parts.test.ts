import { expect } from '@playwright/test';
import { keepNothing } from '../../support/keep-nothing.ts';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it, visitWithQuickMap } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

describe('a part that cannot be fetched', () => {
  it('is reported, leaves the map, and loads after a reload from the notice', async ({ browser }) => {
    const home = siteUrl();
    const opened = await visitWithQuickMap(browser, home);
    await opened.context.addInitScript(keepNothing);
    const atlas = new AtlasDriver(opened, home);
    await atlas.given.openAtlas('?v=1&select=jurisdiction:AL');
    opened.expectLostNetwork();
    await opened.page.route(/about-dialog|words\/sr\/words-/, (route) => route.abort());

    await atlas.reader.when.opensMenu();
    await atlas.reader.when.clicksButton('About, sources and licences');
    await expect.poll(() => atlas.get.notices()).toEqual([expect.stringMatching(/could not be fetched/)]);
    await atlas.reader.then.isRead('Albania');

    // Dismiss the notice, to wait for the next one when the messages fail.
    await atlas.reader.when.clicksButton('Dismiss');
    await expect.poll(() => atlas.get.notices()).toEqual([]);
    await atlas.reader.when.chooses('Language', 'Српски');
    await expect.poll(() => atlas.get.notices()).toEqual([expect.stringMatching(/could not be fetched/)]);
    await expect.poll(() => atlas.get.address()).not.toMatch(/language=sr/);
    await atlas.reader.then.rootSays('lang', 'en-GB');

    await opened.page.unroute(/about-dialog|words\/sr\/words-/);
    await atlas.reader.when.clicksButton('Reload');
    await atlas.reader.then.isRead('Albania');
    await atlas.reader.when.chooses('Language', 'Српски');
    await atlas.reader.then.isRead('Албанија');
    await opened.close();
  });

  it('is replaced by the static map when it is the map itself', async ({ browser }) => {
    const home = siteUrl();
    const opened = await visitWithQuickMap(browser, home);
    const atlas = new AtlasDriver(opened, home);
    opened.expectLostNetwork();
    await opened.page.route(/\/maplibre-[^/]+\.js$/, (route) => route.abort());
    await atlas.given.openAtlasWithoutWebGl('?v=1&select=jurisdiction:AL');
    expect(await atlas.get.notices()).toEqual([expect.stringMatching(/could not be fetched/)]);
    await atlas.reader.then.isRead('Albania');
    await opened.close();
  });
});
