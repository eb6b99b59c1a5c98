/** The one-file atlas: export and description. Part of the atlas driver. */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { enterRoom } from './rooms.ts';

const PATIENCE_MS = 60_000;
const COVER = '.dialog:has(.file-parts)';

export class FileDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    isOpenedFrom: async (address: string): Promise<void> => {
      await this.#page.goto(address);
    },
    /** From the opening dialog. */
    presents: (): Promise<void> =>
      this.#page.locator(COVER).getByRole('button', { name: 'Present', exact: true }).click(),
    leavesTheCover: (): Promise<void> => this.#page.getByRole('button', { name: 'To the map' }).click(),
    returnsToTheCover: (): Promise<void> => this.#page.locator('.file-note button').click(),
    /**
     * Downloads from the list of briefings into a folder.
     * @returns the path of the file
     */
    isTakenAway: async (title: string, folder: string): Promise<string> => {
      await enterRoom(this.#page, 'Briefings');
      await this.#page.getByRole('button', { name: `Export ${title}` }).click();
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.locator('[data-format="html"] button').first().click();
      const made = await download;
      const path = join(folder, `downloaded-${made.suggestedFilename()}`);
      await made.saveAs(path);
      expect(await this.#page.locator('[data-format="html"] code').innerText()).toMatch(/^[0-9a-f]{64}$/);
      return path;
    },
  };

  readonly then = {
    coverSays: async (...words: readonly string[]): Promise<void> => {
      await this.#page.waitForSelector(COVER, { timeout: PATIENCE_MS });
      const text = await this.#page.locator(COVER).innerText();
      for (const one of words) expect(text).toContain(one);
    },
    isMarked: async (mark: string): Promise<void> => {
      expect(await this.#page.locator('.handling-band').allInnerTexts()).toEqual([mark, mark]);
    },
    /** Every part matches the list. */
    allPartsAreAsListed: async (): Promise<void> => {
      await this.#opensTheList('same');
      const rows = this.#page.locator(`${COVER} tbody tr`);
      expect(await rows.count()).toBeGreaterThan(30);
      expect(await this.#page.locator(`${COVER} tbody tr[data-same="true"]`).count()).toBe(
        await rows.count(),
      );
    },
    /** A part that differs from the list is named. */
    partDiffers: async (name: string): Promise<void> => {
      await this.#opensTheList('different');
      const differing = this.#page.locator(`${COVER} tbody tr[data-same="false"] th`);
      expect(await differing.allInnerTexts()).toEqual([name]);
    },
    saysThatItIsDamaged: (): Promise<void> =>
      this.#page.locator('.file-damaged').waitFor({ timeout: PATIENCE_MS }),
  };

  async #opensTheList(outcome: 'same' | 'different'): Promise<void> {
    await this.#page.locator(`${COVER} summary`).click({ timeout: PATIENCE_MS });
    await this.#page.waitForSelector(`${COVER} [data-compared="${outcome}"]`, { timeout: PATIENCE_MS });
  }
}
