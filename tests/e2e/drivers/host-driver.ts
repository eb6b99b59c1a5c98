/** Drives a page of another site that embeds pages of this one. */
import { expect } from '@playwright/test';
import type { Frame, Page } from 'playwright-core';
import type { Visit } from '../../support/browser.ts';
import type { Noted } from '../../support/serve-host.ts';

/** Two pages may draw at once on a busy machine. */
export const SOON = { timeout: 60_000 };

export class HostDriver {
  readonly #visit: Visit;
  readonly page: Page;

  constructor(visit: Visit) {
    this.#visit = visit;
    this.page = visit.page;
  }

  readonly get = {
    noted: (): Promise<Noted> => this.page.evaluate(() => Reflect.get(globalThis, 'noted') as Noted),
    told: async (type: string, on?: string): Promise<readonly object[]> =>
      (await this.get.noted()).told
        .filter((one) => one.type === type && (on === undefined || one.on === on))
        .map(({ detail }) => detail),
    /** The embedded page of an element. */
    frame: async (id: string): Promise<Frame> => {
      const handle = await this.page.locator(`#${id} iframe, iframe#${id}`).elementHandle();
      const frame = await handle?.contentFrame();
      if (!frame) throw new Error(`nothing is shown in ${id}`);
      return frame;
    },
    height: (id: string): Promise<number> =>
      this.page.locator(`#${id} iframe`).evaluate((frame) => frame.getBoundingClientRect().height),
    heightWithin: async (id: string): Promise<number> =>
      (await this.get.frame(id)).evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      ),
    notice: async (id: string): Promise<string | null> =>
      (await this.get.frame(id)).evaluate(() => {
        const notice = document.querySelector<HTMLElement>('aside[data-notice]');
        return notice === null || notice.hidden ? null : notice.innerText;
      }),
  };

  readonly then = {
    /** All frames are loaded, each as high as its content. */
    shown: async (...ids: readonly string[]): Promise<void> => {
      for (const id of ids) {
        await this.page.locator(`#${id}`).scrollIntoViewIfNeeded();
        await expect.poll(() => this.get.told('ready', id), SOON).not.toEqual([]);
        await this.then.fits(id);
      }
    },
    fits: (id: string): Promise<void> =>
      this.then.holds(async () => expect(await this.get.height(id)).toBe(await this.get.heightWithin(id))),
    /** Also while a frame goes to another page, when reading from it fails. */
    holds: (claim: () => Promise<void>): Promise<void> => expect(claim).toPass(SOON),
    nothingWentWrong: (): void => {
      expect(this.#visit.problems).toEqual([]);
    },
  };
}
