/** The composer of briefings. Part of the atlas driver. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from 'playwright-core';
import { chooseFile } from './choose-file.ts';
import { enterRoom } from './rooms.ts';

const PATIENCE_MS = 60_000;
const PANEL = '.compose';
/** More tab stops than any path through the page. */
const MAX_STOPS = 160;

export class ComposeDriver {
  readonly #page: Page;
  readonly #context: BrowserContext;

  constructor(page: Page, context: BrowserContext) {
    this.#page = page;
    this.#context = context;
  }

  get #panel() {
    return this.#page.locator(PANEL);
  }

  readonly when = {
    /** From the map. */
    addsTheView: async (): Promise<void> => {
      const before = await this.#page.locator('.compose-chapters > li').count();
      await this.#page.getByRole('button', { name: 'Add this view to a briefing' }).click();
      await this.#chapter(before).waitFor({ timeout: PATIENCE_MS });
    },
    /**
     * Tabs to the control of that name. Every stop in the panel, a dialog or a presentation must show its
     * focus.
     */
    tabsTo: async (name: string): Promise<void> => {
      for (let stop = 0; stop < MAX_STOPS; stop += 1) {
        const at = await this.get.focus();
        expect(at.isSeen, `the focus can be seen on “${at.name}”`).toBe(true);
        if (at.name === name) return;
        await this.#page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${name}`);
    },
    /** Presents with the key on the focused element. */
    presentsByKey: async (): Promise<void> => {
      await this.#page.keyboard.press('Enter');
      await this.#page.waitForSelector('.presenter[data-chapter]', { timeout: PATIENCE_MS });
    },
    /** Opens the list of exports with the key on the focused element. */
    opensBriefingExportByKey: async (): Promise<void> => {
      await this.#page.keyboard.press('Enter');
      await this.#page.waitForSelector('.briefing-export-list', { timeout: PATIENCE_MS });
    },
    /** Downloads the file with the key on the focused element. */
    makesByKey: async (): Promise<void> => {
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.keyboard.press('Enter');
      await download;
    },
    zoomsIn: (): Promise<void> => this.#page.getByRole('button', { name: 'Zoom in' }).click(),
    /** Fills a field of the panel by its label; of the open chapter if there are several. */
    writes: (label: string, words: string): Promise<void> => this.#field(label).fill(words),
    /** Puts the caret at the end of a rich text. */
    entersText: async (label: string): Promise<void> => {
      await this.#field(label).click();
      await this.#page.keyboard.press('Control+End');
    },
    types: (words: string): Promise<void> => this.#page.keyboard.type(words),
    selectsAllOf: async (label: string): Promise<void> => {
      await this.#field(label).click();
      await this.#page.keyboard.press('Control+a');
    },
    /** Pastes text of another program, and the markup that it puts beside the text. */
    pastes: (label: string, text: string): Promise<void> =>
      this.#field(label).evaluate((field, words) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', words);
        clipboardData.setData('text/html', `<b>${words}</b>`);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text),
    /** Typed into the field and accepted by Enter. */
    plansSeconds: async (seconds: string): Promise<void> => {
      const field = this.#panel.getByRole('spinbutton', { name: 'Planned seconds' });
      await field.fill(seconds);
      await field.press('Enter');
    },
    presses: (name: string | RegExp): Promise<void> =>
      this.#panel.getByRole('button', { name, exact: typeof name === 'string' }).click(),
    opensChapter: (number: number): Promise<void> =>
      this.#chapter(number - 1)
        .locator('.compose-choose')
        .click(),
    /** Drags the row of a chapter from its middle to just past that of another row. */
    drags: (number: number, to: number, way: 'mouse' | 'touch' = 'mouse'): Promise<void> =>
      this.#drag(number, to, way, true),
    dragsAndEscapes: (number: number, to: number): Promise<void> => this.#drag(number, to, 'mouse', false),
    /** Moves the chapter with the focus on its row. */
    movesByKey: (number: number, key: 'Alt+ArrowUp' | 'Alt+ArrowDown'): Promise<void> =>
      this.#chapter(number - 1)
        .locator('.compose-choose')
        .press(key),
    turnsToScreen: (width: number, height: number): Promise<void> =>
      this.#page.setViewportSize({ width, height }),
    pressesEscape: (): Promise<void> => this.#page.keyboard.press('Escape'),
    setsMark: async (words: string, color: string): Promise<void> => {
      await this.#panel.getByText('Handling mark').click();
      await this.#panel.getByLabel('Text of the mark').fill(words);
      await this.#panel.getByLabel('Colour').fill(color);
    },
    /** Downloads the briefing from the panel; returns the file's text. */
    savesFile: async (): Promise<string> => {
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.when.presses('Save as a file');
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/\.crossroads\.json$/);
      return readFile(await file.path(), 'utf8');
    },
    /**
     * Downloads from the dialog of exports.
     * @param look called while the dialog is open with the result
     */
    takesFileAway: async (look = async (): Promise<void> => {}): Promise<string> => {
      await this.when.presses('Export');
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.getByRole('button', { name: 'Make Briefing file' }).click();
      const file = await readFile(await (await download).path(), 'utf8');
      await look();
      await this.#page.keyboard.press('Escape');
      return file;
    },
    opensFile: async (name: string, content: string): Promise<void> => {
      await this.when.opensList();
      await chooseFile(
        this.#page.locator('.library input[type="file"]'),
        () => this.#page.getByRole('button', { name: 'Open a file' }).click(),
        { name, mimeType: 'application/json', buffer: Buffer.from(content) },
      );
    },
    opensList: async (): Promise<void> => {
      await enterRoom(this.#page, 'Briefings');
      await this.#page.getByRole('tab', { name: 'Library' }).click();
      await this.#page.getByRole('heading', { name: 'Your briefings' }).waitFor({ timeout: PATIENCE_MS });
    },
    /** From the list of briefings to the open one. */
    returns: (): Promise<void> => this.#page.getByRole('tab', { name: 'Editor' }).click(),
    /** In the list of briefings. */
    deletes: async (title: string): Promise<void> => {
      await this.#page.getByRole('button', { name: `Delete ${title}` }).click();
      await this.#page
        .getByRole('button', { name: 'Restore', exact: true })
        .waitFor({ timeout: PATIENCE_MS });
    },
    reloads: async (): Promise<void> => {
      await this.#page.reload();
      await this.#panel.waitFor({ timeout: PATIENCE_MS });
    },
    /** Crashes the tab and opens another one at the same address. */
    tabCrashes: async (): Promise<ComposeDriver> => {
      const address = this.#page.url();
      const crashed = this.#page.waitForEvent('crash');
      const client = await this.#context.newCDPSession(this.#page);
      void client.send('Page.crash').catch(() => undefined);
      await crashed;
      const page = await this.#context.newPage();
      await page.goto(address);
      return new ComposeDriver(page, this.#context);
    },
    goesOn: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Continue', exact: true }).click({ timeout: PATIENCE_MS });
      await this.#panel.waitFor({ timeout: PATIENCE_MS });
    },
  };

  readonly get = {
    chapters: async (): Promise<string[]> =>
      (await this.#page.locator('.compose-choose > span:last-child').allInnerTexts()).map((words) =>
        words.replace(/\s+/g, ' '),
      ),
    /** Label of the focused field. */
    focused: (): Promise<string | null> =>
      this.#page.evaluate(
        () => document.activeElement?.closest('label')?.querySelector('span')?.textContent ?? null,
      ),
    /** Highlighted features of the open chapter, from the panel. */
    lit: (): Promise<string[]> =>
      this.#page
        .locator('.compose-lit li')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lit') ?? '')),
    /** The title of the chapter whose row has the focus. */
    focusedRow: (): Promise<string | null> =>
      this.#page.evaluate(
        () =>
          document.activeElement?.closest('.compose-choose')?.querySelector('[lang]')?.textContent ?? null,
      ),
    /** Number of chapters with open fields. */
    openChapters: (): Promise<number> => this.#page.locator('.compose-fields').count(),
    /** Name of the focused element, and whether its focus is visible. */
    focus: (): Promise<{ readonly name: string; readonly isSeen: boolean }> =>
      this.#page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
        const name =
          element.getAttribute('aria-label') ??
          label?.textContent ??
          element.closest('label')?.querySelector('span')?.textContent ??
          element.textContent ??
          '';
        if (element.closest('.compose, dialog, .presenter') === null) return { name, isSeen: true };
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isOnScreen = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
        const isRegion = element.getAttribute('tabindex') === '-1';
        const hasRing = getComputedStyle(element).outlineStyle !== 'none';
        return { name: name.replace(/\s+/g, ' ').trim(), isSeen: isOnScreen && (isRegion || hasRing) };
      }),
    plannedSeconds: (): Promise<string> =>
      this.#panel.getByRole('spinbutton', { name: 'Planned seconds' }).inputValue(),
    field: (label: string): Promise<string> => this.#field(label).inputValue(),
    /** Lines of a rich text, with `<…>` around links and `(…)` around citations. */
    richText: (label: string): Promise<string[]> =>
      this.#field(label).evaluate((field) =>
        [...field.children].map((line) =>
          [...line.childNodes]
            .map((node) => {
              const isLink = node instanceof Element && node.matches('.rich-link');
              const isCite = node instanceof Element && node.matches('.rich-cite');
              return isLink ? `<${node.textContent}>` : isCite ? `(${node.textContent})` : node.textContent;
            })
            .join(''),
        ),
      ),
  };

  readonly then = {
    isSaved: (): Promise<void> =>
      expect(this.#panel.locator('.compose-kept')).toHaveAttribute('data-kept', 'true', {
        timeout: PATIENCE_MS,
      }),
    chaptersAre: (...titles: readonly string[]): Promise<void> =>
      expect.poll(() => this.get.chapters(), { timeout: PATIENCE_MS }).toEqual(titles),
    litIs: (...features: readonly string[]): Promise<void> =>
      expect.poll(() => this.get.lit(), { timeout: PATIENCE_MS }).toEqual(features),
    litCounts: async (count: number): Promise<string[]> => {
      await expect.poll(async () => (await this.get.lit()).length, { timeout: PATIENCE_MS }).toBe(count);
      return this.get.lit();
    },
    /** Checks the whole box of each, once positioned. */
    calloutsLieWithinTheMap: (count: number): Promise<void> =>
      expect
        .poll(
          () =>
            this.#page.evaluate(() => {
              const map = document.querySelector('.callouts')?.getBoundingClientRect();
              const boxes = [...document.querySelectorAll('.callout')].map((one) =>
                one.getBoundingClientRect(),
              );
              return boxes.map(
                ({ left, top, right, bottom }) =>
                  map !== undefined &&
                  left >= map.left &&
                  top >= map.top &&
                  right <= map.right &&
                  bottom <= map.bottom,
              );
            }),
          { timeout: PATIENCE_MS },
        )
        .toEqual(Array.from({ length: count }, () => true)),
    isSaid: (words: RegExp): Promise<void> =>
      expect
        .poll(() => this.#page.locator('[aria-live]').allInnerTexts(), { timeout: PATIENCE_MS })
        .toContainEqual(expect.stringMatching(words)),
    richTextIs: (label: string, ...lines: readonly string[]): Promise<void> =>
      expect.poll(() => this.get.richText(label), { timeout: PATIENCE_MS }).toEqual(lines),
    titleIs: (title: string): Promise<void> =>
      expect.poll(() => this.get.field('Title of the briefing'), { timeout: PATIENCE_MS }).toBe(title),
    noticeSays: (words: RegExp): Promise<void> =>
      expect
        .poll(() => this.#page.locator('.notice').allInnerTexts(), { timeout: PATIENCE_MS })
        .toContainEqual(expect.stringMatching(words)),
    focusIsOn: (name: string): Promise<void> =>
      expect.poll(async () => (await this.get.focus()).name, { timeout: PATIENCE_MS }).toBe(name),
    /** The panel or an element in it has the focus. */
    focusIsInThePanel: async (): Promise<void> => {
      await this.#page.waitForSelector(`${PANEL}:focus, ${PANEL} :focus`, { timeout: PATIENCE_MS });
    },
    /** At the top and bottom of the window, with nothing above it. */
    markStands: async (words: string): Promise<void> => {
      await this.#page.waitForSelector('.handling-band', { timeout: PATIENCE_MS });
      const seen = await this.#page.evaluate(() =>
        [...document.querySelectorAll('.handling-band')].map((band) => {
          const { left, top, width, height } = band.getBoundingClientRect();
          // The band ignores pointers, so enable them to hit-test it.
          const style = (band as HTMLElement).style;
          style.pointerEvents = 'auto';
          const isOver = document.elementFromPoint(left + width / 2, top + height / 2) === band;
          style.pointerEvents = '';
          return { words: band.textContent, isOver };
        }),
      );
      expect(seen).toEqual([
        { words, isOver: true },
        { words, isOver: true },
      ]);
    },
  };

  async #drag(number: number, to: number, way: 'mouse' | 'touch', isLetGo: boolean): Promise<void> {
    const gripOf = (one: number) => this.#chapter(one - 1).locator('.compose-grip');
    const centre = async (one: number) => {
      const box = await gripOf(one).boundingBox();
      if (box === null) throw new Error(`chapter ${one} is not in view`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    await gripOf(number).scrollIntoViewIfNeeded();
    const from = await centre(number);
    const move = await this.#pointer(way);
    await move('down', from.x, from.y);
    await move('move', from.x, from.y + Math.sign(to - number) * 8);
    // Open chapters have closed now, which moved the rows.
    const target = await centre(to);
    await move('move', from.x, target.y + Math.sign(to - number) * 6);
    await this.#page.waitForSelector('.compose-chapters > li[data-drop]', { timeout: PATIENCE_MS });
    if (!isLetGo) await this.#page.keyboard.press('Escape');
    await move('up', from.x, target.y);
  }

  /** Touch events come from the browser, so that scrollable elements handle them as on a phone. */
  async #pointer(way: 'mouse' | 'touch') {
    const client = await this.#context.newCDPSession(this.#page);
    const kinds = {
      mouse: { down: 'mousePressed', move: 'mouseMoved', up: 'mouseReleased' },
      touch: { down: 'touchStart', move: 'touchMove', up: 'touchEnd' },
    } as const;
    return async (what: 'down' | 'move' | 'up', x: number, y: number): Promise<void> => {
      if (way === 'touch') {
        const touchPoints = what === 'up' ? [] : [{ x, y }];
        await client.send('Input.dispatchTouchEvent', { type: kinds.touch[what], touchPoints });
        return;
      }
      await client.send('Input.dispatchMouseEvent', {
        type: kinds.mouse[what],
        x,
        y,
        button: 'left',
        buttons: what === 'up' ? 0 : 1,
        clickCount: what === 'move' ? 0 : 1,
      });
    };
  }

  #field(label: string) {
    return this.#panel.getByRole('textbox', { name: label, exact: true });
  }

  #chapter(index: number) {
    return this.#page.locator('.compose-chapters > li').nth(index);
  }
}
