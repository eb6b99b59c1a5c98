/** Exports of a briefing. Part of the atlas driver. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';

const PATIENCE_MS = 60_000;
const PRINTED = 'data-print-asked';

export class BriefingExportDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    /** From the composer. */
    opensList: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Export', exact: true }).click();
      await this.#page.waitForSelector('.briefing-export-list', { timeout: PATIENCE_MS });
    },
    takesNotesAlong: (): Promise<void> =>
      this.#page.getByRole('checkbox', { name: 'With speaker’s notes' }).check(),
    /**
     * @param format its id
     * @returns the downloaded file
     */
    makes: async (format: string): Promise<Buffer> => {
      const download = this.#page.waitForEvent('download', { timeout: 2 * PATIENCE_MS });
      await this.#make(format).click();
      return readFile(await (await download).path());
    },
    begins: (format: string): Promise<void> => this.#make(format).click(),
    /** Stops once the first piece is made; within the page, as it is too busy for a click. */
    stops: async (): Promise<void> => {
      await this.#page.waitForFunction(
        () => {
          const isUnderWay = /^Being made: [1-9]/.test(
            document.querySelector('.briefing-export-list .form-progress:not(:empty)')?.textContent ?? '',
          );
          const buttons = [...document.querySelectorAll<HTMLElement>('.briefing-export-list button')];
          if (isUnderWay) buttons.find(({ textContent }) => textContent === 'Stop')?.click();
          return isUnderWay;
        },
        undefined,
        { timeout: PATIENCE_MS },
      );
    },
    /** Makes the handout and prints it to a file when the page requests it. */
    printsHandout: async (paper: 'A4' | 'Letter'): Promise<Buffer> => {
      // The print dialog is invisible to the driver, so record the call in the page.
      await this.#page.evaluate((name) => {
        window.print = () => document.documentElement.setAttribute(name, '');
      }, PRINTED);
      const form = this.#page.locator('[data-format="handout"]');
      await form.getByLabel('Paper').selectOption(paper);
      await form.getByRole('button', { name: 'Make Handout' }).click();
      await this.#page.waitForSelector(`html[${PRINTED}]`, { state: 'attached', timeout: PATIENCE_MS });
      return this.#page.pdf({ preferCSSPageSize: true, printBackground: true });
    },
  };

  readonly get = {
    /** Whether no text became an element or ran. */
    nothingWasTaken: (): Promise<boolean> =>
      this.#page.evaluate(
        () => !('taken' in globalThis) && document.querySelector('[onerror], img[src="x"]') === null,
      ),
  };

  readonly then = {
    says: (words: RegExp): Promise<void> =>
      expect(this.#page.locator('.briefing-export-list')).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      }),
  };

  #make(format: string): Locator {
    return this.#page.locator(`[data-format="${format}"]`).getByRole('button', { name: /^Make / });
  }
}
