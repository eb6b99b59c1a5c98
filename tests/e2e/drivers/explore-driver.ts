/** Filters and views of the user's records, by keyboard. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { openPlanTool } from './rooms.ts';

const PATIENCE_MS = 60_000;
/** More tab stops than the page has. */
const MAX_TABS = 160;

export class ExploreDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #table(): Locator {
    return this.#page.getByTestId('incident-table');
  }

  get #comparison(): Locator {
    return this.#page.getByTestId('compare');
  }

  get #gradings(): Locator {
    return this.#page.getByTestId('gradings');
  }

  get #record(): Locator {
    return this.#page.getByTestId('incident-record');
  }

  #column(name: string): Locator {
    return this.#page.getByTestId('explore').getByRole('region', { name, exact: true });
  }

  readonly when = {
    /** Tabs, forwards or back, until the target has the focus. */
    tabsTo: async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await this.#page.keyboard.press(key);
      }
      throw new Error(`${MAX_TABS} times ${key} do not lead to ${target}`);
    },
    presses: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await this.#page.keyboard.press(key);
    },
    looksFor: (text: string): Promise<void> => this.get.find().fill(text),
    opensFirst: (): Promise<void> => this.#table.locator('tbody tr').first().click(),
    opens: (): Promise<void> => openPlanTool(this.#page, 'Explore'),
    opensComparison: (): Promise<void> => openPlanTool(this.#page, 'Compare'),
    comparesBy: async (dimension: string): Promise<void> => {
      await this.#comparison.getByRole('combobox', { name: 'Counted by' }).selectOption(dimension);
    },
    comparesWith: (period: string): Promise<void> =>
      this.#comparison.getByRole('radio', { name: period }).check(),
    /** Display of the comparison on the map. */
    viewsCompared: (view: RegExp): Promise<void> =>
      this.#comparison.getByTestId('compared-view').getByRole('radio', { name: view }).check(),
    opensGradings: (): Promise<void> => this.#gradings.locator('summary').press('Enter'),
    /** What the charts add up. */
    addsUp: async (measure: string): Promise<void> => {
      await this.#page.getByTestId('measure').selectOption({ label: measure });
    },
    /** Shows a column of the file as a filter. */
    opensColumn: async (name: string): Promise<void> => {
      await this.#page.getByTestId('column-filter').selectOption(name);
    },
    /** Into a field of a column's filter. */
    fillsColumn: async (name: string, label: string, text: string): Promise<void> => {
      const field = this.#column(name).getByLabel(label, { exact: true });
      await field.fill(text);
      await field.press('Enter');
    },
    clearsAll: (): Promise<void> =>
      this.#page.getByRole('button', { name: 'Clear filters', exact: true }).press('Enter'),
    clearsColumn: (name: string): Promise<void> =>
      this.#column(name)
        .getByRole('button', { name: `${name}: clear filter` })
        .press('Enter'),
    /** All that pass the filters. */
    gradesAll: async (grading: string, grade: string): Promise<void> => {
      await this.#gradings.getByRole('combobox', { name: 'Grading' }).selectOption(grading);
      await this.#gradings.getByRole('combobox', { name: 'Grade', exact: true }).selectOption(grade);
      await this.#gradings.getByRole('button', { name: /^Grade \d/ }).press('Enter');
    },
    /** The selected rows of the table. */
    gradesPicked: async (grading: string, grade: string): Promise<void> => {
      const bar = this.#page.getByTestId('picked');
      await bar.getByRole('combobox', { name: 'Grading' }).selectOption(grading);
      await bar.getByRole('combobox', { name: 'Grade', exact: true }).selectOption(grade);
      await bar.getByRole('button', { name: /^Grade \d/ }).press('Enter');
    },
    picksAll: (): Promise<void> => this.#table.getByRole('checkbox', { name: /^Select all/ }).press('Space'),
    /** The open record. */
    gradesRecord: async (grading: string, grade: string): Promise<void> => {
      await this.#record.getByRole('combobox', { name: grading }).selectOption(grade);
    },
    undoes: (): Promise<void> => this.#gradings.getByRole('button', { name: 'Undo' }).press('Enter'),
    choosesGrade: (name: RegExp): Promise<void> =>
      this.#gradings.getByRole('button', { name }).press('Enter'),
    types: (text: string): Promise<void> => this.#page.keyboard.type(text),
  };

  readonly get = {
    bar: (name: RegExp): Locator => this.#page.getByTestId('explore').getByRole('button', { name }),
    find: (): Locator => this.#page.getByRole('searchbox', { name: 'Search your records' }),
    tableButton: (): Locator => this.#page.getByRole('button', { name: 'Table', exact: true }),
    handle: (name: string): Locator => this.#page.getByTestId('time-chart').getByRole('slider', { name }),
    head: (name: string): Locator => this.#table.getByRole('columnheader', { name, exact: true }),
    zoom: (): Locator => this.#record.getByRole('button', { name: 'Zoom to record' }),
    /** @param column from 1, after the selection column */
    firstCells: async (column: number): Promise<readonly string[]> =>
      this.#table.locator(`tbody tr td:nth-child(${column + 1})`).allInnerTexts(),
  };

  readonly then = {
    comparedRowReads: (name: string, words: RegExp): Promise<void> =>
      expect(
        this.#comparison
          .getByRole('row')
          .filter({ has: this.#page.getByRole('rowheader', { name, exact: true }) }),
      ).toHaveText(words, { useInnerText: true }),
    /** Status, bars and table, as far as they are shown, have the same number. */
    sumIs: (words: RegExp): Promise<void> =>
      expect(this.#page.getByTestId('measured')).toHaveText(words, { useInnerText: true }),
    /** Number of records with a grade. */
    gradeIs: async (grade: string, count: number): Promise<void> => {
      const bar = this.#gradings.locator('.bar', { hasText: grade }).locator('.bar-count');
      await expect(bar.first()).toHaveText(count.toLocaleString('en'), {
        useInnerText: true,
        timeout: PATIENCE_MS,
      });
    },
    passing: async (count: number): Promise<void> => {
      const status = this.#page.getByTestId('explore-status');
      await expect(status).toHaveAttribute('data-passing', String(count));
      if ((await this.#page.getByTestId('explore').count()) > 0)
        await expect.poll(() => this.#barSum('jurisdiction')).toBe(count);
      if ((await this.#table.count()) === 0) return;
      await expect(this.#table).toHaveAttribute('aria-rowcount', String(count + 1));
    },
    barIsThere: (name: RegExp): Promise<void> => expect(this.get.bar(name)).toBeVisible(),
    reads: (text: string): Promise<void> =>
      expect(this.#page.getByTestId('explore')).toContainText(text, { useInnerText: true }),
    columnIsFocused: (name: string): Promise<void> =>
      expect(this.#column(name).getByRole('heading')).toBeFocused(),
    isFocused: async (target: 'table' | 'record'): Promise<void> => {
      const focused = target === 'table' ? this.#table : this.#record.getByRole('heading', { level: 2 });
      await expect(focused).toBeFocused();
    },
    recordReads: async (...words: readonly (string | RegExp)[]): Promise<void> => {
      for (const one of words) {
        const text = expect.poll(() => this.#record.innerText());
        await (typeof one === 'string' ? text.toContain(one) : text.toMatch(one));
      }
    },
    /** In the table, and in the message above it. */
    picked: async (count: number): Promise<void> => {
      await expect(this.#table.locator('tbody [aria-selected="true"]')).toHaveCount(count);
      const bar = this.#page.getByTestId('picked');
      if (count === 0) await expect(bar).toHaveCount(0);
      else await expect(bar).toHaveText(new RegExp(`^${count} record`), { useInnerText: true });
    },
    gradesRead: (grading: string, words: RegExp): Promise<void> =>
      expect(this.#gradings.locator(`[data-dimension="${grading}"]`)).toHaveText(words, {
        useInnerText: true,
      }),
    /** A script in an imported file would change the page title. */
    hasNoMarkup: async (selector: string): Promise<void> => {
      expect(await this.#page.locator(selector).count()).toBe(0);
      expect(await this.#page.title()).not.toBe('1');
    },
  };

  async #barSum(dimension: string): Promise<number> {
    const counts = this.#page.locator(`[data-dimension="${dimension}"] .bar-count`);
    return (await counts.allInnerTexts()).reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
  }
}
