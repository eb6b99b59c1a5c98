/**
 * Imports a million records as CSV in the built site: time to the report, to all points on the map, and to
 * all tags with their counts; memory per row; and the longest task of the page with its longest script (the
 * rest is the map, drawn in software without a graphics processor). Beside uDSV alone, which fills typed
 * columns in a blank page.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser, visit } from '../support/browser.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { mapIsIdle } from '../support/round-of-story.ts';
import { serveBuiltSite } from '../support/serve-folder.ts';
import { MILLION, millionIncidents } from './million-incidents.ts';
import { AS_OF_READERS } from './open-map.ts';
import { median, type Report } from './report.ts';

const TURNS = 5;
const PATIENCE_MS = 120_000;
const LOOK_MS = 500;
/** Without a graphics processor maps are drawn in software, so a small one saves time. */
const SIZE = { width: 1100, height: 640 };
const LIBRARY = fileURLToPath(import.meta.resolve('udsv')).replace(/[^/]+$/, 'uDSV.iife.min.js');

interface Turn {
  readonly reportMs: number;
  readonly pointsMs: number;
  readonly tagsMs: number;
  /** 0 when the browser reports no long task (50 ms). */
  readonly longestMs: number;
  readonly scriptMs: number;
  readonly bytesOfRow: number;
}

/** Measured in the page, in ms of its clock; 0 for pending events. */
interface Seen {
  begun: number;
  report: number;
  points: number;
  tags: number;
  longest: number;
  script: number;
}

export default async function incidents(root: string): Promise<readonly Report[]> {
  const folder = mkdtempSync(join(tmpdir(), 'million-'));
  const file = join(folder, 'million.csv');
  const site = await serveBuiltSite(root);
  const browser = await launchBrowser([AS_OF_READERS]);
  try {
    await writeFile(file, Buffer.from(await millionIncidents().arrayBuffer()));
    const libraryMs: number[] = [];
    const turns: Turn[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      libraryMs.push(await byLibrary(browser, file));
      turns.push(await bring(browser, site.url, file));
    }
    const plain = median(libraryMs);
    const of = (part: keyof Turn) => median(turns.map((turn) => turn[part]));
    const times = (ms: number) =>
      `${ms.toFixed(0)} ms, ${(ms / plain).toFixed(2)} times uDSV's ${plain.toFixed(0)} ms`;
    return [
      { name: 'million incidents, file to report', said: times(of('reportMs')) },
      { name: 'million incidents, file to points', said: times(of('pointsMs')) },
      { name: 'million incidents, file to tags', said: times(of('tagsMs')) },
      {
        name: 'million incidents, longest task of the page',
        said: `${of('longestMs') === 0 ? 'under 50' : of('longestMs').toFixed(0)} ms, longest stretch of script ${of('scriptMs').toFixed(0)} ms`,
      },
      { name: 'million incidents, memory', said: `${of('bytesOfRow').toFixed(0)} bytes a row` },
    ];
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Parses the file with the library, in a blank page. */
async function byLibrary(browser: Browser, file: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent('<input type="file">');
  await page.addScriptTag({ path: LIBRARY });
  await page.locator('input').setInputFiles(file);
  const ms = await page.evaluate(async (rows) => {
    const { uDSV } = globalThis as unknown as { uDSV: typeof import('udsv') };
    const begun = performance.now();
    const text = (await document.querySelector('input')?.files?.[0]?.text()) ?? '';
    const numbers = [0, 1, 2, 3].map(() => new Float64Array(rows));
    const codes = [0, 1, 2].map(() => new Uint16Array(rows));
    const known = [0, 1, 2].map(() => new Map<string, number>());
    let row = 0;
    uDSV.initParser(uDSV.inferSchema(text)).stringArrs<string[]>(text, (cells) => {
      for (let i = 0; i < 4; i += 1) (numbers[i] as Float64Array)[row] = Number(cells[i < 3 ? i : 6]);
      for (let i = 0; i < 3; i += 1) {
        const word = cells[3 + i] ?? '';
        const words = known[i] as Map<string, number>;
        const code = words.get(word) ?? words.size;
        if (code === words.size) words.set(word, code);
        (codes[i] as Uint16Array)[row] = code;
      }
      row += 1;
    });
    if (row !== rows) throw new Error(`${row} rows of ${rows}`);
    return performance.now() - begun;
  }, MILLION);
  await page.close();
  return ms;
}

async function bring(browser: Browser, url: string, file: string): Promise<Turn> {
  const opened = await visit(browser, url, { viewport: SIZE, reducedMotion: 'reduce' });
  const { page, context } = opened;
  await context.addInitScript(keepNothing);
  // The TypeScript loader wraps functions in a helper that the page lacks.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await context.addInitScript(noteProgress);
  await page.goto(`${url}?v=1`);
  await mapIsIdle(page);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  const client = await context.newCDPSession(page);
  const before = await bytesOf(client);
  await page.getByTestId('incident-files').setInputFiles(file);
  const { begun, report, points, tags, longest, script } = await noted(page);
  const bytesOfRow = ((await bytesOf(client)) - before) / MILLION;
  await opened.close();
  return {
    reportMs: report - begun,
    pointsMs: points - begun,
    tagsMs: tags - begun,
    longestMs: longest,
    scriptMs: script,
    bytesOfRow,
  };
}

async function noted(page: Page): Promise<Seen> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    if (seen.tags > 0) return seen;
  }
  throw new Error(`no tags within ${PATIENCE_MS} ms`);
}

/** Runs first in the page, because polling from outside would wait for the page. */
function noteProgress(): void {
  const seen: Seen = { begun: 0, report: 0, points: 0, tags: 0, longest: 0, script: 0 };
  Object.assign(globalThis, { seen });
  document.addEventListener('change', () => Object.assign(seen, { begun: performance.now() }), {
    capture: true,
    once: true,
  });
  const isOfImport = (end: number) => seen.begun > 0 && end > seen.begun && seen.tags === 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (isOfImport(startTime + duration)) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries()) {
      const { scripts } = frame as PerformanceEntry & { readonly scripts: readonly PerformanceEntry[] };
      for (const { startTime, duration } of scripts)
        if (isOfImport(startTime + duration)) seen.script = Math.max(seen.script, duration);
    }
  }).observe({ type: 'long-animation-frame' });
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  /** By the frame before last, the map has drawn its data. */
  const onScreen = (then: () => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
  const look = () => {
    const confirm = find('[data-testid="import-confirm"]:enabled');
    if (seen.report === 0 && confirm !== null) {
      seen.report = performance.now();
      confirm.click();
    }
    const isTaken = find('[data-testid="incident-set"]') !== null;
    const isTagged = isTaken && find('[data-testid="explore"]:not([aria-busy="true"])') !== null;
    if (isTaken && !waiting.has('points')) {
      noteWhenDrawn('points');
      // Tags are counted with the charts, in a panel of its own.
      find('[role="tab"][id$="explore"]')?.click();
    }
    if (seen.tags === 0 && isTagged) noteWhenDrawn('tags');
  };
  const waiting = new Set<string>();
  const noteWhenDrawn = (what: 'points' | 'tags') => {
    if (waiting.has(what)) return;
    waiting.add(what);
    const wait = () => {
      if (find('html[data-map="idle"]') === null) requestAnimationFrame(wait);
      else onScreen(() => Object.assign(seen, { [what]: performance.now() }));
    };
    onScreen(wait);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Returns the heap and the arrays outside of it, after garbage collection. */
async function bytesOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
