/** Export of the user's records, by keyboard. Part of the atlas driver. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { chooseInFocus } from './choose-in-focus.ts';

const PATIENCE_MS = 60_000;
/** Maximum tab stops between two elements of a page. */
const MAX_STOPS = 120;

export class RecordExportDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #dialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Hand over incidents' });
  }

  readonly when = {
    /** From any focus. */
    opens: async (): Promise<void> => {
      await this.#goesTo(this.#page.getByRole('button', { name: 'Hand over…' }));
      await this.#page.keyboard.press('Enter');
      await this.#dialog.waitFor({ timeout: PATIENCE_MS });
    },
    /**
     * @param label of a select field
     * @param letters the beginning of the choice
     */
    chooses: async (label: string, letters: string): Promise<void> => {
      await this.#goesTo(this.#dialog.getByRole('combobox', { name: label, exact: true }));
      await chooseInFocus(this.#page, letters);
    },
    saves: async (): Promise<{ readonly name: string; readonly content: Buffer }> => {
      const save = this.#dialog.getByRole('button', { name: 'Save the file' });
      await expect.poll(() => save.getAttribute('aria-disabled'), { timeout: PATIENCE_MS }).toBe('false');
      await this.#goesTo(save);
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.keyboard.press('Enter');
      const file = await download;
      return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
    },
    closes: async (): Promise<void> => {
      await this.#page.keyboard.press('Escape');
      await this.#dialog.waitFor({ state: 'detached', timeout: PATIENCE_MS });
    },
  };

  readonly then = {
    tells: (words: RegExp): Promise<void> =>
      expect
        .poll(() => this.#dialog.getByTestId('record-export-counts').innerText(), { timeout: PATIENCE_MS })
        .toMatch(words),
    says: (words: RegExp): Promise<void> =>
      expect
        .poll(() => this.#dialog.getByRole('status').innerText(), { timeout: PATIENCE_MS })
        .toMatch(words),
    givesFocusBack: (): Promise<void> =>
      expect.poll(() => this.#page.locator(':focus').innerText({ timeout: 5000 })).toBe('Hand over…'),
  };

  /** By Tab. */
  async #goesTo(target: Locator): Promise<void> {
    await target.waitFor({ timeout: PATIENCE_MS });
    for (let stop = 0; stop < MAX_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`${target} is not reached by Tab`);
  }
}
