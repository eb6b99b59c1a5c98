/** The workspace saved in the browser, across tabs. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { DossierDriver } from './dossier-driver.ts';
import { ExploreDriver } from './explore-driver.ts';
import { IncidentsDriver } from './incidents-driver.ts';
import { openPlanTool } from './rooms.ts';

const PATIENCE_MS = 60_000;
const DATABASE = 'crossroads-saved';

export class WorkspaceDriver {
  readonly #context: BrowserContext;
  readonly #home: string;

  constructor(context: BrowserContext, home: string) {
    this.#context = context;
    this.#home = home;
  }

  readonly given = {
    /** Uses a figure instead of the map, which takes most of a page's time. */
    hasNoWebgl: async (): Promise<void> => {
      await this.#context.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    },
    /** Opens an atlas in a new tab. @param selected feature to select, none by default */
    tab: async (selected = ''): Promise<Tab> => {
      const page = await this.#context.newPage();
      await page.goto(`${this.#home}?v=1${selected && `&select=${selected}`}`);
      return new Tab(page);
    },
  };
}

/** One tab with the atlas in it. */
export class Tab {
  readonly #page: Page;

  readonly incidents: IncidentsDriver;
  readonly explore: ExploreDriver;
  readonly dossier: DossierDriver;

  constructor(page: Page) {
    this.#page = page;
    this.incidents = new IncidentsDriver(page);
    this.explore = new ExploreDriver(page);
    this.dossier = new DossierDriver(page);
  }

  get #cost(): Locator {
    return this.#page.getByLabel('Cost of a kilometre');
  }

  get #notice(): Locator {
    return this.#page.locator('.notice[data-kind="told"]');
  }

  readonly when = {
    asksTheNetwork: async (): Promise<void> => {
      await this.when.showsNetwork();
      await this.#page.locator('summary', { hasText: 'Options of the query' }).click();
      await this.#page.getByLabel(/^Minimise/).selectOption('mix');
    },
    showsNetwork: (): Promise<void> => openPlanTool(this.#page, 'Network'),
    /** In the network query. */
    setsCost: (cost: number): Promise<void> => this.#cost.fill(String(cost)),
    brings: async (name: string, content: string): Promise<void> => {
      await openPlanTool(this.#page, 'Data');
      await this.#page.getByTestId('incident-files').setInputFiles({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(content),
      });
      await this.#page.getByRole('button', { name: /^Import \d/ }).click({ timeout: PATIENCE_MS });
    },
    opensWhatIsSaved: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'Open it' }).first().click({ timeout: PATIENCE_MS });
    },
    /** Kills the tab's process. */
    dies: async (): Promise<void> => {
      const client = await this.#context().newCDPSession(this.#page);
      const crashed = this.#page.waitForEvent('crash');
      void client.send('Page.crash').catch(() => undefined);
      await crashed;
      await this.#page.close();
    },
    /** Overwrites the latest saved records with noise. */
    spoils: async (count: number): Promise<void> => {
      await this.#page.evaluate(
        ([name, most]) =>
          new Promise<void>((resolve, reject) => {
            const asked = indexedDB.open(name);
            asked.onerror = () => reject(asked.error);
            asked.onsuccess = () => {
              const work = asked.result.transaction('workspaces', 'readwrite');
              const records = work.objectStore('workspaces');
              const keys = records.getAllKeys(IDBKeyRange.bound('work/', 'work0'));
              keys.onsuccess = () => {
                for (const key of keys.result.toReversed().slice(0, most)) records.put('~noise~', key);
              };
              work.oncomplete = () => {
                asked.result.close();
                resolve();
              };
            };
          }),
        [DATABASE, count] as const,
      );
    },
    /** @param bytes `null` for the size of the disk */
    hasRoomFor: async (bytes: number | null): Promise<void> => {
      const client = await this.#context().newCDPSession(this.#page);
      const { origin } = new URL(this.#page.url());
      await client.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(bytes === null ? {} : { quotaSize: bytes }),
      });
    },
    opensDialog: (): Promise<void> => this.#page.getByRole('button', { name: 'Workspace…' }).click(),
    presses: (name: string): Promise<void> => this.#page.getByRole('button', { name, exact: true }).click(),
    pressesKeys: (keys: string): Promise<void> => this.#page.keyboard.press(keys),
    closes: (): Promise<void> => this.#page.close(),
  };

  readonly get = {
    cost: async (): Promise<number> => {
      await this.when.showsNetwork();
      return Number(await this.#cost.inputValue({ timeout: PATIENCE_MS }));
    },
  };

  readonly then = {
    isSaved: (): Promise<void> =>
      this.#page
        .getByTestId('work-status')
        .filter({ hasText: 'Saved in this browser:' })
        .waitFor({ timeout: PATIENCE_MS }),
    /** @param at in ms since 1970 */
    isSavedSince: (at: number): Promise<void> =>
      expect
        .poll(() => this.#page.getByTestId('work-status').first().getAttribute('data-at').then(Number), {
          timeout: PATIENCE_MS,
        })
        .toBeGreaterThan(at),
    statusSays: (words: RegExp): Promise<void> =>
      expect(this.#page.getByTestId('work-status').first()).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      }),
    /** As announced to screen readers. */
    isTold: (words: RegExp): Promise<void> =>
      this.#page
        .locator('[data-announcement="polite"]', { hasText: words })
        .waitFor({ state: 'attached', timeout: PATIENCE_MS }),
    noticeSays: (words: RegExp): Promise<void> =>
      this.#notice.filter({ hasText: words }).waitFor({ timeout: PATIENCE_MS }),
    hasSet: (words: RegExp): Promise<void> =>
      this.#page.getByTestId('incident-set').filter({ hasText: words }).waitFor({ timeout: PATIENCE_MS }),
    /** No message appears, although work is in progress. */
    hasNoNotice: async (): Promise<void> => {
      await this.then.statusSays(/./);
      expect(await this.#notice.count()).toBe(0);
    },
  };

  #context(): BrowserContext {
    return this.#page.context();
  }
}
