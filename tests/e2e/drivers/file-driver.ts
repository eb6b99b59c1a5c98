/** What an atlas that is one file says of itself. Part of the atlas driver. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const PATIENCE_MS = 60_000;
const COVER = '.dialog:has(.file-parts)';

export class FileDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    /** From what the file opens with. */
    presents: (): Promise<void> =>
      this.#page.locator(COVER).getByRole('button', { name: 'Present', exact: true }).click(),
    leavesTheCover: (): Promise<void> => this.#page.getByRole('button', { name: 'To the map' }).click(),
  };

  readonly then = {
    coverShows: async (...words: readonly string[]): Promise<void> => {
      await this.#page.waitForSelector(COVER, { timeout: PATIENCE_MS });
      const text = await this.#page.locator(COVER).innerText();
      for (const one of words) expect(text).toContain(one);
    },
    /** Every part, compared, is what the list says. */
    allPartsAreAsListed: async (): Promise<void> => {
      await this.#page.locator(`${COVER} summary`).click();
      await this.#page.waitForSelector(`${COVER} [data-compared="same"]`, { timeout: PATIENCE_MS });
      const rows = this.#page.locator(`${COVER} tbody tr`);
      expect(await rows.count()).toBeGreaterThan(20);
      expect(await this.#page.locator(`${COVER} tbody tr[data-same="true"]`).count()).toBe(
        await rows.count(),
      );
    },
    /** One that is not what the list says is named. */
    partDiffers: async (name: string): Promise<void> => {
      await this.#page.waitForSelector(COVER, { timeout: PATIENCE_MS });
      await this.#page.locator(`${COVER} summary`).click();
      await this.#page.waitForSelector(`${COVER} [data-compared="different"]`, { timeout: PATIENCE_MS });
      const differing = this.#page.locator(`${COVER} tbody tr[data-same="false"] th`);
      expect(await differing.allInnerTexts()).toEqual([name]);
    },
    saysThatItIsDamaged: async (): Promise<void> => {
      await this.#page.locator('.file-damaged').waitFor({ timeout: PATIENCE_MS });
    },
  };
}
