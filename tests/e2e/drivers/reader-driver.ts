/** Panels, search and keyboard. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';

const PATIENCE_MS = 60_000;
const HEADING = '#feature-heading';
const SPOKEN = '[data-announcement="polite"]';

export class ReaderDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await this.#page.keyboard.press(key);
    },
    /** Types into the search, wherever the focus is. */
    searchesFor: async (words: string): Promise<void> => {
      await this.#page.keyboard.press('/');
      await this.#page.waitForSelector('[role="combobox"]:focus', { timeout: PATIENCE_MS });
      await this.#page.keyboard.insertText(words);
    },
    /** Wraps round to the last result, after all names, and opens it. */
    opensLastResult: async (): Promise<void> => {
      await this.#page.keyboard.press('ArrowUp');
      await this.#page
        .locator('[role="option"]')
        .last()
        .and(this.#page.locator('[aria-selected="true"]'))
        .waitFor();
      await this.#page.keyboard.press('Enter');
    },
    opensFirstResult: async (): Promise<void> => {
      await this.#page.waitForSelector('[role="option"][aria-selected="true"]', { timeout: PATIENCE_MS });
      await this.#page.keyboard.press('Enter');
    },
    opensResult: async (words: string): Promise<void> => {
      await this.#page.locator('[role="option"]', { hasText: words }).first().click();
    },
    switches: async (label: string): Promise<void> => {
      await this.#page.getByRole('switch', { name: label, exact: true }).click();
    },
    /** Opens the menu and chooses in its group of that name, which closes it. */
    chooses: async (group: string, choice: string): Promise<void> => {
      await this.when.opensMenu();
      const option = this.#page.getByRole('group', { name: group }).getByRole('radio', { name: choice });
      await option.click();
      await option.waitFor({ state: 'hidden' });
    },
    opensMenu: (): Promise<void> => this.#page.getByRole('button', { name: 'Menu', exact: true }).click(),
    clicksButton: async (name: string): Promise<void> => {
      await this.#page.getByRole('button', { name, exact: true }).first().click();
    },
    clicksLink: async (name: string): Promise<void> => {
      await this.#page.getByRole('link', { name, exact: true }).first().click();
    },
    /** Tabs to a link of that name and opens it. */
    followsLinkByKeyboard: async (name: string): Promise<void> => {
      await this.#tabUntil((wanted) => document.activeElement?.textContent?.trim() === wanted, name);
      await this.#page.keyboard.press('Enter');
    },
    /** Back to the map with Shift and Tab. */
    returnsToMap: async (): Promise<void> => {
      await this.#tabUntil((wanted) => document.activeElement?.id === wanted, 'map', 'Shift+Tab');
    },
    opensTab: async (name: string): Promise<void> => {
      await this.#page.getByRole('tab', { name, exact: true }).click();
    },
    goesBack: async (): Promise<void> => {
      await this.#page.goBack();
    },
    goesForward: async (): Promise<void> => {
      await this.#page.goForward();
    },
    /** Loses the WebGL context, as after sleep or a driver crash; the returned function restores it. */
    graphicsAreLost: async (): Promise<() => Promise<void>> => {
      const handle = await this.#page.evaluateHandle(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
        const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
        extension?.loseContext();
        return extension;
      });
      return () => handle.evaluate((extension) => extension?.restoreContext());
    },
    /** Presses keys on one of the two handles of the period. */
    movesPeriod: async (handle: string, ...keys: readonly string[]): Promise<void> => {
      await this.#page.getByRole('slider', { name: handle }).focus();
      for (const key of keys) await this.#page.keyboard.press(key);
    },
    /** Clicks the middle of the map. */
    pressesMiddleOfMap: async (): Promise<void> => {
      await this.#page.locator('.map-stage').click();
    },
    hasAPhone: async (): Promise<void> => {
      await this.#page.setViewportSize({ width: 390, height: 844 });
    },
    hasAWindowOf: async (size: { readonly width: number; readonly height: number }): Promise<void> => {
      await this.#page.setViewportSize(size);
    },
    narrowsTheWindowTo: async (width: number): Promise<void> => {
      await this.#page.setViewportSize({ width, height: 640 });
    },
  };

  readonly get = {
    heading: (): Promise<string> => this.#page.locator(HEADING).innerText(),
    /** Results in list order, without their groups. */
    results: (): Promise<string[]> => this.#page.locator('[role="option"] .search-name').allInnerTexts(),
    /** Headings of the passages among the results. */
    foundPassages: (): Promise<string[]> =>
      this.#page.locator('[role="option"] .found-title').allInnerTexts(),
    /** Text under a result: its place and how it matched. */
    howMet: (): Promise<string> => this.#page.locator('[role="option"] .found-place').first().innerText(),
    /** Numbers of the line with the filtered count. */
    counts: async (): Promise<readonly [shown: number, all: number]> => {
      const words = await this.#page.locator('.filter-counts').innerText();
      const [shown = 0, all = 0] = (words.match(/\d[\d.,]*/g) ?? []).map((number) =>
        Number(number.replace(/\D/g, '')),
      );
      return [shown, all];
    },
    periodWords: (): Promise<string> => this.#page.locator('.period-words').innerText(),
    /** "1 of 3 here", or nothing where only one feature is. */
    overlapWords: async (): Promise<string> =>
      (await this.#page.locator('.overlap').allInnerTexts()).join(''),
    focusedWords: (): Promise<string> => this.#page.evaluate(() => document.activeElement?.textContent ?? ''),
    focusedId: (): Promise<string> => this.#page.evaluate(() => document.activeElement?.id ?? ''),
    sidewaysScroll: (): Promise<number> =>
      this.#page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    notes: (): Promise<string> => this.#page.locator('.notes-bar').innerText(),
  };

  readonly then = {
    isRead: async (heading: string): Promise<void> => {
      await expect(this.#page.locator(HEADING)).toHaveText([heading], {
        useInnerText: true,
        timeout: PATIENCE_MS,
      });
    },
    /** The panel is complete: its passages, which load last, are listed. */
    tiesAreListed: async (): Promise<void> => {
      await this.#page.waitForSelector('.right-panel .ties', { timeout: PATIENCE_MS });
    },
    /** In view below the strip of sections. */
    isAtSection: async (title: string): Promise<void> => {
      const heading = this.#page.locator('.right-panel').getByRole('heading', { name: title, exact: true });
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport({ ratio: 1 });
      const strip = this.#page.getByRole('navigation', { name: 'Sections of the details' });
      const [above, below] = await Promise.all([strip.boundingBox(), heading.boundingBox()]);
      expect(below?.y ?? 0).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    },
    nothingIsOpen: async (): Promise<void> => {
      await this.#page.waitForSelector('.welcome', { timeout: PATIENCE_MS });
    },
    isSpoken: async (words: RegExp): Promise<void> => {
      await expect(this.#page.locator(SPOKEN)).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      });
    },
    /** The search shows its message and no results. */
    nothingIsFound: async (): Promise<void> => {
      await this.#page.locator('.search-none').waitFor({ timeout: PATIENCE_MS });
      expect(await this.get.results()).toEqual([]);
    },
    firstResultIs: async (name: string): Promise<void> => {
      await expect.poll(async () => (await this.get.results())[0], { timeout: PATIENCE_MS }).toBe(name);
    },
    tabIsOpen: (name: string): Promise<void> =>
      this.#page.getByRole('tab', { name, exact: true, selected: true }).waitFor(),
    rootSays: async (name: string, value: string): Promise<void> => {
      await expect(this.#page.locator('html')).toHaveAttribute(name, value, { timeout: PATIENCE_MS });
    },
    titleIs: async (title: string): Promise<void> => {
      await expect(this.#page).toHaveTitle(title, { timeout: PATIENCE_MS });
    },
    dialogIs: async (title: string): Promise<void> => {
      await this.#page.getByRole('dialog', { name: title }).waitFor({ timeout: PATIENCE_MS });
    },
    isSwitchedOn: async (label: string): Promise<void> => {
      const control = this.#page.getByRole('switch', { name: label, exact: true });
      await expect(control).toBeChecked({ timeout: PATIENCE_MS });
    },
    focusRingIsShown: async (): Promise<void> => {
      await this.#page.waitForSelector('.focus-ring', { timeout: PATIENCE_MS });
    },
  };

  /** Limit: a page has about a hundred stops, so more means a loop. */
  async #tabUntil(isThere: (wanted: string) => boolean, wanted: string, key = 'Tab'): Promise<void> {
    for (let stop = 0; stop < 300; stop += 1) {
      if (await this.#page.evaluate(isThere, wanted)) return;
      await this.#page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${wanted}`);
  }
}
