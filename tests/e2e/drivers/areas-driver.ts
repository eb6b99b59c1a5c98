/** Areas of interest: drawing, measuring and saving. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { openPlanTool } from './rooms.ts';

/** Results of a worker take seconds on a busy machine. */
const PATIENCE_MS = 60_000;

export class AreasDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly get = {
    tool: (name: string): Locator =>
      this.#page.getByTestId('areas').getByRole('button', { name, exact: true }),
    bar: (name: RegExp): Locator => this.#page.getByTestId('explore').getByRole('button', { name }),
    name: (name: string): Locator => this.#page.getByRole('textbox', { name: `Name of the area ${name}` }),
    side: (name: 'inside' | 'outside'): Locator =>
      this.#page.getByTestId('explore').getByRole('radio', { name, exact: true }),
  };

  readonly when = {
    opens: (): Promise<void> => openPlanTool(this.#page, 'Areas'),
    presses: async (key: string, times = 1): Promise<void> => {
      for (let i = 0; i < times; i += 1) await this.#page.keyboard.press(key);
    },
    types: async (corners: string): Promise<void> => {
      await this.get.tool('Type corners').click();
      await this.#page.getByLabel('Corners, one per line, latitude first').fill(corners);
      await this.#page.getByRole('button', { name: 'Create area' }).click();
    },
    /** Px from the middle of the map. */
    pressesMap: async (x: number, y: number): Promise<void> => {
      const box = await this.#page.getByTestId('sketch').boundingBox();
      if (box === null) throw new Error('nothing is being drawn');
      await this.#page.mouse.click(box.x + box.width / 2 + x, box.y + box.height / 2 + y);
    },
    /** Buffers the last area. */
    surrounds: async (km: string): Promise<void> => {
      await this.get.tool('Around a feature').click();
      await this.#page.getByTestId('areas').getByRole('spinbutton', { name: 'Within' }).fill(km);
      await this.get.tool('Create area').click();
    },
    opensFile: async (name: string, content: string): Promise<void> => {
      await this.#page
        .getByTestId('area-file')
        .setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(content) });
    },
  };

  readonly then = {
    /** The page responds while the worker runs. */
    isWorking: async (words: RegExp): Promise<void> => {
      await this.#page.getByTestId('areas').getByRole('status').filter({ hasText: words }).waitFor();
    },
    isDrawing: async (): Promise<void> => {
      const sketch = this.#page.getByTestId('sketch');
      await expect(sketch).toBeFocused();
    },
    reads: async (words: RegExp): Promise<void> => {
      await expect(this.#page.getByTestId('sketch-bar')).toHaveText(words, { useInnerText: true });
    },
    isSaid: async (words: RegExp): Promise<void> => {
      await expect(this.#page.locator('[data-announcement="polite"]')).toHaveText(words, {
        useInnerText: true,
      });
    },
    panelReads: async (words: RegExp): Promise<void> => {
      await expect(this.#page.getByTestId('areas')).toHaveText(words, { useInnerText: true });
    },
    isFocused: async (target: Locator): Promise<void> => {
      await expect(target).toBeFocused();
    },
    are: async (names: readonly string[]): Promise<void> => {
      const fields = this.#page.getByTestId('area-list').getByRole('textbox');
      await expect
        .poll(() => fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)), {
          timeout: PATIENCE_MS,
        })
        .toEqual(names);
    },
  };
}
