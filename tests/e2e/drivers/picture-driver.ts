/** Taking a picture away: the dialog and the file that comes of it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const PATIENCE_MS = 60_000;

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
    /** Opens the dialog, chooses, and waits for the download. `format` and `size` are the beginnings of their labels. */
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
}
