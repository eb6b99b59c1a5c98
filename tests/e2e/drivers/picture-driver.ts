/** Image export: the dialog and its file. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const PATIENCE_MS = 60_000;
const SHEET_WORDS = '__sheetWords';

export interface TakenFile {
  readonly name: string;
  readonly content: Buffer;
}

export class PictureDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    dropsOnMap: async (name: string, content: Buffer): Promise<void> => {
      const transfer = await this.#page.evaluateHandle(
        ([called, base64]) => {
          const files = new DataTransfer();
          files.items.add(
            new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], called),
          );
          return files;
        },
        [name, content.toString('base64')] as const,
      );
      await this.#page.locator('.map-stage').dispatchEvent('drop', { dataTransfer: transfer });
    },

    /** Prints to a file; returns it and the text of the print view. */
    prints: async (): Promise<{ readonly file: Buffer; readonly words: string }> => {
      // The print view loads once the map is idle; earlier, the screen would be printed.
      await this.#page.waitForFunction(
        () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/print-view')),
        null,
        { timeout: PATIENCE_MS },
      );
      // Fetched is not run yet: resolves after the page's own import of it.
      await this.#page.evaluate(async () => {
        const all = performance.getEntriesByType('resource').map(({ name }) => name);
        const script = all.find((name) => /\/print-view[^/]*\.js/.test(name));
        if (script !== undefined) await import(script);
      });
      await this.#page.evaluate((name) => {
        window.addEventListener('beforeprint', () => {
          Reflect.set(window, name, document.querySelector('.print-view')?.textContent ?? '');
        });
      }, SHEET_WORDS);
      const file = await this.#page.pdf({ format: 'A4', printBackground: true });
      const words = await this.#page.evaluate((name) => String(Reflect.get(window, name)), SHEET_WORDS);
      return { file, words };
    },

    /**
     * Opens the dialog, chooses, and waits for the download. `format` and `size` are the beginnings of their
     * labels.
     */
    takesPicture: async (format: string, size?: string): Promise<TakenFile> => {
      await this.#page.getByRole('button', { name: 'Download the picture' }).first().click();
      const dialog = this.#page.getByRole('dialog');
      await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
      if (size !== undefined) await dialog.getByRole('radio', { name: new RegExp(`^${size}`) }).check();
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await dialog.getByRole('button', { name: 'Download', exact: true }).click();
      const file = await download;
      const content = await readFile(await file.path());
      await this.#page.keyboard.press('Escape');
      return { name: file.suggestedFilename(), content };
    },
  };

  readonly then = {
    theSheetIsGone: async (): Promise<void> => {
      await this.#page.locator('.print-view').waitFor({ state: 'detached', timeout: PATIENCE_MS });
    },
  };
}
