/** “Embed this”: from the current view to code that works on another site. */
import { expect } from '@playwright/test';
import { type HostSite, serveHost } from '../../support/serve-host.ts';
import { siteUrl } from '../../support/site-url.ts';
import { afterAll, beforeAll, describe, it, itKeeps, visitWithQuickMap } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { HostDriver, SOON } from '../drivers/host-driver.ts';

const HOSTILE = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';
let site = '';
let host: HostSite;

beforeAll(async () => {
  site = siteUrl();
  host = await serveHost(site);
});
afterAll(() => host.close());

describe('the builder of embeds', () => {
  it('works by keyboard alone, and its code works on another site', async ({ browser }) => {
    const opened = await visitWithQuickMap(browser, site, {}, [host.url]);
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const atlas = new AtlasDriver(opened, site);
    const { embed } = atlas;
    await atlas.given.openAtlas('?v=1&select=jurisdiction:AL&language=en');

    await embed.when.opensByKeyboard();
    expect(await embed.get.page()).toBe('Albania');
    await embed.then.previewIsThere();
    await embed.when.leaves();
    expect(await embed.get.focus()).toBe('Atlas');
    await embed.when.opensByKeyboard();
    await embed.when.choosesByKeyboard('Language', 'Shq');
    await embed.when.choosesByKeyboard('Theme', 'Dark');
    await embed.when.choosesByKeyboard('Shown beside', 'Leg');
    await embed.then.previewIsThere();
    await expect.poll(() => embed.get.value('Frame title'), SOON).toBe('Shqipëria');
    await embed.when.writesByKeyboard('Frame title', HOSTILE);
    const { src, title } = await embed.get.preview();
    expect(src.replace(site, '')).toBe('embed/jurisdiction.AL/sq.html?theme=dark&ui=legend&edition=1');
    expect(title).toBe(HOSTILE);
    await expect
      .poll(() => embed.get.checks(), SOON)
      .toMatchObject({
        title: 'fine',
        sources: 'hidden',
        notes: 'fine',
        contrast: 'fine',
        height: 'fine',
      });
    const element = await embed.when.copiesByKeyboard('element');
    const frame = await embed.when.copiesByKeyboard('frame');
    await embed.when.skipsPreview();
    expect(await embed.get.focus()).toMatch(/^Download/);
    expect(await opened.page.title()).not.toMatch(/^\d$/);

    // Two pages of another site, with only the copied code.
    const article = new HostDriver(opened);
    await opened.page.goto(host.put(element));
    await expect
      .poll(() => article.get.told('ready'), SOON)
      .toEqual([expect.objectContaining({ id: 'jurisdiction.AL', lang: 'sq' })]);
    const shown = opened.page.locator('crossroads-map iframe');
    expect(await shown.getAttribute('title')).toBe(HOSTILE);
    expect(await shown.getAttribute('src')).toMatch(/theme=dark&ui=legend&height=\d+&edition=1$/);
    expect((await article.get.noted()).shift).toBeLessThan(0.02);

    await opened.page.goto(host.put(frame));
    const plain = opened.page.locator('body > iframe');
    expect(await plain.getAttribute('title')).toBe(HOSTILE);
    const within = opened.page.frameLocator('body > iframe');
    await within.locator('html[data-theme="dark"][data-ui="legend"] .legend').waitFor(SOON);
    expect(await opened.page.locator('img, body script').count()).toBe(0);
    expect(await opened.page.title()).toBe('An article');
    await opened.close();
    atlas.then.nothingWentWrong();
  });

  it('offers a chapter of the gallery, follows links in the preview, and names its language', async ({
    atlas,
  }) => {
    const { embed } = atlas;
    await atlas.given.openAtlas('?v=1&language=en');
    await embed.when.choosesPage(/^1\. One region/);
    await embed.then.previewIsThere();
    const first = await embed.get.page();
    expect(first).toMatch(/^1\. /);
    expect(await embed.get.code('element')).toMatch(/ story="the-region" chapter="[a-z-]+" lang="en" /);
    await embed.when.followsLinkInPreview(/^Next: /);
    await expect.poll(() => embed.get.page(), SOON).toMatch(/^2\. /);
    await embed.then.previewIsThere();
    await embed.when.chooses('Language', 'Français');
    await expect.poll(() => embed.get.checks(), SOON).toMatchObject({ language: 'other' });
    expect(await embed.get.words()).toContain('The page is in French, but its text is in English.');
  });

  it('offers the current map, whose code works on another site', async ({ browser }) => {
    const opened = await visitWithQuickMap(browser, site, {}, [host.url]);
    const atlas = new AtlasDriver(opened, site);
    const { embed } = atlas;
    await atlas.given.openAtlas(
      '?v=1&lng=20&lat=42&zoom=6&markets=drugs/heroin&select=port:ALDRZ&language=en',
    );
    await embed.when.opens();
    expect(await embed.get.page()).toBe('The current map');
    await embed.then.previewIsThere();
    expect(await embed.get.words()).toContain('All but the current map work without JavaScript');
    await expect
      .poll(() => embed.get.value('Frame title'), SOON)
      .toMatch(/: organized crime routes in South-Eastern Europe$/);
    await expect
      .poll(() => embed.get.checks(), SOON)
      .toMatchObject({ title: 'fine', alt: 'fine', sources: 'fine', notes: 'fine', language: 'fine' });
    const element = await embed.get.code('element');
    const frame = await embed.get.code('frame');
    expect(element).toMatch(/ view="\?v=2&amp;lng=20&amp;[^"]*select=port:ALDRZ" lang="en" /);
    const svg = await embed.when.savesPicture('SVG');
    expect(svg.content.toString()).toContain('organized crime routes');

    // Exact border crossings are only included if the editor chooses so.
    expect(element + frame).not.toContain('crossings');
    await opened.page.getByRole('switch', { name: 'Show border crossings' }).press('Space');
    const asked = await embed.get.code('element');
    expect(asked).toMatch(/ view="[^"]*" lang="en" edition="1" crossings="yes" /);

    const article = new HostDriver(opened);
    for (const code of [element, frame]) {
      await opened.page.goto(host.put(code));
      const within = opened.page.frameLocator('iframe');
      await within.locator('html[data-page="view.asked"] .map-box svg').first().waitFor(SOON);
      expect(await within.locator('tr', { hasText: 'Border crossing' }).count()).toBe(0);
    }
    // Zoom in until some are visible.
    await opened.page.goto(host.put(asked.replace(/zoom=[\d.]+/, 'zoom=7')));
    const crossings = opened.page.frameLocator('iframe').locator('tr', { hasText: 'Border crossing' });
    await expect.poll(() => crossings.count(), SOON).toBeGreaterThan(0);
    await opened.close();
    article.then.nothingWentWrong();
  });

  it('offers the open passage, and those linked in its preview', async ({ atlas }) => {
    const { embed } = atlas;
    await atlas.given.openAtlas('?v=1&passage=I.A.p2&language=en');
    await embed.when.opens();
    await expect.poll(() => embed.get.page(), SOON).toMatch(/^The Balkan route/);
    await embed.then.previewIsThere();
    expect(await embed.get.code('element')).toMatch(/ passage="I\.A\.p2" lang="en" /);
    await embed.when.chooses('Language', 'Français');
    await expect.poll(() => embed.get.checks(), SOON).toMatchObject({ language: 'other', notes: 'fine' });
    await embed.when.chooses('Language', 'English');
    await embed.then.previewIsThere();
    await embed.when.followsLinkInPreview(/^Next: /);
    await expect.poll(() => embed.get.code('element'), SOON).toMatch(/ passage="I\.B\.p1" /);
    await embed.then.previewIsThere();
  });

  it('measures a page that loads before the effects of its frame have run', async ({ atlas }) => {
    const { embed } = atlas;
    await atlas.given.openAtlas('?v=1&passage=I.A.p2&language=en');
    await embed.given.delayedEffects(700);
    await embed.when.opens();
    await embed.then.previewIsThere();
    await embed.when.chooses('Language', 'Français');
    await embed.then.previewIsThere();
    await embed.when.chooses('Language', 'English');
    await embed.then.previewIsThere();
  });

  it('keeps separate texts for each page', async ({ atlas }) => {
    const { embed } = atlas;
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ&language=en');
    await embed.when.opens();
    await embed.when.chooses('Page', 'Balkan route');
    await embed.then.previewIsThere();
    await embed.when.writesByKeyboard('Alternative text', 'Balkan route');
    expect(await embed.get.checks()).toMatchObject({ alt: 'same' });
    await embed.when.writesByKeyboard('Initial height (px)', '300');
    await expect.poll(() => embed.get.checks(), SOON).toMatchObject({ height: 'low' });
    // The preview must show a low map.
    await expect.poll(async () => (await embed.get.preview()).src, SOON).toContain('height=300');
    await embed.when.chooses('Page', 'Black Sea route');
    await embed.then.previewIsThere();
    expect(await embed.get.checks()).toMatchObject({ alt: 'fine' });
    await embed.when.chooses('Page', 'Balkan route');
    expect(await embed.get.value('Alternative text')).toBe('Balkan route');
  });

  it('saves the page’s map as an image, with code that includes its notes', async ({ atlas }) => {
    const { embed } = atlas;
    await atlas.given.openAtlas('?v=1&select=market:drugs/heroin&language=en');
    await embed.when.opens();
    await embed.then.previewIsThere();
    await embed.when.chooses('Language', 'Shqip');
    await embed.then.previewIsThere();
    const svg = await embed.when.savesPicture('SVG');
    const text = svg.content.toString();
    expect(svg.name).toMatch(/^crossroads-heroina-sq-.*\.svg$/);
    expect(text).toContain('1244 (1999)');
    expect(text).not.toContain('crossing:');
    await expect.poll(() => embed.get.words(), SOON).toContain(svg.name);
    const code = await embed.get.code('picture');
    const [, width, height] = /<svg xmlns=[^>]* width="(\d+)[^"]*" height="(\d+)/.exec(text) ?? [];
    expect(code).toContain(`src="${svg.name}"`);
    expect(code).toContain(`width="${width}" height="${height}"`);
    for (const words of ['1244 (1999)', 'Udhëkryqe, botimi 1']) expect(code).toContain(words);
    const png = await embed.when.savesPicture('PNG');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  });

  for (const [finds, theme] of [
    ['axeFindsNothingSerious', 'light'],
    ['axeFindsContrastEnough', 'dark'],
    ['axeFindsContrastEnough', 'contrast'],
  ] as const) {
    it(`passes ${finds} in ${theme}, and fits a phone`, async ({ atlas }) => {
      const { embed } = atlas;
      await atlas.given.openAtlas(`?v=1&select=jurisdiction:XK&theme=${theme}&language=en`);
      await embed.when.opens();
      await embed.then.previewIsThere();
      await embed.when.chooses('Shown beside the map', 'Notes only');
      await embed.then.previewIsThere();
      await atlas.then[finds]();
      await atlas.reader.when.hasAPhone();
      await embed.then.fits();
      await embed.when.looksAt(/^Full/);
      await embed.then.fits();
    });
  }
});

describe('with the user’s records on the map', () => {
  itKeeps('shows no preview, sends no request, and shows the code', async ({ atlas }) => {
    const { embed, incidents } = atlas;
    await atlas.given.openAtlas('?v=1&select=route:balkan&language=en');
    await atlas.given.storedForOffline();
    await incidents.when.opens();
    const left = incidents.given.countsWhatLeaves();
    await incidents.when.brings({ name: 'a.csv', content: 'id,lon,lat,date\nA,20.5,42.5,2024-03-10' });
    await incidents.when.confirms();
    await embed.when.opens();
    await embed.then.hasNoPreview();
    expect(await embed.get.words()).toContain('this page makes no requests');
    expect(await embed.get.code('element')).toContain('<crossroads-map route="balkan" ');
    expect(await left()).toEqual([]);
    await incidents.then.isClosed();
  });
});
