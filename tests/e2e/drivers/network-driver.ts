/** Network queries: form, alternatives, closures and their effect. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { chooseFile } from './choose-file.ts';
import { openPlanTool } from './rooms.ts';

/** Results of a worker take seconds on a busy machine. */
const PATIENCE_MS = 60_000;

export class NetworkDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async #bytesBy(button: Locator): Promise<Buffer> {
    const saved = this.#page.waitForEvent('download');
    await button.press('Enter');
    const stream = await (await saved).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    return Buffer.concat(parts);
  }

  get #panel(): Locator {
    return this.#page.getByTestId('network');
  }

  #study(study: string): Locator {
    return this.#page.getByTestId(`study-${study}`);
  }

  readonly get = {
    field: (name: string): Locator => this.#panel.getByRole('combobox', { name, exact: true }),
    button: (name: string): Locator => this.#panel.getByRole('button', { name, exact: true }),
    view: (name: 'Baseline' | 'Scenario'): Locator => this.#panel.getByRole('radio', { name }),
    path: (number: number): Locator =>
      this.#panel.getByRole('button', { name: new RegExp(`^Alternative ${number}`) }),
    /** Summary of a disclosure. */
    fold: (title: string): Locator => this.#panel.locator('summary').filter({ hasText: title }),
    /** Buttons of a study: start, and show the first result on the map. */
    start: (study: string): Locator => this.#study(study).getByRole('button', { name: /^Run/ }),
    mark: (study: string): Locator =>
      this.#study(study)
        .getByRole('button', { name: /^Show on the map/ })
        .first(),
    save: (study: string): Locator => this.#study(study).getByRole('button', { name: 'Export as CSV' }),
    /** The divider between baseline and scenario on the map. */
    line: (): Locator => this.#page.getByTestId('swipe-handle'),
    /** Texts, including the length. */
    paths: (): Promise<readonly string[]> =>
      this.#page.getByTestId('alternatives').locator('.network-path').allInnerTexts(),
  };

  readonly when = {
    opens: async (): Promise<void> => {
      await openPlanTool(this.#page, 'Network');
      await this.#panel.waitFor();
    },
    /** In the details of the open feature. */
    closesOpen: (): Promise<void> =>
      this.#page.getByRole('button', { name: 'Simulate closure' }).press('Enter'),
    /** Types into the focused field and takes the first option. */
    chooses: async (name: string): Promise<void> => {
      await this.#page.keyboard.type(name);
      await this.#panel.getByRole('listbox').getByRole('option').first().waitFor();
      await this.#page.keyboard.press('Enter');
    },
    /** By the focused button. */
    loads: (name: string, text: string): Promise<void> =>
      chooseFile(this.#page.getByTestId('own-network-file'), () => this.#page.keyboard.press('Enter'), {
        name,
        mimeType: 'application/geo+json',
        buffer: Buffer.from(text),
      }),
    saves: (name: string): Promise<string> => this.when.savesBy(this.get.button(name)),
    savesBy: async (button: Locator): Promise<string> => (await this.#bytesBy(button)).toString('utf8'),
    /** From the details of a feature. */
    returns: (): Promise<void> => openPlanTool(this.#page, 'Network'),
    opensAgain: (name: string): Promise<void> => this.get.button(`Reopen ${name}`).press('Enter'),
    /** Downloads the workspace file. */
    savesWorkspace: async (): Promise<Buffer> => {
      await this.#page.getByRole('button', { name: 'Workspace…' }).press('Enter');
      const file = await this.#bytesBy(this.#page.getByRole('button', { name: 'Save file' }));
      await this.#page.keyboard.press('Escape');
      return file;
    },
    /** Replaces the open workspace. */
    takesBack: async (file: Buffer): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Workspace…' }).press('Enter');
      await this.#page
        .getByTestId('workspace-file')
        .setInputFiles({ name: 'exported-records.crossroads', mimeType: '', buffer: file });
      await this.#page
        .getByRole('button', { name: 'Replace the open workspace' })
        .press('Enter', { timeout: PATIENCE_MS });
      await this.#page.getByRole('dialog').waitFor({ state: 'detached', timeout: PATIENCE_MS });
    },
  };

  readonly then = {
    /** Checks the number of alternatives and the text of the first. */
    finds: async (count: number, first: RegExp): Promise<void> => {
      await expect
        .poll(
          async () => {
            const paths = await this.get.paths();
            return paths.length === count && first.test(paths[0] ?? '');
          },
          { timeout: PATIENCE_MS },
        )
        .toBe(true);
    },
    reads: async (words: RegExp): Promise<void> => {
      await expect(this.#panel).toHaveText(words, { useInnerText: true, timeout: PATIENCE_MS });
    },
    /** Shares of the map for baseline and scenario. */
    parts: async (shares: string): Promise<void> => {
      const line = this.#page.getByTestId('swipe-handle');
      await expect(line).toHaveAttribute('aria-valuetext', shares, { timeout: PATIENCE_MS });
      await expect(this.#page.getByTestId('half-first')).toHaveText('Baseline', { useInnerText: true });
      await expect(this.#page.getByTestId('half-second')).toHaveText('Scenario', { useInnerText: true });
    },
    closes: async (...names: readonly string[]): Promise<void> => {
      const list = this.#page.getByTestId('closures').getByRole('listitem');
      await expect.poll(() => list.allInnerTexts()).toEqual(names);
    },
    isSaid: async (words: RegExp): Promise<void> => {
      const said = this.#page.locator('[data-announcement="polite"]');
      await expect(said).toHaveText(words, { useInnerText: true, timeout: PATIENCE_MS });
    },
  };
}
