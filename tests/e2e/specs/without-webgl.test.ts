import { expect } from '@playwright/test';
import { launchBrowser, visit } from '../../support/browser.ts';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

describe('without WebGL', () => {
  it('shows the static map instead of the live map, with a message', async () => {
    const browser = await launchBrowser(['--disable-3d-apis']);
    const opened = await visit(browser, siteUrl());
    const atlas = new AtlasDriver(opened, siteUrl());
    await atlas.given.openAtlasWithoutWebGl();
    expect(await atlas.get.notices()).toEqual([expect.stringMatching(/WebGL/)]);
    expect(atlas.get.problems().filter((problem) => /violation|origin/.test(problem))).toEqual([]);
    await browser.close();
  });

  for (const language of ['en', 'ar']) {
    it(`scales with the screen in a presentation, as the live map does (${language})`, async () => {
      const browser = await launchBrowser(['--disable-3d-apis']);
      const home = siteUrl();
      const opened = await visit(browser, home, { viewport: { width: 2560, height: 1440 } });
      const atlas = new AtlasDriver(opened, home);
      await atlas.given.openAtlasWithoutWebGl(`?story=waste-trafficking&language=${language}`);
      await atlas.present.then.isGiven();
      // 2560 is twice the width that chapters are composed for, and a room reads from further away.
      await atlas.present.then.drawnScaleIs(2.4);
      await browser.close();
    });
  }

  it('zooms in when two fingers spread on the static map', async () => {
    const browser = await launchBrowser(['--disable-3d-apis']);
    const home = siteUrl();
    const opened = await visit(browser, home, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const atlas = new AtlasDriver(opened, home);
    await atlas.given.openAtlasWithoutWebGl('?v=1&lng=21&lat=43.5&zoom=5');
    await atlas.when.spreadFingers();
    await atlas.then.zoomIsAbout(6);
    expect(atlas.get.problems().filter((problem) => /violation|origin|uncaught/.test(problem))).toEqual([]);
    await browser.close();
  });
});
