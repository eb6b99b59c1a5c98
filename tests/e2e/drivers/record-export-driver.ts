/** Export of the user's records, by keyboard. Part of the atlas driver. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
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
    return this.#page.getByRole('dialog', { name: 'Export records' });
  }

  readonly when = {
    /** From any focus. */
    opens: async (): Promise<void> => {
      await this.#goesTo(this.#page.getByRole('button', { name: 'Export…' }));
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
      const save = this.#dialog.getByRole('button', { name: 'Export', exact: true });
      await expect(save).toHaveAttribute('aria-disabled', 'false', { timeout: PATIENCE_MS });
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
      expect(this.#dialog.getByTestId('record-export-counts')).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      }),
    says: (words: RegExp): Promise<void> =>
      expect(this.#dialog.getByRole('status')).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      }),
    givesFocusBack: (): Promise<void> =>
      expect(this.#page.locator(':focus')).toHaveText('Export…', { useInnerText: true }),
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
