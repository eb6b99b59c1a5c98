/** What a briefer does who composes a briefing. Part of the atlas driver. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

const PATIENCE_MS = 60_000;
const PANEL = '.compose';

export class ComposeDriver {
  readonly #page: Page;
  readonly #context: BrowserContext;

  constructor(page: Page, context: BrowserContext) {
    this.#page = page;
    this.#context = context;
  }

  get #panel() {
    return this.#page.locator(PANEL);
  }

  readonly when = {
    /** From the map. */
    addsTheView: async (): Promise<void> => {
      const before = await this.#page.locator('.compose-chapters > li').count();
      await this.#page.getByRole('button', { name: 'Add this view to a briefing' }).click();
      await this.#chapter(before).waitFor({ timeout: PATIENCE_MS });
    },
    zoomsIn: (): Promise<void> => this.#page.getByRole('button', { name: 'Zoom in' }).click(),
    /** A field of the panel by its label; of the chapter that is open where there are several. */
    writes: (label: string, words: string): Promise<void> => this.#field(label).fill(words),
    /** Typed into the field, which Enter takes. */
    plansSeconds: async (seconds: string): Promise<void> => {
      const field = this.#panel.getByRole('spinbutton', { name: 'Planned seconds' });
      await field.fill(seconds);
      await field.press('Enter');
    },
    presses: (name: string | RegExp): Promise<void> =>
      this.#panel.getByRole('button', { name, exact: typeof name === 'string' }).click(),
    opensChapter: (number: number): Promise<void> =>
      this.#chapter(number - 1)
        .locator('.compose-choose')
        .click(),
    setsMark: async (words: string, color: string): Promise<void> => {
      await this.#panel.getByText('Handling mark').click();
      await this.#panel.getByLabel('Words').fill(words);
      await this.#panel.getByLabel('Colour').fill(color);
    },
    /** Takes the briefing away from the panel; returns what the file holds. */
    savesFile: async (): Promise<string> => {
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.when.presses('Save as a file');
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/\.crossroads\.json$/);
      return readFile(await file.path(), 'utf8');
    },
    /** From the dialog of what can be taken away. */
    takesFileAway: async (): Promise<string> => {
      await this.when.presses('Take away');
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.getByRole('button', { name: 'Make Briefing file' }).click();
      const file = await readFile(await (await download).path(), 'utf8');
      await this.#page.keyboard.press('Escape');
      return file;
    },
    opensFile: async (name: string, content: string): Promise<void> => {
      await this.when.opensList();
      const chooser = this.#page.waitForEvent('filechooser');
      await this.#page.getByRole('button', { name: 'Open a file' }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    },
    opensList: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Briefings to present' }).first().click();
      await this.#page.getByRole('heading', { name: 'Your own' }).waitFor({ timeout: PATIENCE_MS });
    },
    /** In the list of briefings. */
    deletes: async (title: string): Promise<void> => {
      await this.#page.getByRole('button', { name: `Delete ${title}` }).click();
      await this.#page.getByRole('button', { name: 'Bring it back' }).waitFor({ timeout: PATIENCE_MS });
      await this.#page.keyboard.press('Escape');
    },
    reloads: async (): Promise<void> => {
      await this.#page.reload();
      await this.#panel.waitFor({ timeout: PATIENCE_MS });
    },
    /** The tab dies; another one is opened at the same address. */
    tabCrashes: async (): Promise<ComposeDriver> => {
      const address = this.#page.url();
      const crashed = this.#page.waitForEvent('crash');
      const client = await this.#context.newCDPSession(this.#page);
      void client.send('Page.crash').catch(() => undefined);
      await crashed;
      const page = await this.#context.newPage();
      await page.goto(address);
      return new ComposeDriver(page, this.#context);
    },
    goesOn: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Go on', exact: true }).click({ timeout: PATIENCE_MS });
      await this.#panel.waitFor({ timeout: PATIENCE_MS });
    },
  };

  readonly get = {
    chapters: async (): Promise<string[]> =>
      (await this.#page.locator('.compose-choose > span:last-child').allInnerTexts()).map((words) =>
        words.replace(/\s+/g, ' '),
      ),
    /** What the field is called that has the focus. */
    focused: (): Promise<string | null> =>
      this.#page.evaluate(
        () => document.activeElement?.closest('label')?.querySelector('span')?.textContent ?? null,
      ),
    plannedSeconds: (): Promise<string> =>
      this.#panel.getByRole('spinbutton', { name: 'Planned seconds' }).inputValue(),
    field: (label: string): Promise<string> => this.#field(label).inputValue(),
  };

  readonly then = {
    isKept: async (): Promise<void> => {
      await this.#page.waitForSelector('.compose-kept[data-kept]', { timeout: PATIENCE_MS });
    },
    chaptersAre: (...titles: readonly string[]): Promise<void> =>
      expect.poll(() => this.get.chapters(), { timeout: PATIENCE_MS }).toEqual(titles),
    titleIs: (title: string): Promise<void> =>
      expect.poll(() => this.get.field('Title of the briefing'), { timeout: PATIENCE_MS }).toBe(title),
    noticeSays: (words: RegExp): Promise<void> =>
      expect
        .poll(() => this.#page.locator('.notice').allInnerTexts(), { timeout: PATIENCE_MS })
        .toContainEqual(expect.stringMatching(words)),
    /** At the top and the bottom of the window, with nothing over it. */
    markStands: async (words: string): Promise<void> => {
      await this.#page.waitForSelector('.handling-band', { timeout: PATIENCE_MS });
      const seen = await this.#page.evaluate(() =>
        [...document.querySelectorAll('.handling-band')].map((band) => {
          const { left, top, width, height } = band.getBoundingClientRect();
          // Presses go through the band, so that it must be asked for by what is painted there.
          const style = (band as HTMLElement).style;
          style.pointerEvents = 'auto';
          const isOver = document.elementFromPoint(left + width / 2, top + height / 2) === band;
          style.pointerEvents = '';
          return { words: band.textContent, isOver };
        }),
      );
      expect(seen).toEqual([
        { words, isOver: true },
        { words, isOver: true },
      ]);
    },
  };

  #field(label: string) {
    return this.#panel.getByRole('textbox', { name: label, exact: true });
  }

  #chapter(index: number) {
    return this.#page.locator('.compose-chapters > li').nth(index);
  }
}
