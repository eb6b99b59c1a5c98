/**
 * The driver of the atlas in the terms of its users. Specs call only this; selectors, waits and addresses are
 * here.
 *
 *   given  initial state             when  actions of the user
 *   get    values of the page        then  expectations, with waits
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { BRIEF_FILE_NAME } from '../../../src/domain/atlas-files.ts';
import { violationsByAxe } from '../../support/axe.ts';
import type { Visit } from '../../support/browser.ts';
import { drawNothing } from '../../support/draw-nothing.ts';
import { filmPage } from '../../support/film.ts';
import { GrowthMeter } from '../../support/growth.ts';
import { cropPicture, isBlank } from '../../support/pictures.ts';
import { showNothing } from '../../support/show-nothing.ts';
import { AreasDriver } from './areas-driver.ts';
import { BriefDriver } from './brief-driver.ts';
import { BriefingExportDriver } from './briefing-export-driver.ts';
import { ComposeDriver } from './compose-driver.ts';
import { DossierDriver } from './dossier-driver.ts';
import { EmbedDriver } from './embed-driver.ts';
import { ExploreDriver } from './explore-driver.ts';
import { FiguresDriver } from './figures-driver.ts';
import { FileDriver } from './file-driver.ts';
import { IncidentsDriver } from './incidents-driver.ts';
import { NetworkDriver } from './network-driver.ts';
import { NotesDriver } from './notes-driver.ts';
import { PeriodDriver } from './period-driver.ts';
import { PictureDriver } from './picture-driver.ts';
import { PresentDriver } from './present-driver.ts';
import { ReaderDriver } from './reader-driver.ts';
import { RecordExportDriver } from './record-export-driver.ts';
import { SplitDriver } from './split-driver.ts';
import { WorkspaceDriver } from './workspace-driver.ts';

/** States of the map, from the root element. */
export type MapState = 'loading' | 'idle' | 'busy' | 'figure';

const PATIENCE_MS = 90_000;
const MAP = '.map-stage';
const NOTICE = '.notice';

async function violationsWithFrames(page: Page, how: object) {
  // The other mode opens a page to merge results, which would be reported as a request.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ ...how, resultTypes: ['violations'] });
  return (await axe.analyze()).violations;
}

export class AtlasDriver {
  readonly #visit: Visit;
  readonly #home: string;

  /** Panels, search and keyboard. */
  readonly reader: ReaderDriver;
  /** The text of the brief. */
  readonly brief: BriefDriver;
  /** The two figures of the brief. */
  readonly figures: FiguresDriver;
  readonly incidents: IncidentsDriver;
  readonly areas: AreasDriver;
  readonly explore: ExploreDriver;
  readonly network: NetworkDriver;
  readonly dossier: DossierDriver;
  readonly notes: NotesDriver;
  readonly recordExport: RecordExportDriver;
  readonly briefingExport: BriefingExportDriver;
  /** Pages for other sites. */
  readonly embed: EmbedDriver;
  /** The brushes of the period. */
  readonly period: PeriodDriver;
  /** Image export and print. */
  readonly picture: PictureDriver;
  /** The composer of briefings. */
  readonly compose: ComposeDriver;
  /** The one-file atlas. */
  readonly file: FileDriver;
  /** Presentations. */
  readonly present: PresentDriver;
  /** The split view. */
  readonly split: SplitDriver;
  /** The saved workspace. */
  readonly workspace: WorkspaceDriver;

  constructor(visit: Visit, home: string) {
    this.#visit = visit;
    this.#home = home;
    this.reader = new ReaderDriver(visit.page);
    this.brief = new BriefDriver(visit.page);
    this.figures = new FiguresDriver(visit.page);
    this.incidents = new IncidentsDriver(visit.page);
    this.areas = new AreasDriver(visit.page);
    this.explore = new ExploreDriver(visit.page);
    this.network = new NetworkDriver(visit.page);
    this.dossier = new DossierDriver(visit.page);
    this.notes = new NotesDriver(visit.page);
    this.recordExport = new RecordExportDriver(visit.page);
    this.briefingExport = new BriefingExportDriver(visit.page);
    this.embed = new EmbedDriver(visit.page);
    this.period = new PeriodDriver(visit.page);
    this.picture = new PictureDriver(visit.page);
    this.compose = new ComposeDriver(visit.page, visit.context);
    this.file = new FileDriver(visit.page);
    this.present = new PresentDriver(visit.page);
    this.split = new SplitDriver(visit.page);
    this.workspace = new WorkspaceDriver(visit.context, home);
  }

  get #page(): Page {
    return this.#visit.page;
  }

  /** Opens the page, but holds the matching files back until the returned function is called. */
  async #openWithout(pattern: RegExp): Promise<() => void> {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.#visit.context.route(pattern, async (route) => {
      await released;
      await route.continue();
    });
    await this.#page.goto(this.#home, { waitUntil: 'domcontentloaded' });
    return () => release();
  }

  /** Waits for one of the states, and fails at once when the page has failed. */
  async #mapReaches(states: readonly MapState[]): Promise<void> {
    const selector = states.map((state) => `html[data-map="${state}"]`).join(',');
    const reached = this.#page
      .waitForSelector(selector, { state: 'attached', timeout: PATIENCE_MS })
      .then(() => true)
      .catch(() => false);
    if (await Promise.race([reached, this.#visit.failure.then(() => false)])) return;
    const state = await this.get.mapState().catch(() => 'gone');
    throw new Error(
      `The map should become ${states.join(' or ')}; it is ${state}.\n${this.#visit.problems.join('\n')}`,
    );
  }

  /** @param isSo runs in the page; `waitForFunction` takes the promise itself for a truthy result */
  #serviceWorkerBecomes(isSo: () => Promise<boolean>): Promise<void> {
    return expect.poll(() => this.#page.evaluate(isSo), { timeout: PATIENCE_MS }).toBe(true);
  }

  /** @param rules of axe; all when empty */
  async #axeFindsNothing(rules: readonly string[], page = this.#page): Promise<void> {
    const how = rules.length > 0 ? { runOnly: rules } : {};
    const violations =
      page.frames().length > 1 ? await violationsWithFrames(page, how) : await violationsByAxe(page, how);
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      page.url(),
    ).toEqual([]);
  }

  readonly given = {
    /** Call before the atlas opens, to measure its memory. */
    measured: (): Promise<GrowthMeter> => GrowthMeter.attach(this.#page),
    /** The map neither flies nor draws, for tests of other parts. */
    mapIsQuick: async (): Promise<void> => {
      await this.#page.emulateMedia({ reducedMotion: 'reduce' });
      await this.#page.addInitScript(drawNothing);
    },
    /** The site recognises the text to which these fingerprints belong, in place of the brief. */
    recognises: async (known: readonly { id: string; words: number; sketch: string }[]): Promise<void> => {
      await this.#visit.context.route(`**/data/${BRIEF_FILE_NAME}`, async (route) => {
        const answer = await route.fetch();
        const brief = await answer.json();
        const prints = new Map(known.map(({ id, words, sketch }) => [id, { words, sketch }]));
        const passages = brief.passages.map((one: { id: string }) => ({ ...one, ...prints.get(one.id) }));
        await route.fulfill({ response: answer, json: { ...brief, passages } });
      });
    },
    /** Hides the right panel of the open atlas; see `showNothing`. */
    panelIsUnseen: (): Promise<void> => this.#page.evaluate(showNothing),
    /** Opens the atlas and waits for an idle map. `scene` follows the address of the site. */
    openAtlas: async (scene = ''): Promise<void> => {
      await this.#page.goto(this.#home + scene);
      await this.#mapReaches(['idle']);
    },
    /**
     * Opens the page with its static map and scripts, but holds MapLibre back until the returned function is
     * called.
     */
    openAtlasBeforeMapLibre: async (): Promise<() => void> => {
      const release = await this.#openWithout(/\/maplibre-[^/]+\.js$/);
      // The initial frame has no mode: React is about to replace it.
      await this.#page.waitForSelector(`.static-map:has(svg) ~ * ${MAP}[data-mode]`, {
        timeout: PATIENCE_MS,
      });
      await this.#page.evaluate(() => document.fonts.ready.then(() => undefined));
      return release;
    },
    /** Opens the page with its scripts, but holds its data back until the returned function is called. */
    openAtlasBeforeData: async (): Promise<() => void> => {
      const release = await this.#openWithout(/\/data\//);
      await this.#page.waitForSelector('.static-map', { state: 'attached', timeout: PATIENCE_MS });
      return release;
    },
    /** Opens the atlas and returns the map of each frame until it is at rest, from the first with a picture on. */
    openAtlasFilmed: async (): Promise<readonly Buffer[]> => {
      const end = await filmPage(this.#page);
      await this.given.openAtlas();
      const box = await this.#page.locator(MAP).boundingBox();
      const frames = (await end()).map(({ picture }) => cropPicture(picture, box));
      return frames.slice(frames.findIndex((frame) => !isBlank(frame)));
    },
    openAtlasWithoutWebGl: async (scene = ''): Promise<void> => {
      await this.#page.goto(this.#home + scene);
      await this.#mapReaches(['figure']);
    },
    /** The site is stored for offline use by the worker of the open version. */
    storedForOffline: async (): Promise<void> => {
      await this.#page.waitForFunction(
        () => navigator.serviceWorker.controller?.state === 'activated',
        undefined,
        {
          timeout: PATIENCE_MS,
        },
      );
    },
  };

  readonly when = {
    /** Pinches the map to twice the finger distance. */
    spreadFingers: async (): Promise<void> => {
      const box = await this.#page.locator(MAP).boundingBox();
      if (box === null) throw new Error('there is no map');
      const client = await this.#page.context().newCDPSession(this.#page);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            apart === null
              ? []
              : [
                  { x: x - apart / 2, y, id: 1 },
                  { x: x + apart / 2, y, id: 2 },
                ],
        });
      await touch('touchStart', 80);
      for (const apart of [100, 120, 140, 160]) await touch('touchMove', apart);
      await touch('touchEnd', null);
      await client.detach();
    },
    /** Navigates the open atlas to another link, as with Back and Forward, without loading. */
    goesTo: (scene: string): Promise<void> =>
      this.#page.evaluate((query) => {
        history.pushState(null, '', query);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, scene),
    reload: async (): Promise<void> => {
      await this.#page.reload();
    },
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await this.#page.keyboard.press(key);
    },
    readerAgreesToNewVersion: (): Promise<void> =>
      this.#page.locator(`${NOTICE}[data-kind="new-version"] .button`).click({ timeout: PATIENCE_MS }),
    /** The browser checks for a new version. */
    newVersionIsLookedFor: (): Promise<void> =>
      this.#page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        // In some browsers this rejects for a version that cannot be stored; `then` checks the result.
        await registration.update().catch(() => undefined);
      }),
    /** Opens another window, as the speaker's window, and closes it once loaded. */
    anotherWindowIsOpened: async (): Promise<void> => {
      const page = await this.#visit.context.newPage();
      await page.goto(this.#page.url());
      await page.waitForSelector('html[data-map="idle"]', { state: 'attached', timeout: PATIENCE_MS });
      await page.close();
    },
    /** Disconnects the network; `cut` stops the server. */
    networkIsLost: async (cut: () => Promise<void>): Promise<void> => {
      this.#visit.expectLostNetwork();
      await cut();
      await this.#visit.context.setOffline(true);
    },
    networkIsBack: (): Promise<void> => this.#visit.context.setOffline(false),
  };

  readonly get = {
    mapState: (): Promise<string | null> =>
      this.#page.evaluate(() => document.documentElement.dataset['map'] ?? null),
    /** Top of the first line of each text, px; `null` if it is not on screen. */
    topsOf: (...texts: readonly string[]): Promise<(number | null)[]> =>
      this.#page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const tops = new Map<string, number>();
        const range = document.createRange();
        while (walker.nextNode()) {
          range.selectNodeContents(walker.currentNode);
          const [line] = range.getClientRects();
          const text = walker.currentNode.textContent?.trim() ?? '';
          if (line !== undefined && !tops.has(text)) tops.set(text, line.top);
        }
        return wanted.map((text) => tops.get(text) ?? null);
      }, texts),
    /** The area of the map, as PNG. */
    pictureOfMap: (): Promise<Buffer> => this.#page.locator(MAP).screenshot({ animations: 'disabled' }),
    /** Messages of the page. */
    notices: (): Promise<string[]> => this.#page.locator(NOTICE).allInnerTexts(),
    /** The mark of a test on the page's version; `null` for the built one. */
    edition: (): Promise<string | null> =>
      this.#page.evaluate(() => document.documentElement.dataset['edition'] ?? null),
    address: (): string => this.#page.url(),
    /** From the link. */
    zoom: (): number => Number(new URL(this.#page.url()).searchParams.get('zoom')),
    problems: (): readonly string[] => this.#visit.problems,
    /** Whether the service worker served the open page. */
    isServedByWorker: (): Promise<boolean> =>
      this.#page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return entry instanceof PerformanceNavigationTiming && entry.workerStart > 0;
      }),
  };

  readonly then = {
    /** The link changes as soon as the map has moved. */
    zoomIsAbout: (zoom: number): Promise<void> =>
      expect.poll(() => this.get.zoom(), { timeout: PATIENCE_MS }).toBeCloseTo(zoom, 1),
    zoomIsAtLeast: (zoom: number): Promise<void> =>
      expect.poll(() => this.get.zoom(), { timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(zoom),
    mapIsIdle: (): Promise<void> => this.#mapReaches(['idle']),
    /**
     * Reloads until the marked version appears. The worker receives the waiting version a moment after the
     * page, so the first reload may still bring the old one.
     */
    reloadBringsEdition: (edition: string): Promise<void> =>
      expect
        .poll(
          async () => {
            await this.when.reload();
            await this.#mapReaches(['idle']);
            return this.get.edition();
          },
          { timeout: PATIENCE_MS, intervals: [50] },
        )
        .toBe(edition),
    /** The page changes to the marked version without a reload. */
    editionBecomes: async (edition: string): Promise<void> => {
      await this.#page.waitForSelector(`html[data-edition="${edition}"]`, {
        state: 'attached',
        timeout: PATIENCE_MS,
      });
    },
    newVersionWaits: (): Promise<void> =>
      this.#serviceWorkerBecomes(async () => {
        const { active, waiting } = await navigator.serviceWorker.ready;
        return active?.state === 'activated' && waiting !== null;
      }),
    /** Neither installing nor waiting: the new version could not be stored. */
    newVersionIsGivenUp: (): Promise<void> =>
      this.#serviceWorkerBecomes(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        return installing === null && waiting === null;
      }),
    /** @param page another window than that of the atlas */
    axeFindsNothingSerious: (page?: Page): Promise<void> => this.#axeFindsNothing([], page),
    /** For other themes of a page already checked: they only differ in colours. */
    axeFindsContrastEnough: (page?: Page): Promise<void> => this.#axeFindsNothing(['color-contrast'], page),
    /** No error, no policy violation, no request to other sites. */
    nothingWentWrong: (): void => {
      // As one text, which reports show in full.
      expect(this.#visit.problems.join('\n')).toBe('');
    },
  };
}
