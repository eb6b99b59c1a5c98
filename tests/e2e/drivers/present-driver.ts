/** Presentations. Part of the atlas driver. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { Story } from '../../../src/domain/story.ts';
import { roundOf } from '../../support/round-of-story.ts';
import type { TakenFile } from './picture-driver.ts';
import { enterRoom } from './rooms.ts';

const PATIENCE_MS = 60_000;
const PAGE = '.presenter[data-chapter]';
const REVEALS = '__reveals';

export class PresentDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    /** From the atlas through all chapters, with side steps, and back. */
    givesToTheEnd: (story: Story): Promise<void> => roundOf(this.#page, story),
    beginsRehearsal: async (title: string): Promise<void> => {
      await enterRoom(this.#page, 'Briefings');
      await this.#page.getByRole('button', { name: `Rehearse ${title}` }).click();
      await this.then.isGiven();
    },
    keepsTheTimes: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Save in this browser' }).click();
      await this.then.overSays(/Saved in this browser/);
    },
    /** @returns the text of the file */
    takesTheTimesAway: async (): Promise<string> => {
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.getByRole('button', { name: 'Export as CSV' }).click();
      return readFile(await (await download).path(), 'utf8');
    },
    /** By keyboard alone. */
    beginsByKeyboard: async (title: string): Promise<void> => {
      await this.#tabTo((name) => document.activeElement?.textContent === name, 'Briefings');
      await this.#page.keyboard.press('Enter');
      await this.#page.getByRole('button', { name: `Present ${title}` }).waitFor({ timeout: PATIENCE_MS });
      await this.#tabTo((name) => document.activeElement?.textContent === name, `Present ${title}`);
      await this.#page.keyboard.press('Enter');
      await this.then.isGiven();
    },
    presses: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await this.#page.keyboard.press(key);
    },
    /** Opens the rest of the chapter's text by keyboard. */
    readsMore: async (): Promise<void> => {
      await this.#page.locator('.presenter-rest summary').focus();
      await this.#page.keyboard.press('Enter');
    },
    /** Records from now on how routes appear. */
    watchesReveals: (): Promise<void> =>
      this.#page.evaluate((name) => {
        const stage = document.querySelector<HTMLElement>('.map-stage[data-reveal]');
        if (stage === null) throw new Error('there is no stage');
        const seen: (string | undefined)[] = [];
        Reflect.set(globalThis, name, seen);
        new MutationObserver(() => seen.push(stage.dataset['reveal'])).observe(stage, {
          attributeFilter: ['data-reveal'],
        });
      }, REVEALS),
    /** Downloads from the list of briefings, in the format with that label. */
    takesAway: async (title: string, form: string): Promise<TakenFile> => {
      await enterRoom(this.#page, 'Briefings');
      await this.#page.getByRole('button', { name: `Export ${title}` }).click();
      const download = this.#page.waitForEvent('download', { timeout: 2 * PATIENCE_MS });
      await this.#page.getByRole('button', { name: `Make ${form}` }).click();
      const file = await download;
      return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
    },
    /** Downloads the presented briefing by keyboard alone, in the format with that label. */
    takesAwayByKeyboard: async (form: string): Promise<TakenFile> => {
      await this.#tabTo((name) => document.activeElement?.getAttribute('aria-label') === name, 'Export');
      await this.#page.keyboard.press('Enter');
      await this.#page.getByRole('button', { name: `Make ${form}` }).waitFor({ timeout: PATIENCE_MS });
      await this.#tabTo((name) => document.activeElement?.textContent === name, `Make ${form}`);
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.keyboard.press('Enter');
      const file = await download;
      return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
    },
    types: (words: string): Promise<void> => this.#page.keyboard.insertText(words),
    /** A separate window without opener, and so a separate process. */
    opensSpeaker: async (): Promise<Page> => {
      const popup = this.#page.waitForEvent('popup', { timeout: PATIENCE_MS });
      await this.#page.keyboard.press('s');
      return popup;
    },
    reloads: async (): Promise<void> => {
      await this.#page.reload();
      await this.then.isGiven();
    },
    /**
     * Crashes the tab of the presentation. Returns a function that reloads it at an address: Playwright
     * cannot use a crashed page, so the result shows only in the speaker's window.
     */
    stageCrashes: async (): Promise<(query: string) => Promise<void>> => {
      const crashed = this.#page.waitForEvent('crash');
      const client = await this.#page.context().newCDPSession(this.#page);
      const home = this.#page.url();
      void client.send('Page.crash').catch(() => undefined);
      await crashed;
      return async (query) => {
        await client.send('Page.navigate', { url: new URL(query, home).href });
      };
    },
  };

  /** The speaker's window, from `when.opensSpeaker`. */
  readonly speaker = {
    isAt: async (page: Page, chapter: string): Promise<void> => {
      await page.waitForSelector(`.speaker[data-chapter="${chapter}"]`, { timeout: PATIENCE_MS });
    },
    presses: (page: Page, key: string): Promise<void> => page.keyboard.press(key),
    reloads: async (page: Page): Promise<void> => {
      await page.reload();
    },
    says: (page: Page, words: RegExp): Promise<void> =>
      expect(page.locator('.speaker')).toHaveText(words, { useInnerText: true, timeout: PATIENCE_MS }),
    title: (page: Page): Promise<string> => page.title(),
    opensBriefingExport: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('dialog', { name: /^Export/ }).waitFor({ timeout: PATIENCE_MS });
    },
    /** Types in the dialog of `opensBriefingExport`; returns the value of the field. */
    typesMark: async (page: Page, words: string): Promise<string> => {
      await page.getByText('Handling mark', { exact: true }).click();
      const field = page.getByRole('dialog').getByLabel('Text of the mark');
      await field.pressSequentially(words);
      return field.inputValue();
    },
    /** Minutes on the clock of the presentation. */
    minutes: async (page: Page): Promise<number> => {
      const [minutes = '', seconds = ''] = (
        await page.locator('.speaker-clock dd').first().innerText()
      ).split(/[: ]/);
      return Number(minutes) + Number(seconds) / 60;
    },
  };

  readonly get = {
    chapter: (): Promise<string | null> => this.#page.locator(PAGE).getAttribute('data-chapter'),
    /** The scene in the address, without the page parameters. */
    scene: (): Promise<string> =>
      this.#page.evaluate(() => {
        const params = new URL(location.href).searchParams;
        params.delete('story');
        params.delete('chapter');
        return params.toString();
      }),
    rehearsedRows: (): Promise<number> =>
      this.#page.locator('.rehearsal tbody tr, .rehearsal tfoot tr').count(),
    title: (): Promise<string> => this.#page.locator(`${PAGE} h2`).first().innerText(),
  };

  readonly then = {
    isGiven: async (): Promise<void> => {
      await this.#page.waitForSelector(PAGE, { timeout: PATIENCE_MS });
    },
    /** The figure fills the map area, scaled by that factor. */
    drawnScaleIs: (scale: number): Promise<void> =>
      expect
        .poll(
          () =>
            this.#page.locator('.figure-picture svg').evaluate((picture) => {
              const shown = picture.getBoundingClientRect();
              const area = picture.closest('.map-area')?.getBoundingClientRect() ?? new DOMRect();
              const own = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
              return Math.abs(shown.left - area.left) < 2 && Math.abs(shown.right - area.right) < 2
                ? Math.round((100 * shown.width) / own) / 100
                : `${shown.left} to ${shown.right} of ${area.left} to ${area.right}`;
            }),
          { timeout: PATIENCE_MS },
        )
        .toBe(scale),
    routesHaveDrawnThemselves: async (): Promise<void> => {
      const seen = await this.#reveals();
      expect([seen[0], seen.at(-1)]).toEqual(['drawing', 'drawn']);
    },
    routesWereThereAtOnce: async (): Promise<void> => {
      expect(await this.#reveals()).not.toContain('drawing');
    },
    isOver: async (): Promise<void> => {
      await this.#page.waitForSelector(PAGE, { state: 'detached', timeout: PATIENCE_MS });
    },
    isAt: (chapter: string): Promise<void> =>
      expect.poll(() => this.get.chapter(), { timeout: PATIENCE_MS }).toBe(chapter),
    /** The key figure is larger than all other text of the chapter, which fits without scrolling. */
    figureDominates: async (value: string): Promise<void> => {
      const figure = this.#page.locator('.chapter-figure');
      await expect(figure.locator('.chapter-figure-value')).toHaveText(value, { timeout: PATIENCE_MS });
      await expect(figure.locator('figcaption')).toContainText(/As of .+ Source: /);
      const text = this.#page.locator('.presenter-text');
      const sizes = await text
        .locator(':not(.chapter-figure-value)')
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      const size = await figure
        .locator('.chapter-figure-value')
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(size).toBeGreaterThan(2 * Math.max(...sizes));
      expect(await text.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
    },
    /** The address, which follows after 300 ms, has this scene. */
    sceneIs: (scene: string): Promise<void> =>
      expect.poll(() => this.get.scene(), { timeout: PATIENCE_MS }).toBe(scene),
    /** The view differs from the chapter, with a hint. */
    isAway: async (): Promise<void> => {
      await this.#page.waitForSelector('.presenter[data-away]', { timeout: PATIENCE_MS });
    },
    /** The flight is over: the address no longer changes. */
    isSettled: async (): Promise<void> => {
      let before = '';
      await expect
        .poll(
          async () => {
            const [last, now] = [before, await this.get.scene()];
            before = now;
            return now === last && (await this.#page.locator('html[data-map="idle"]').count()) === 1;
          },
          { timeout: PATIENCE_MS, intervals: [1_500] },
        )
        .toBe(true);
    },
    isHome: async (): Promise<void> => {
      await this.#page.waitForSelector('.presenter[data-chapter]:not([data-away])', { timeout: PATIENCE_MS });
    },
    /** The overlay on the chapter contains the words. */
    overSays: (words: RegExp): Promise<void> =>
      expect(this.#page.locator('.presenter-over')).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      }),
    nothingIsOver: async (): Promise<void> => {
      await this.#page.waitForSelector('.presenter-over, .presenter-blank', {
        state: 'detached',
        timeout: PATIENCE_MS,
      });
    },
    screenIs: async (screen: 'black' | 'white'): Promise<void> => {
      await this.#page.waitForSelector(`.presenter-blank[data-screen="${screen}"]`, { timeout: PATIENCE_MS });
    },
    /** The page lists only the sources of what it shows. */
    listsSources: (count: number): Promise<void> =>
      expect(this.#page.locator('.presenter .cited-list li')).toHaveCount(count, { timeout: PATIENCE_MS }),
    overviewShows: (chapters: number): Promise<void> =>
      expect(this.#page.locator('.overview img')).toHaveCount(chapters, { timeout: PATIENCE_MS }),
    /** Callouts neither overlap nor leave the map. */
    calloutsStandClear: async (): Promise<void> => {
      const boxes = await this.#page.locator('.callout').evaluateAll((all) =>
        all.map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return [left, top, right, bottom] as const;
        }),
      );
      const map = await this.#page.locator('.map-area').boundingBox();
      if (map === null) throw new Error('there is no map');
      for (const [i, [left, top, right, bottom]] of boxes.entries()) {
        expect(left >= map.x && top >= map.y, 'a callout is cut').toBe(true);
        expect(right <= map.x + map.width + 1 && bottom <= map.y + map.height + 1, 'a callout is cut').toBe(
          true,
        );
        for (const other of boxes.slice(i + 1)) {
          const covers = left < other[2] && right > other[0] && top < other[3] && bottom > other[1];
          expect(covers, 'two callouts lie on each other').toBe(false);
        }
      }
    },
    /** The chapter's text fits without scrolling. */
    textFits: async (): Promise<void> => {
      const over = await this.#page
        .locator('.presenter-text')
        .evaluate((element) => element.scrollHeight - element.clientHeight);
      expect(over).toBeLessThanOrEqual(1);
    },
  };

  #reveals(): Promise<readonly string[]> {
    return this.#page.evaluate((name) => Reflect.get(globalThis, name) as string[], REVEALS);
  }

  async #tabTo(isThere: (name: string) => boolean, name: string): Promise<void> {
    for (let stop = 0; stop < 80; stop += 1) {
      if (await this.#page.evaluate(isThere, name)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${name}`);
  }
}
