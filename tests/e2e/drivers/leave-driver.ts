/** Taking a briefing away. Part of the atlas driver. */
import type { Page } from 'playwright-core';

const PATIENCE_MS = 60_000;
const PRINTED = 'data-print-asked';

export class LeaveDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    /** From the panel in which the briefing is composed. */
    opensList: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Take away', exact: true }).click();
      await this.#page.waitForSelector('.leave-list', { timeout: PATIENCE_MS });
    },
    takesNotesAlong: (): Promise<void> =>
      this.#page.getByRole('checkbox', { name: 'With what the speaker says' }).check(),
    /** Makes the handout and prints it to a file when the page asks for that. */
    printsHandout: async (paper: 'A4' | 'Letter'): Promise<Buffer> => {
      // The browser's own dialog cannot be seen from here: the page is told that it came.
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
}
