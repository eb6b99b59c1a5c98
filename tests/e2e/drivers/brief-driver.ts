/** The reader of the brief. Part of the atlas driver. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';

const PATIENCE_MS = 60_000;
const READER = '.reader';
const SCROLLER = '.reader-scroll';
const PICKER = '.open-original input[type="file"]';
const REPORT = '.original-report';
const LONGEST_PAUSE = '__longestPause';

export class BriefDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly when = {
    opens: async (): Promise<void> => {
      await this.#page.getByRole('tab', { name: 'Brief' }).click();
      await this.then.isThere();
    },
    choosesSection: async (title: string): Promise<void> => {
      await this.#page
        .getByRole('navigation', { name: 'Contents' })
        .getByRole('button', { name: title })
        .click();
    },
    pointsAt: async (passage: string, words: string): Promise<void> => {
      await this.#mention(passage, words).hover();
    },
    chooses: async (passage: string, words: string): Promise<void> => {
      await this.#mention(passage, words).click();
    },
    /** Scrolls until the passage is at the reading line. */
    readsOnTo: async (passage: string): Promise<void> => {
      await this.#page.locator(SCROLLER).hover();
      await expect
        .poll(
          async () => {
            const box = await this.#page.locator(`#passage-${CSS.escape(passage)}`).boundingBox();
            const frame = await this.#page.locator(SCROLLER).boundingBox();
            if (box === null || frame === null) return Number.NaN;
            const distance = box.y + 4 - (frame.y + frame.height * 0.28);
            if (distance > 0) await this.#page.mouse.wheel(0, Math.min(distance, 400));
            return distance <= 0;
          },
          { timeout: PATIENCE_MS, intervals: [120] },
        )
        .toBe(true);
    },
    /** Tabs from the focus to an element of that name. */
    reachesByKeyboard: async (name: string): Promise<void> => {
      for (let stop = 0; stop < 300; stop += 1) {
        const here = await this.get.focusedText();
        if (here === name || here.startsWith(`${name}\n`)) return;
        await this.#page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${name}`);
    },
    /** Clicks each mention; returns `passage index feature` of those that selected their feature. */
    choosesEveryMention: (): Promise<string[]> =>
      this.#page.evaluate(async () => {
        const done: string[] = [];
        for (const mention of document.querySelectorAll<HTMLElement>('.reader-scroll a.mention[id]')) {
          mention.click();
          // A task for each, as React reports hundreds of updates in one as an infinite loop.
          await new Promise((resolve) => setTimeout(resolve));
          const feature = mention.dataset['feature'];
          const selected = document.querySelector<HTMLElement>('.selection-bar')?.dataset['feature'];
          if (feature !== selected || mention.getAttribute('aria-current') !== 'true') continue;
          const [, passage, index] = /^mention-(.+)-(\d+)$/.exec(mention.id) ?? [];
          done.push(`${passage} ${index} ${feature}`);
        }
        return done;
      }),
    /**
     * Opens the links of each passage and clicks each entry; returns `passage feature` of those that selected
     * it.
     */
    choosesEveryTie: (): Promise<string[]> =>
      this.#page.evaluate(async () => {
        const done: string[] = [];
        for (const passage of document.querySelectorAll<HTMLElement>('.reader [data-passage]')) {
          const buttons = [...passage.querySelectorAll<HTMLElement>('.passage-tool[popovertarget]')];
          const button = buttons.find((one) => one.textContent === 'Links');
          if (button === undefined) continue;
          button.click();
          for (const link of passage.querySelectorAll<HTMLAnchorElement>('.passage-ties a')) {
            const wanted = new URL(link.href).searchParams.get('select');
            link.click();
            await new Promise((resolve) => setTimeout(resolve));
            const selected = document.querySelector<HTMLElement>('.selection-bar')?.dataset['feature'];
            if (selected === wanted) done.push(`${passage.dataset['passage']} ${wanted}`);
          }
          button.click();
        }
        return done;
      }),
    /**
     * Selects each feature and opens each passage in its panel; returns `passage feature` of those that
     * opened. @throws with the state of the page at the first that does not open
     */
    opensEveryPassageOf: (features: readonly string[]): Promise<string[]> =>
      this.#page.evaluate(
        async ([all, patience]) => {
          const done: string[] = [];
          const turn = () => new Promise((resolve) => setTimeout(resolve));
          const until = async <T>(what: string, read: () => T | null | undefined): Promise<T> => {
            const end = performance.now() + patience;
            for (;;) {
              const found = read();
              if (found !== null && found !== undefined) return found;
              if (performance.now() > end) {
                const panel = document.querySelector('.right-panel')?.textContent?.slice(0, 300);
                throw new Error(`no ${what} after ${done.length} at ${location.search}: ${panel}`);
              }
              await turn();
            }
          };
          const tab = (name: string) =>
            [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(
              (one) => one.textContent === name,
            );
          const passagesListed = () => {
            const links = [
              ...document.querySelectorAll<HTMLAnchorElement>('.right-panel .ties a[href*="passage="]'),
            ];
            return new Map(links.map((link) => [new URL(link.href).searchParams.get('passage'), link]));
          };
          for (const feature of all) {
            history.pushState(null, '', `?v=1&layers=jurisdictions&select=${encodeURIComponent(feature)}`);
            window.dispatchEvent(new PopStateEvent('popstate'));
            tab('Details')?.click();
            await until(`panel of ${feature}`, () =>
              document.querySelector(`.feature-panel[data-feature="${feature}"] .ties`),
            );
            for (const passage of passagesListed().keys()) {
              tab('Details')?.click();
              const link = await until(`link to ${passage}`, () => passagesListed().get(passage));
              link.click();
              await until(`open passage ${passage}`, () =>
                document.querySelector(`.reader [data-passage="${passage}"][data-open]`),
              );
              done.push(`${passage} ${feature}`);
            }
          }
          return done;
        },
        [features, PATIENCE_MS] as const,
      ),
    /** Scrolls once by a number of pixels. */
    scrollsOn: async (pixels: number): Promise<void> => {
      await this.#page.locator(SCROLLER).hover();
      await this.#page.mouse.wheel(0, pixels);
    },
    /**
     * Runs a scrolling action and waits until the scrolling has begun and ended and the read passage is
     * updated.
     */
    scrollsBy: async (act: () => Promise<void>): Promise<void> => {
      const moved = this.#page.evaluate(
        (selector) =>
          new Promise<void>((resolve, reject) => {
            const scroller = document.querySelector<HTMLElement>(selector);
            if (scroller === null) {
              reject(new Error('there is no text'));
              return;
            }
            let hasMoved = false;
            const watch = new MutationObserver(() => {
              if (scroller.dataset['scroll'] === 'moving') hasMoved = true;
              if (!hasMoved || scroller.dataset['scroll'] !== 'resting') return;
              watch.disconnect();
              resolve();
            });
            watch.observe(scroller, { attributeFilter: ['data-scroll'] });
          }),
        SCROLLER,
      );
      await act();
      await moved;
    },
    finds: async (words: string): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Find', exact: true }).click();
      await this.#page.getByRole('textbox', { name: 'Find in the text' }).fill(words);
      await this.#page.keyboard.press('Enter');
    },
  };

  readonly document = {
    /** Chooses a file. The contents, with its button, are open when no passage is. */
    opens: async (name: string, content: Buffer): Promise<void> => {
      await this.#page.evaluate((key) => {
        Reflect.set(window, key, 0);
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) {
            Reflect.set(window, key, Math.max(duration, Number(Reflect.get(window, key))));
          }
        }).observe({ type: 'longtask' });
      }, LONGEST_PAUSE);
      // From disk, because a large file in memory would be built in the page by the test.
      const folder = await mkdtemp(join(tmpdir(), 'crossroads-'));
      await writeFile(join(folder, name), content);
      await this.#page.locator(PICKER).setInputFiles(join(folder, name));
    },
    /** Drops files on the text, all at once. */
    drops: async (...names: readonly string[]): Promise<void> => {
      const files = await this.#page.evaluateHandle((all) => {
        const transfer = new DataTransfer();
        for (const name of all) transfer.items.add(new File([`A text on Albania: ${name}.`], name));
        return transfer;
      }, names);
      await this.#page.locator(SCROLLER).dispatchEvent('drop', { dataTransfer: files });
    },
    /** The chosen text. */
    isShown: async (text: 'Digest' | 'Original' | 'Both'): Promise<void> => {
      await expect(this.#page.getByRole('radio', { name: text, exact: true })).toBeChecked({
        timeout: PATIENCE_MS,
      });
    },
    /** Text of the print view. */
    onPaper: async (): Promise<string> => {
      await expect
        .poll(
          async () => {
            await this.#page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
            return this.#page.locator('.print-view').count();
          },
          { timeout: PATIENCE_MS },
        )
        .toBe(1);
      const text = (await this.#page.locator('.print-view .brief-on-paper').textContent()) ?? '';
      await this.#page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      return text;
    },
    isRecognised: async (name: string): Promise<void> => {
      await this.#page
        .locator(REPORT)
        .filter({ hasText: name })
        .waitFor({ state: 'attached', timeout: PATIENCE_MS });
    },
    shows: async (text: 'Digest' | 'Original' | 'Both'): Promise<void> => {
      await this.#page.getByRole('radio', { name: text, exact: true }).check({ force: true });
    },
    choosesName: async (place: string, name: string): Promise<void> => {
      await this.#page.locator(place).getByRole('link', { name, exact: true }).first().click();
    },
    /** Passages found, as printed or changed. */
    passagesFound: async (): Promise<number> => {
      const report = this.#page.locator(REPORT);
      const of = async (name: string) => Number(await report.getAttribute(`data-${name}`));
      return (await of('matched')) + (await of('changed'));
    },
    /** The longest time without response since a document was opened, ms. */
    longestPause: (): Promise<number> =>
      this.#page.evaluate((key) => Number(Reflect.get(window, key)), LONGEST_PAUSE),
    reportSays: (words: RegExp): Promise<void> => this.#says(REPORT, words),
    failureSays: (words: RegExp): Promise<void> => this.#says('.open-original [role="alert"]', words),
    reads: (place: string, words: RegExp): Promise<void> => this.#says(place, words),
    isNotOpen: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Open the brief…' }).waitFor({ timeout: PATIENCE_MS });
      expect(await this.#page.locator(REPORT).count()).toBe(0);
    },
    isNotSaid: async (words: RegExp): Promise<void> => {
      expect(await this.#page.locator('.notice').filter({ hasText: words }).count()).toBe(0);
    },
    holdsNo: async (selector: string): Promise<void> => {
      expect(await this.#page.locator(`.reader :is(${selector})`).count()).toBe(0);
    },
  };

  readonly get = {
    /** Scroll position of the text, CSS px. */
    scroll: (): Promise<number> =>
      this.#page.locator(SCROLLER).evaluate((element) => Math.round(element.scrollTop)),
    findCount: (): Promise<string> => this.#page.locator('.find-count').innerText(),
    /** Titles of the mentions in a passage that are marked as hidden by the filters. */
    hiddenMentions: (passage: string): Promise<string[]> =>
      this.#page
        .locator(`#passage-${CSS.escape(passage)} .mention[data-hidden]`)
        .evaluateAll((all) => all.map((element) => element.getAttribute('title') ?? '')),
    openPassage: (): Promise<string | null> =>
      this.#page.evaluate(
        () => document.querySelector<HTMLElement>('.reader .passage[data-open]')?.dataset['passage'] ?? null,
      ),
    /** Text of the selection bar. */
    selection: (): Promise<string> => this.#page.locator('.selection-bar').innerText(),
    passagesRead: (): Promise<string[]> =>
      this.#page
        .locator(`${READER} [data-passage]`)
        .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['passage'] ?? '')),
    /** Text of the focused element, or the title of a contents entry. */
    focusedText: (): Promise<string> =>
      this.#page.evaluate(() => {
        const focused = document.activeElement;
        return (focused?.querySelector('.contents-title') ?? focused)?.textContent?.trim() ?? '';
      }),
  };

  readonly then = {
    isThere: async (): Promise<void> => {
      await this.#page.waitForSelector(`${READER} [data-passage]`, {
        state: 'attached',
        timeout: PATIENCE_MS,
      });
    },
    isOpenAt: (passage: string): Promise<void> =>
      expect.poll(() => this.get.openPassage(), { timeout: PATIENCE_MS }).toBe(passage),
    /** The passage is in the visible part of the reader. */
    headingIsInView: (name: string): Promise<void> =>
      expect(this.#page.locator(`${READER} .brief-heading`, { hasText: name })).toBeInViewport(),
    isInView: (passage: string): Promise<void> =>
      expect
        .poll(
          async () => {
            const box = await this.#page.locator(`#passage-${CSS.escape(passage)}`).boundingBox();
            const frame = await this.#page.locator(SCROLLER).boundingBox();
            return (
              box !== null && frame !== null && box.y < frame.y + frame.height && box.y + box.height > frame.y
            );
          },
          { timeout: PATIENCE_MS },
        )
        .toBe(true),
    selectionSays: (words: string | RegExp): Promise<void> =>
      expect.poll(() => this.get.selection(), { timeout: PATIENCE_MS }).toMatch(words),
    markedPlaces: (count: number): Promise<void> =>
      expect(this.#page.locator(`${READER} mark`)).toHaveCount(count, { timeout: PATIENCE_MS }),
    addressHolds: (part: string): Promise<void> =>
      expect.poll(() => decodeURIComponent(this.#page.url()), { timeout: PATIENCE_MS }).toContain(part),
    /** Text of an open popover. */
    cardSays: (words: RegExp): Promise<void> =>
      expect(this.#page.locator('.popover:popover-open')).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      }),
    nothingRunsSideways: async (): Promise<void> => {
      const wide = await this.#page.evaluate((scroller) => {
        const reader = document.querySelector(scroller);
        return [document.documentElement, document.body, reader]
          .filter((element) => element !== null)
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map(
            (element) =>
              `${element.tagName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`,
          );
      }, SCROLLER);
      expect(wide).toEqual([]);
    },
  };

  async #says(place: string, words: RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.#page.locator(place).allInnerTexts()).join(' '), { timeout: PATIENCE_MS })
      .toMatch(words);
  }

  #mention(passage: string, words: string) {
    return this.#page
      .locator(`#passage-${CSS.escape(passage)}`)
      .getByRole('link', { name: words, exact: true })
      .first();
  }
}

/** `CSS.escape` for ids of passages, which have only letters, digits and points. */
const CSS = { escape: (id: string) => id.replaceAll('.', '\\.') };
