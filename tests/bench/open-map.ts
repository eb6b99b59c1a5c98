/** Opens a page with a map, whose root element says `data-map="idle"` at rest, and measures it. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { filmPage } from '../support/film.ts';
import { comparePictures } from '../support/pictures.ts';

export interface Conditions {
  readonly size: { readonly width: number; readonly height: number };
  readonly isSlow: boolean;
}

export interface Opening {
  readonly restS: number;
  /** Time beyond 50 ms of each long task until rest. */
  readonly blockedS: number;
  readonly longestS: number;
  /** Of all processes of the browser, until rest. */
  readonly cpuS: number;
  /** Of the page, without its workers, until rest. */
  readonly requests: number;
  readonly kilobytes: number;
  readonly panMs: number;
  readonly zoomMs: number;
}

/** Test browsers do not optimise code, unlike those of users. The last of two such flags holds. */
export const AS_OF_READERS = '--js-flags=--opt';
/** A slow mobile line, as in Lighthouse: 150 ms round trip, 1.6 Mbit/s. */
export const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const PATIENCE_MS = 120_000;
const FRAMES = 40;
/** The picture counts as complete while at most this share of pixels differs. */
const DIFFERENCE = 0.05;

/** Opens the page in a fresh profile, until its map is at rest; then pans and zooms. */
export async function measure(browser: Browser, url: string, conditions: Conditions): Promise<Opening> {
  const { context, page } = await open(browser, conditions);
  const machine = await browser.newBrowserCDPSession();
  const before = await processorTime(machine);
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
  await atRest(page);
  const cpuS = (await processorTime(machine)) - before;
  const { restMs, tasks, requests, bytes } = await page.evaluate(() => {
    const seen = (globalThis as unknown as { seen: Seen }).seen;
    const files = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    const until = (files as PerformanceResourceTiming[]).filter(({ startTime }) => startTime < seen.restMs);
    return {
      ...seen,
      requests: until.length,
      bytes: until.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  });
  await machine.detach();
  const panMs = await framesOf(page, 'pan');
  await atRest(page);
  const zoomMs = await framesOf(page, 'zoom');
  await context.close();
  return {
    cpuS,
    requests,
    kilobytes: bytes / 1000,
    restS: restMs / 1000,
    blockedS: tasks.reduce((sum, ms) => sum + ms - 50, 0) / 1000,
    longestS: Math.max(0, ...tasks) / 1000,
    panMs,
    zoomMs,
  };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns where the page's map is, CSS px. */
export async function boxOf(browser: Browser, url: string, conditions: Conditions): Promise<Box> {
  const { context, page } = await open(browser, { ...conditions, isSlow: false });
  await page.goto(url);
  await atRest(page);
  const box = await page.locator('.maplibregl-canvas').first().boundingBox();
  await context.close();
  if (box === null) throw new Error(`no map in ${url}`);
  return box;
}

interface Seen {
  restMs: number;
  /** Long tasks until rest, ms. */
  tasks: number[];
}

async function open(
  browser: Browser,
  { size, isSlow }: Conditions,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', bypassCSP: true });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  if (isSlow) await client.send('Network.emulateNetworkConditions', SLOW_LINE);
  // The TypeScript loader wraps functions in a helper that the page lacks.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watch);
  return { context, page };
}

/** Runs in the page. */
function watch(): void {
  const seen: Seen = { restMs: 0, tasks: [] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (seen.restMs === 0) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (document.documentElement?.dataset['map'] === 'idle' && seen.restMs === 0)
      seen.restMs = performance.now();
  }).observe(document, { subtree: true, attributeFilter: ['data-map'] });
}

async function atRest(page: Page): Promise<void> {
  await page.locator('html[data-map="idle"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
}

/** Returns the processor time of all processes so far, s. */
async function processorTime(machine: CDPSession): Promise<number> {
  const { processInfo } = await machine.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Moves the map with each frame and returns the mean time of a frame, ms. */
function framesOf(page: Page, kind: 'pan' | 'zoom'): Promise<number> {
  return page.evaluate(
    async ({ frames, isPan }) => {
      const canvas = document.querySelector('.maplibregl-canvas') as HTMLCanvasElement;
      const box = canvas.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const at = (type: string, dx: number) =>
        new MouseEvent(type, {
          clientX: x + dx,
          clientY: y,
          button: 0,
          buttons: 1,
          bubbles: true,
          cancelable: true,
        });
      await new Promise(requestAnimationFrame);
      if (isPan) canvas.dispatchEvent(at('mousedown', 0));
      const begun = performance.now();
      for (let frame = 1; frame <= frames; frame += 1) {
        const back = frame > frames / 2 ? frames - frame : frame;
        if (isPan) canvas.dispatchEvent(at('mousemove', back * 4));
        else
          canvas.dispatchEvent(
            new WheelEvent('wheel', {
              clientX: x,
              clientY: y,
              deltaY: frame > frames / 2 ? 12 : -12,
              bubbles: true,
              cancelable: true,
            }),
          );
        await new Promise(requestAnimationFrame);
      }
      const ms = (performance.now() - begun) / frames;
      if (isPan) canvas.dispatchEvent(at('mouseup', 0));
      return ms;
    },
    { frames: FRAMES, isPan: kind === 'pan' },
  );
}

/** Films the page's first seconds and returns when the picture has stayed within 95 % of the last one, s. */
export async function film(browser: Browser, url: string, conditions: Conditions): Promise<number> {
  const { context, page } = await open(browser, conditions);
  const end = await filmPage(page);
  const begun = Date.now() / 1000;
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
  await atRest(page);
  const shots = await end();
  await context.close();
  const last = shots.at(-1);
  if (last === undefined) throw new Error(`no frame of ${url}`);
  const lastOther = shots.findLastIndex(
    ({ picture }) => comparePictures(last.picture, picture).share > DIFFERENCE,
  );
  return (shots[lastOther + 1] ?? last).at - begun;
}
