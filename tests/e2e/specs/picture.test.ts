import { expect } from '@playwright/test';
import { PNG } from 'pngjs';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it, visitWithQuickMap } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

describe('the image export', () => {
  it('is PNG in the size and fonts of the site, or SVG with both notes, under the site’s policy', async ({
    browser,
  }) => {
    const home = siteUrl();
    const opened = await visitWithQuickMap(browser, home);
    const atlas = new AtlasDriver(opened, home);
    await atlas.given.openAtlas('?v=2&lng=20.5&lat=42.5&zoom=6.25&select=jurisdiction:XK&language=en');
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(request.url()));

    const pixels = await atlas.picture.when.takesPicture('PNG', '2');
    const drawing = await atlas.picture.when.takesPicture('SVG');
    const address = atlas.get.address();

    expect(pixels.name).toMatch(/^crossroads-kosovo-.*\.png$/);
    expect(drawing.name).toMatch(/\.svg$/);
    const text = drawing.content.toString('utf8');
    const [, width, height] = /<svg xmlns=[^>]* width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    const { width: widthPx, height: heightPx } = PNG.sync.read(pixels.content);
    expect([widthPx, heightPx]).toEqual([2 * Number(width), 2 * Number(height)]);
    // Images cannot use the page's fonts, so they are fetched again and embedded.
    expect(asked.some((address) => /noto-serif-latin[^/]*\.woff2/.test(address))).toBe(true);
    expect(text).toContain('1244 (1999)');
    expect(text).not.toMatch(/<script|<style| style=/);

    // The PNG restores its view exactly; a damaged one shows a message and changes nothing.
    await atlas.given.openAtlas('?v=1&brief-only=yes&theme=light');
    await atlas.picture.when.dropsOnMap('view.png', pixels.content.subarray(0, 5000));
    await expect
      .poll(() => atlas.get.notices())
      .toEqual([expect.stringMatching(/No view was opened from view\.png\..*cut short/)]);
    await atlas.picture.when.dropsOnMap('view.png', pixels.content);
    await expect.poll(() => atlas.get.address()).toBe(address);

    await opened.close();
    atlas.then.nothingWentWrong();
  });

  it('has its title at the first attempt, in the font of the site', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&projection=globe&lng=40&lat=40&zoom=2&theme=dark');

    const { content } = await atlas.picture.when.takesPicture('PNG', '1');

    const { data, width } = PNG.sync.read(content);
    const band = new Uint32Array(data.buffer, data.byteOffset, width * 50);
    expect(new Set(band).size).toBeGreaterThan(10);
  });

  it('prints with the open feature, and leaves the screen unchanged', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=jurisdiction:XK&theme=dark');

    const { file, words } = await atlas.picture.when.prints();

    // Title and notes of the image; markets, borders and sources of the dossier.
    for (const part of [
      'Kosovo*',
      '1244 (1999)',
      'Lines of routes are schematic',
      'Drug trafficking',
      'Census 2024',
    ]) {
      expect(words).toContain(part);
    }
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
    await atlas.picture.then.theSheetIsGone();
  });
});
