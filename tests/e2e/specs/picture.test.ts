import { PNG } from 'pngjs';
import { describe, expect, inject } from 'vitest';
import { visit } from '../../support/browser.ts';
import { it } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { PictureDriver } from '../drivers/picture-driver.ts';

describe('the picture to take away', () => {
  it('comes as PNG in the size asked for and as SVG with both notes, under the policy of the site', async ({
    browser,
  }) => {
    const home = inject('siteUrl');
    const opened = await visit(browser, home);
    const atlas = new AtlasDriver(opened, home);
    const picture = new PictureDriver(opened.page);
    await atlas.given.openAtlas('?v=1&select=jurisdiction:XK');

    const small = await picture.when.takesPicture('PNG', '1');
    const large = await picture.when.takesPicture('PNG', '2');
    const drawing = await picture.when.takesPicture('SVG');

    expect(small.name).toMatch(/^crossroads-kosovo-.*\.png$/);
    const [one, two] = [PNG.sync.read(small.content), PNG.sync.read(large.content)];
    expect([two.width, two.height]).toEqual([2 * one.width, 2 * one.height]);
    expect(drawing.name).toMatch(/\.svg$/);
    const text = drawing.content.toString('utf8');
    expect(text).toContain('1244 (1999)');
    expect(text).toMatch(/<svg xmlns=/);
    expect(text).not.toMatch(/<script|<style| style=/);

    await opened.close();
    atlas.then.nothingWentWrong();
  });

  it('is set in the fonts of the site, also inside the PNG', async ({ browser }) => {
    const home = inject('siteUrl');
    const opened = await visit(browser, home);
    const atlas = new AtlasDriver(opened, home);
    await atlas.given.openAtlas();
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(request.url()));
    await new PictureDriver(opened.page).when.takesPicture('PNG', '1');
    expect(asked.some((address) => /noto-serif-latin[^/]*\.woff2/.test(address))).toBe(true);
    await opened.close();
    atlas.then.nothingWentWrong();
  });
});
