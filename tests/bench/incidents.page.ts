/**
 * A million incidents as CSV in the built site, as a planner brings them: from the choice of the file to the report, to points on the map with all tags, what a row takes of
 * memory, and the longest task of the page meanwhile; beside uDSV alone, which fills typed columns in a page of its own. The map draws, in software where there is no
 * graphics processor.
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
import type { PageReport } from './page.ts';

const TURNS = 5;
const PATIENCE_MS = 120_000;
/** A machine without a graphics processor draws in software: a small map shows the same. */
const SIZE = { width: 1100, height: 640 };
const LIBRARY = fileURLToPath(import.meta.resolve('udsv')).replace(/[^/]+$/, 'uDSV.iife.min.js');

interface Turn {
  readonly reportMs: number;
  readonly pointsMs: number;
  readonly longestMs: number;
  readonly bytesOfRow: number;
}

export default async function incidents(root: string): Promise<readonly PageReport[]> {
  const folder = mkdtempSync(join(tmpdir(), 'million-'));
  const file = join(folder, 'million.csv');
  const site = await serveBuiltSite(root);
  const browser = await launchBrowser();
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
      { name: 'million incidents, file to points with tags', said: times(of('pointsMs')) },
      { name: 'million incidents, longest task of the page', said: `${of('longestMs').toFixed(0)} ms` },
      { name: 'million incidents, memory', said: `${of('bytesOfRow').toFixed(0)} bytes a row` },
    ];
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** The file in the library's hands, in a page without anything else. */
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
  await context.addInitScript(() => {
    const seen = { begun: 0, longest: 0 };
    Object.assign(globalThis, { seen });
    document.addEventListener(
      'change',
      () => Object.assign(seen, { begun: performance.now(), longest: 0 }),
      true,
    );
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (seen.begun > 0 && startTime + duration > seen.begun)
          seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(`${url}?v=1`);
  await mapIsIdle(page);
  await page.getByRole('button', { name: 'Own incidents', exact: true }).click();
  const client = await context.newCDPSession(page);
  const before = await bytesOf(client);
  await page.getByTestId('incident-files').setInputFiles(file);
  await page.locator('[data-testid="import-report"][data-accepted]').waitFor({ timeout: PATIENCE_MS });
  await page.locator('[data-testid="import-confirm"]:enabled').waitFor({ timeout: PATIENCE_MS });
  const reportMs = await sinceFile(page);
  await page.getByTestId('import-confirm').click();
  await page.getByTestId('incident-set').first().waitFor({ timeout: PATIENCE_MS });
  await mapIsIdle(page);
  const pointsMs = await sinceFile(page);
  const longestMs = await page.evaluate(
    () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
  );
  const bytesOfRow = ((await bytesOf(client)) - before) / MILLION;
  await opened.close();
  return { reportMs, pointsMs, longestMs, bytesOfRow };
}

function sinceFile(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.now() - (globalThis as unknown as { seen: { begun: number } }).seen.begun,
  );
}

/** Of the page's own heap and of the arrays that stand outside it, after what is not needed any more is gone. */
async function bytesOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
