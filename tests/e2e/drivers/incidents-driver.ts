/** Import and display of the user's records. Part of the atlas driver. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { openPlanTool } from './rooms.ts';

const PATIENCE_MS = 60_000;

export class IncidentsDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #report(): Locator {
    return this.#page.getByTestId('import-report');
  }

  readonly given = {
    /** Crashes the worker of the next file while it tags the records. */
    losesTags: (): Promise<void> =>
      this.#page.evaluate(() => {
        const { addEventListener, postMessage } = Worker.prototype;
        Worker.prototype.addEventListener = function (
          type: string,
          hear: EventListenerOrEventListenerObject,
        ) {
          addEventListener.call(this, type, (event) => {
            const value = event instanceof MessageEvent ? event.data?.value : null;
            if (value?.tags !== undefined) value.tags = null;
            if (typeof hear === 'function') hear.call(this, event);
          });
        };
        Worker.prototype.postMessage = function (message: unknown) {
          const isTag = (message as { readonly step?: string }).step === 'tag';
          if (!isTag) return postMessage.call(this, message);
          Object.assign(Worker.prototype, { addEventListener, postMessage });
          this.dispatchEvent(new ErrorEvent('error', { message: 'lost' }));
        };
      }),
    /** @returns the addresses requested from now on */
    countsRequests: (): (() => readonly string[]) => {
      const asked: string[] = [];
      this.#page.on('request', (request) => {
        // The browser fetches the icon of its tab by itself, at a time of its choice.
        if (request.resourceType() === 'other' && request.url().endsWith('/icon.svg')) return;
        if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
      });
      return () => asked;
    },
    /** @returns the number of frames with WebGL draws from now on */
    countsFrames: async (): Promise<() => Promise<number>> => {
      const counted = await this.#page.evaluateHandle(() => {
        const count = { frames: 0 };
        let isCounted = false;
        const { drawElements } = WebGL2RenderingContext.prototype;
        WebGL2RenderingContext.prototype.drawElements = function (...order) {
          if (!isCounted) {
            isCounted = true;
            count.frames += 1;
            requestAnimationFrame(() => {
              isCounted = false;
            });
          }
          Reflect.apply(drawElements, this, order);
        };
        return count;
      });
      return () => counted.evaluate(({ frames }) => frames);
    },
    /** Counts requests that the service worker does not answer. */
    countsWhatLeaves: (): (() => Promise<readonly string[]>) => {
      const asked: Promise<string | null>[] = [];
      this.#page.on('request', (request) => {
        if (/^(blob|data):/.test(request.url())) return;
        asked.push(
          request
            .response()
            .then((response) => (response?.fromServiceWorker() === true ? null : request.url())),
        );
      });
      return async () => (await Promise.all(asked)).filter((address) => address !== null);
    },
  };

  readonly when = {
    opens: (): Promise<void> => openPlanTool(this.#page, 'Data'),
    brings: async (
      ...files: readonly { readonly name: string; readonly content: string | Buffer }[]
    ): Promise<void> => {
      await this.#page
        .getByTestId('incident-files')
        .setInputFiles(
          files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
        );
      await expect
        .poll(() => this.#page.locator('.import[aria-busy="false"]').count(), { timeout: PATIENCE_MS })
        .toBeGreaterThanOrEqual(1);
    },
    pastes: async (text: string): Promise<void> => {
      const field = this.#page.getByLabel('Rows copied from a spreadsheet or a text');
      if (!(await field.isVisible())) await this.#page.getByText('Paste a table').click();
      await field.fill(text);
      await this.#page.getByRole('button', { name: 'Read the pasted rows' }).click();
    },
    answers: (label: string): Promise<void> =>
      this.#page.getByRole('button', { name: label, exact: true }).click(),
    triesAgain: (): Promise<void> => this.#report.getByRole('button', { name: 'Try again' }).press('Enter'),
    tagsAgain: (): Promise<void> =>
      this.#page.getByTestId('incident-set').getByRole('button', { name: 'Try again' }).press('Enter'),
    looksAtMapping: (): Promise<void> => this.#report.getByText('Meaning of the columns').click(),
    hasAWindowOf: (width: number, height: number): Promise<void> =>
      this.#page.setViewportSize({ width, height }),
    namesTemplate: async (name: string): Promise<void> => {
      await this.#report.getByText('Meaning of the columns').click();
      await this.#report.getByLabel('Name of the mapping template').fill(name);
    },
    keepsAsTemplate: async (name: string): Promise<void> => {
      await this.when.namesTemplate(name);
      await this.#page.keyboard.press('Enter');
      await this.#report.getByText(`“${name}” is saved`).waitFor({ timeout: PATIENCE_MS });
    },
    followsTemplate: (name: string): Promise<void> =>
      this.#report.getByRole('button', { name, exact: true }).click(),
    /** By the keys of a select. */
    showsNext: (): Promise<void> => this.#pictures.getByLabel('Show on the map as').press('ArrowDown'),
    opensLegend: (): Promise<void> =>
      this.#page.getByRole('button', { name: 'Legend', exact: true }).press('Enter'),
    opensTable: (name: string): Promise<void> =>
      this.#pictures.locator('summary', { hasText: name }).press('Enter'),
    goesToComparison: (): Promise<void> =>
      this.#pictures.getByRole('button', { name: 'Change the comparison' }).press('Enter'),
    goesToCluster: (): Promise<void> =>
      this.#page.getByTestId('cluster-table').locator('tbody button').first().press('Enter'),
    choosesLegOfTable: (): Promise<void> =>
      this.#page.getByTestId('leg-table').locator('tbody button').first().press('Enter'),
    /** Presses the button and waits for the download. */
    takesAway: async (name: string): Promise<string> => {
      const download = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.getByRole('button', { name, exact: true }).first().click();
      return readFile(await (await download).path(), 'utf8');
    },
    /** Presses the action of a group of problems, and waits for the group of the corrected records. */
    corrects: async (name: RegExp, code: string): Promise<void> => {
      await this.#report.getByRole('button', { name }).press('Enter');
      await expect(this.#report.locator(`[data-code="${code}"] :focus`)).toBeVisible({
        timeout: PATIENCE_MS,
      });
    },
    /** The group's first word. */
    choosesMarket: async (market: string): Promise<void> => {
      const group = this.#report.locator('[data-code="market-unknown"]');
      await group.getByRole('combobox').first().selectOption(market);
      await expect(group).toHaveCount(0, { timeout: PATIENCE_MS });
    },
    choosesPlace: async (name: string, place: string): Promise<void> => {
      const group = this.#report.locator('[data-code="place-unknown"]');
      await group.getByRole('combobox', { name, exact: true }).selectOption(place);
      await expect(group).toHaveCount(0, { timeout: PATIENCE_MS });
    },
    /** Changes the place of a name that was found, which then has another place or none. */
    changesPlace: async (name: string, place: string): Promise<void> => {
      const group = this.#report.locator('[data-code="place-by-name"]');
      const places = group.getByRole('combobox', { name, exact: true });
      if (!(await places.isVisible()))
        await group.locator('summary', { hasText: 'Change the places' }).press('Enter');
      await places.focus();
      await places.selectOption(place);
      // The focus stays, so that the next can be changed.
      if (place !== '') await expect(places).toBeFocused();
    },
    undoesCorrection: (code: string): Promise<void> =>
      this.#report
        .locator(`[data-code="${code}"]`)
        .getByRole('button', { name: 'Undo this correction' })
        .press('Enter'),
    leavesOutWrong: (): Promise<void> =>
      this.#report.getByLabel('Leave them out of this import').press('Space'),
    confirms: (): Promise<void> => this.#page.getByTestId('import-confirm').click(),
    updates: (name: string): Promise<void> =>
      this.#page.getByRole('button', { name: `Update ${name}`, exact: true }).press('Enter'),
    /** The latest of the earlier versions. */
    goesBackToVersion: async (): Promise<void> => {
      await this.#page.locator('summary', { hasText: /earlier version/ }).press('Enter');
      await this.#page.getByRole('button', { name: 'Go back to this version' }).first().press('Enter');
    },
    removes: (name: string): Promise<void> =>
      this.#page.getByRole('button', { name: `Remove ${name}` }).click(),
    addsFoundGradings: async (offer: RegExp): Promise<void> => {
      const found = this.#page.getByTestId('found-gradings');
      await expect(found).toContainText(offer);
      await found.getByRole('button', { name: 'Add these gradings', exact: true }).press('Enter');
    },
    restoresRemoved: (): Promise<void> =>
      this.#page.getByRole('button', { name: 'Restore', exact: true }).press('Enter'),
  };

  /** The map mode section of the panel. */
  get #pictures(): Locator {
    return this.#page.getByTestId('map-modes');
  }

  readonly then = {
    nothingRunsSideways: (): Promise<void> =>
      expect
        .poll(
          () =>
            this.#page
              .locator(':is(.tool-panel, .tab-panel)[data-tab="data"]')
              .evaluate((panel) => panel.scrollWidth - panel.clientWidth),
          { timeout: PATIENCE_MS },
        )
        .toBeLessThanOrEqual(0),
    hasFocusIn: (name: string): Promise<void> =>
      expect(this.#page.locator('.import:focus-within')).toHaveAttribute('aria-label', name),
    warnsOfSameFile: (words: RegExp): Promise<void> =>
      expect(this.#page.locator('.import-same')).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      }),
    /** Of the sets on the map. */
    hasFocusOn: (name: string): Promise<void> =>
      expect(this.#page.getByTestId('incident-set').and(this.#page.locator(':focus'))).toHaveAttribute(
        'aria-label',
        name,
      ),
    /** Checks the map mode and its description. */
    isShownAs: async (picture: string, ...words: readonly RegExp[]): Promise<void> => {
      await expect(this.#pictures).toHaveAttribute('data-mode', picture, { timeout: PATIENCE_MS });
      for (const one of words) await expect.poll(() => this.#pictures.innerText()).toMatch(one);
    },
    hasTemplates: (...names: readonly string[]): Promise<void> =>
      expect(this.#page.locator('.template-list b')).toHaveText(names),
    /** The legend on the map names a sign of the records. */
    legendHas: async (words: string): Promise<void> => {
      await expect(this.#page.locator('.map-legend .records-legend')).toContainText(words, {
        timeout: PATIENCE_MS,
      });
    },
    /** The legend on the map has a sign of the routes, or does not. */
    legendHasRoutes: async (has: boolean): Promise<void> => {
      const route = this.#page.locator('.map-legend').getByText('Drug trafficking', { exact: true });
      await expect(route).toHaveCount(has ? 1 : 0, { timeout: PATIENCE_MS });
    },
    /**
     * Overlays of a software-rendered map: canvases of points below and above the names, and whether their
     * middle is painted.
     */
    standsOverMap: (under: readonly boolean[], over: readonly boolean[]): Promise<void> =>
      expect
        .poll(
          () =>
            this.#page.evaluate(() => {
              const all = [...document.querySelectorAll<HTMLCanvasElement>('.still-overlays canvas')];
              const seen = all
                .filter((sheet) => !sheet.hidden)
                .map((sheet) => {
                  const [x, y] = [Math.round(sheet.width / 2), Math.round(sheet.height / 2)];
                  const opacity = sheet.getContext('2d')?.getImageData(x, y, 1, 1).data[3] ?? 0;
                  return { isNames: sheet.classList.contains('still-names'), isFilled: opacity > 0 };
                });
              const names = seen.findIndex(({ isNames }) => isNames);
              const filled = seen.map(({ isFilled }) => isFilled);
              return [filled.slice(0, Math.max(0, names)), filled.slice(names + 1)];
            }),
          { timeout: PATIENCE_MS },
        )
        .toEqual([under, over]),
    /** Rows of the table that matches the map. */
    tableReads: async (
      table: 'split-view-table' | 'hexagon-table' | 'leg-table' | 'difference-table' | 'cluster-table',
      words: readonly RegExp[],
    ): Promise<void> => {
      const rows = this.#page.getByTestId(table).locator('tbody tr');
      await expect(rows).toHaveCount(words.length);
      for (const [at, one] of words.entries()) expect(await rows.nth(at).innerText()).toMatch(one);
    },
    reports: async (expected: {
      readonly outcome: string;
      readonly total: number;
      readonly accepted: number;
      readonly dropped: number;
      readonly unlocated: number;
    }): Promise<void> => {
      await expect
        .poll(() => this.#report.first().evaluate((region) => ({ ...(region as HTMLElement).dataset })), {
          timeout: PATIENCE_MS,
        })
        .toEqual({
          testid: 'import-report',
          ...Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, String(value)])),
        });
    },
    /** The report lists the value, with the place that it became. */
    placesName: (value: string): Promise<void> =>
      expect(
        this.#report.locator('[data-code="place-by-name"] .import-value', { hasText: value }),
      ).toHaveCount(1, { timeout: PATIENCE_MS }),
    /** How the import compares with an open set. */
    comparedCounts: async (expected: Readonly<Record<string, number>>): Promise<void> => {
      const counts = this.#page.getByTestId('update-counts');
      await counts.waitFor({ timeout: PATIENCE_MS });
      for (const [count, value] of Object.entries(expected)) {
        const shown = counts.locator(`[data-count="${count}"] dd`);
        await expect(shown).toHaveText(value.toLocaleString('en'), { useInnerText: true });
      }
    },
    offersUpdate: (words: RegExp): Promise<void> =>
      expect(this.#page.getByTestId('update-offer')).toHaveText(words, { useInnerText: true }),
    says: async (words: RegExp, role: 'status' | 'alert' = 'status'): Promise<void> => {
      await expect(this.#report.first().getByRole(role).first()).toHaveText(words, { useInnerText: true });
    },
    /** All imports that are listed. */
    allCanBeConfirmed: (count: number): Promise<void> =>
      expect
        .poll(() => this.#page.locator('[data-testid="import-confirm"]:enabled').count(), {
          timeout: PATIENCE_MS,
        })
        .toBe(count),
    canBeConfirmed: async (isReady: boolean): Promise<void> => {
      await expect.poll(() => this.#page.getByTestId('import-confirm').isEnabled()).toBe(isReady);
    },
    /** The causes of problems in their order, each with its first places. */
    problemsRead: async (...words: readonly RegExp[]): Promise<void> => {
      const groups = this.#page.getByTestId('import-problems').locator('> li');
      await expect(groups).toHaveCount(words.length);
      for (const [at, one] of words.entries()) expect(await groups.nth(at).innerText()).toMatch(one);
    },
    /** The policy that blocks all requests of the page. */
    isClosed: async (): Promise<void> => {
      const policies = this.#page.locator('meta[http-equiv="Content-Security-Policy"]');
      await expect
        .poll(() => policies.evaluateAll((all) => all.map((one) => (one as HTMLMetaElement).content)))
        .toContainEqual(expect.stringMatching(/^connect-src blob: data:; frame-src 'none';/));
    },
    hintsAtNoAddress: async (): Promise<void> => {
      const hints = this.#page.locator(
        'link:is([rel~="prefetch"], [rel~="preconnect"], [rel~="dns-prefetch"])',
      );
      expect(await hints.count()).toBe(0);
    },
    /** After a restart, which reads small files first. */
    hasSetsAnyhow: async (...about: readonly RegExp[]): Promise<void> => {
      const sets = this.#page.getByTestId('incident-set');
      await expect(sets).toHaveCount(about.length, { timeout: PATIENCE_MS });
      for (const words of about) {
        await expect
          .poll(() => sets.allInnerTexts(), { timeout: PATIENCE_MS })
          .toContainEqual(expect.stringMatching(words));
      }
    },
    hasSets: async (...about: readonly RegExp[]): Promise<void> => {
      const sets = this.#page.getByTestId('incident-set');
      await expect(sets).toHaveCount(about.length, { timeout: PATIENCE_MS });
      for (const [at, words] of about.entries()) {
        await expect(sets.nth(at)).toHaveText(words, { useInnerText: true, timeout: PATIENCE_MS });
      }
    },
  };
}
