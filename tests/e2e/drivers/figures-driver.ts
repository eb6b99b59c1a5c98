/** The two figures of the brief, in the reader and enlarged. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';

const PATIENCE_MS = 60_000;
const PICTURE = '.region-picture';

export class FiguresDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    enlarges: (number: 'I' | 'II'): Promise<void> =>
      this.#page.getByRole('button', { name: `Enlarge figure ${number}`, exact: true }).click(),
    closesIt: (): Promise<void> => this.#page.keyboard.press('Escape'),
    pointsAtBox: (market: string): Promise<void> =>
      this.#page.getByRole('heading', { name: market }).last().hover(),
    /** A tool of a box; the enlarged one when there are two. */
    uses: (tool: string, market: string): Promise<void> =>
      this.#page
        .getByRole('button', { name: `${tool}: ${market}` })
        .last()
        .click(),
    lightsStage: (title: string): Promise<void> =>
      this.#page
        .getByRole('button', { name: `Show on the map: ${title}` })
        .last()
        .click(),
  };

  readonly get = {
    focused: (): Promise<string> =>
      this.#page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    highlightedStages: (): Promise<string[]> =>
      this.#page.locator('.stage[data-lit] .stage-title').allInnerTexts(),
  };

  readonly then = {
    isEnlarged: (number: 'I' | 'II'): Promise<void> =>
      this.#page.getByRole('dialog', { name: new RegExp(`^Figure ${number}:`) }).waitFor(),
    isClosed: (): Promise<void> =>
      expect(this.#page.locator('dialog')).toHaveCount(0, { timeout: PATIENCE_MS }),
    mapShows: (words: RegExp): Promise<void> =>
      expect
        .poll(() => this.#page.locator(PICTURE).last().getAttribute('aria-label'), { timeout: PATIENCE_MS })
        .toMatch(words),
    offers: (tool: string, market: string): Promise<void> =>
      this.#page
        .getByRole('button', { name: `${tool}: ${market}` })
        .last()
        .waitFor(),
    stageIsLit: (title: string): Promise<void> =>
      expect
        .poll(async () => (await this.get.highlightedStages()).join(), { timeout: PATIENCE_MS })
        .toMatch(new RegExp(`${title}$`)),
    noStageIsLit: (): Promise<void> =>
      expect.poll(() => this.get.highlightedStages(), { timeout: PATIENCE_MS }).toEqual([]),
    focusIsOn: (label: string): Promise<void> =>
      expect.poll(() => this.get.focused(), { timeout: PATIENCE_MS }).toBe(label),
  };
}
