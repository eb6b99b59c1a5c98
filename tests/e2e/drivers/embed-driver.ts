/** “Embed this”: options and code of a page. Part of the atlas driver. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { chooseInFocus } from './choose-in-focus.ts';
import type { TakenFile } from './picture-driver.ts';
import { enterRoom } from './rooms.ts';

const PATIENCE = { timeout: 60_000 };
const PAGE = '.room-page:has(.embed-builder)';

export type CodeId = 'element' | 'frame' | 'picture' | 'oembed';

export class EmbedDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #builder(): Locator {
    return this.#page.locator(PAGE);
  }

  readonly given = {
    /** As on a busy machine: React runs its passive effects by messages. */
    delayedEffects: (ms: number): Promise<void> =>
      this.#page.evaluate((delay) => {
        const post = MessagePort.prototype.postMessage as (...values: unknown[]) => void;
        MessagePort.prototype.postMessage = function postLater(this: MessagePort, ...values: unknown[]) {
          setTimeout(() => post.apply(this, values), delay);
        };
      }, ms),
  };

  readonly when = {
    /** By the first of its buttons. */
    opens: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Embed this' }).first().click();
      await this.#builder.waitFor(PATIENCE);
    },
    /** In the gallery of “Publish”. */
    choosesPage: async (name: RegExp): Promise<void> => {
      await enterRoom(this.#page, 'Publish');
      await this.#page.locator('.room-page').getByRole('button', { name }).first().click();
      await this.#builder.waitFor(PATIENCE);
    },
    /** By keyboard alone, beside the map or in a panel. */
    opensByKeyboard: async (): Promise<void> => {
      await this.#tabTo('Embed this');
      await this.#page.keyboard.press('Enter');
      await this.#builder.waitFor(PATIENCE);
    },
    leaves: async (): Promise<void> => {
      await enterRoom(this.#page, 'Atlas');
      await this.#builder.waitFor({ state: 'detached', ...PATIENCE });
    },
    /**
     * @param label beginning of the field's label
     * @param letters the beginning of the choice
     */
    choosesByKeyboard: async (label: string, letters: string): Promise<void> => {
      await this.#tabToField(label);
      await chooseInFocus(this.#page, letters);
    },
    /** Uses the skip link, as the preview has many tab stops. */
    skipsPreview: async (): Promise<void> => {
      await this.#tabTo('Skip the preview');
      await this.#page.keyboard.press('Enter');
    },
    /** Replaces the text of the field. */
    writesByKeyboard: async (label: string, words: string): Promise<void> => {
      await this.#tabToField(label);
      await this.#page.keyboard.press('ControlOrMeta+a');
      await this.#page.keyboard.insertText(words);
    },
    chooses: (label: string, choice: string): Promise<unknown> =>
      this.#builder.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice }),
    looksAt: (width: RegExp): Promise<void> => this.#builder.getByRole('radio', { name: width }).check(),
    /** @returns the text on the clipboard */
    copiesByKeyboard: async (id: CodeId): Promise<string> => {
      const block = this.#builder.locator(`[data-code="${id}"]`);
      const name = await block.locator('h4').innerText();
      await this.#tabTo(`Copy ${name}`);
      await this.#page.keyboard.press('Enter');
      await expect(block.getByRole('status').last()).toHaveText('Copied.', {
        useInnerText: true,
        ...PATIENCE,
      });
      return this.#page.evaluate(() => navigator.clipboard.readText());
    },
    savesPicture: async (format: 'SVG' | 'PNG'): Promise<TakenFile> => {
      const download = this.#page.waitForEvent('download', PATIENCE);
      await this.#builder.getByRole('button', { name: `Download as ${format}` }).click();
      const file = await download;
      return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
    },
    /** Without waiting: the builder replaces the frame, and a key pressed there may never be answered. */
    followsLinkInPreview: (name: RegExp): Promise<void> =>
      this.#builder
        .frameLocator('iframe')
        .getByRole('link', { name })
        .first()
        .evaluate((link) => void setTimeout(() => (link as HTMLAnchorElement).click())),
  };

  readonly get = {
    page: (): Promise<string> =>
      this.#builder
        .locator('.embed-page select')
        .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.textContent ?? ''),
    code: (id: CodeId): Promise<string> => this.#builder.locator(`[data-code="${id}"] textarea`).inputValue(),
    /** The result of each check. */
    checks: (): Promise<Readonly<Record<string, string>>> =>
      this.#builder
        .locator('.embed-checks li')
        .evaluateAll((rows) =>
          Object.fromEntries(
            rows.map((row) => [row.getAttribute('data-check') ?? '', row.getAttribute('data-found') ?? '']),
          ),
        ),
    words: (): Promise<string> => this.#builder.innerText(),
    value: (label: string): Promise<string> =>
      this.#builder.getByRole('textbox', { name: label, exact: true }).inputValue(),
    /** Address and title of the preview. */
    preview: (): Promise<{ readonly src: string; readonly title: string }> =>
      this.#builder.locator('iframe').evaluate((frame) => ({
        src: frame.getAttribute('src') ?? '',
        title: frame.getAttribute('title') ?? '',
      })),
    /** Name of the focused element. */
    focus: (): Promise<string> =>
      this.#page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
  };

  readonly then = {
    previewIsThere: async (): Promise<void> => {
      await this.#builder.locator('[data-told]').waitFor(PATIENCE);
    },
    hasNoPreview: async (): Promise<void> => {
      expect(await this.#builder.locator('iframe').count()).toBe(0);
    },
    /** Nothing overflows sideways. */
    fits: async (): Promise<void> => {
      const overflow = await this.#builder.evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(overflow).toBe(0);
    },
  };

  async #tabTo(name: string): Promise<void> {
    for (let stop = 0; stop < 120; stop += 1) {
      if ((await this.get.focus()).trim() === name) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${name}`);
  }

  async #tabToField(label: string): Promise<void> {
    const isThere = () =>
      this.#page.evaluate(
        (wanted) =>
          document.activeElement?.closest('label')?.querySelector('span')?.textContent?.startsWith(wanted) ===
          true,
        label,
      );
    for (let stop = 0; stop < 120; stop += 1) {
      if (await isThere()) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to the field ${label}`);
  }
}
