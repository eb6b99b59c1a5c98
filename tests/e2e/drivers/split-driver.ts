/** The split view, and the comparison of two views in it. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';

const PATIENCE_MS = 60_000;

export class SplitDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #bar(): Locator {
    return this.#page.getByTestId('compare-bar');
  }

  readonly when = {
    /** From the timeline. */
    comparesDates: (): Promise<void> =>
      this.#page.getByRole('button', { name: 'Compare two dates', exact: true }).click(),
    /** Types into the first field, which takes the focus. */
    typesDate: async (date: string): Promise<void> => {
      await expect(this.#bar.getByLabel('Left: up to')).toBeFocused();
      await this.#page.keyboard.type(date);
      await this.#page.keyboard.press('Enter');
    },
    setsDate: async (side: 'Left' | 'Right', date: string): Promise<void> => {
      const field = this.#bar.getByLabel(`${side}: up to`);
      await field.fill(date);
      await field.press('Enter');
    },
    presses: (name: string): Promise<void> => this.#bar.getByRole('button', { name, exact: true }).click(),
    pressesHandle: (key: string): Promise<void> => this.#page.getByTestId('swipe-handle').press(key),
    /** Drags the divider to a share of the map's width. */
    pullsHandle: async (share: number): Promise<void> => {
      const handle = this.#page.getByTestId('swipe-handle');
      const [knob, map] = await Promise.all([
        handle.boundingBox(),
        this.#page.locator('.split-view').boundingBox(),
      ]);
      if (knob === null || map === null) throw new Error('the map is not in halves');
      const y = knob.y + knob.height / 2;
      await this.#page.mouse.move(knob.x + knob.width / 2, y);
      await this.#page.mouse.down();
      await this.#page.mouse.move(map.x + map.width * share, y, { steps: 4 });
      await this.#page.mouse.up();
    },
  };

  readonly then = {
    /** Checks the labels of the split view, and that the second map is drawn. */
    isSplit: async (way: 'swipe' | 'beside', first: RegExp, second: RegExp): Promise<void> => {
      await this.#page.locator(`.split-view[data-split-view="${way}"]`).waitFor({ timeout: PATIENCE_MS });
      await this.then.sidesAre(first, second);
      await expect(this.#page.getByTestId('second-map')).toHaveAttribute('data-state', 'idle', {
        timeout: PATIENCE_MS,
      });
    },
    sidesAre: async (first: RegExp, second: RegExp): Promise<void> => {
      await expect.poll(() => this.#page.getByTestId('half-first').innerText()).toMatch(first);
      await expect.poll(() => this.#page.getByTestId('half-second').innerText()).toMatch(second);
    },
    isWhole: async (): Promise<void> => {
      await expect(this.#page.getByTestId('second-map')).toHaveCount(0);
    },
    handleSays: async (words: RegExp): Promise<void> => {
      await expect
        .poll(() => this.#page.getByTestId('swipe-handle').getAttribute('aria-valuetext'))
        .toMatch(words);
    },
    refusesDate: (words: RegExp): Promise<void> => expect(this.#bar.getByRole('alert')).toHaveText(words),
  };
}
