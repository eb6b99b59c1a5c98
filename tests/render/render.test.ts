/**
 * Pictures of small cases, compared with those that were looked at and kept. With `npm run test:render -- --update` the new pictures are
 * kept instead: look at every one before you commit it. What fails leaves its picture and the differences in
 * `tests/.output/render/`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, visit } from '../support/browser.ts';
import { comparePictures, isBlank } from '../support/pictures.ts';
import type { RenderInput, RenderOrder } from './render-case.ts';

const folder = fileURLToPath(new URL('cases', import.meta.url));
const output = fileURLToPath(new URL('../.output/render', import.meta.url));
const TOLERANCE = 0.002;
const PATIENCE_MS = 90_000;

function readOrder(name: string): RenderOrder {
  const input: RenderInput = JSON.parse(readFileSync(join(folder, name, 'input.json'), 'utf8'));
  const data = join(folder, name, 'data');
  const files = existsSync(data) ? readdirSync(data) : [];
  return {
    input,
    files: Object.fromEntries(
      files.map((file) => [file, JSON.parse(readFileSync(join(data, file), 'utf8'))]),
    ),
  };
}

const orders = readdirSync(folder).map((name) => ({ name, order: readOrder(name) }));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function drawCase({ input, files }: RenderOrder): Promise<Buffer> {
  const home = inject('renderUrl');
  const { width, height } = input;
  const opened = await visit(browser, home, { viewport: { width, height }, reducedMotion: 'reduce' });
  try {
    await opened.page.addInitScript(
      (order) => {
        window.renderOrder = order;
      },
      { input, files },
    );
    await opened.page.goto(home);
    const idle = opened.page.waitForSelector('html[data-map="idle"]', {
      state: 'attached',
      timeout: PATIENCE_MS,
    });
    await Promise.race([idle, opened.failure]).catch(() => undefined);
    expect(opened.problems).toEqual([]);
    await idle;
    return await opened.page.screenshot({ clip: { x: 0, y: 0, width, height } });
  } finally {
    await opened.close();
  }
}

describe.concurrent('render cases', () => {
  it.each(orders)('$name: $order.input.shows', async ({ name, order }) => {
    const picture = await drawCase(order);
    const kept = join(folder, name, 'expected.png');
    expect(isBlank(picture)).toBe(false);
    if (inject('updatePictures')) {
      writeFileSync(kept, picture);
      return;
    }
    const { share, marked } = comparePictures(readFileSync(kept), picture);
    const tolerance = order.input.tolerance ?? TOLERANCE;
    if (share > tolerance) {
      mkdirSync(output, { recursive: true });
      writeFileSync(join(output, `${name}.actual.png`), picture);
      if (marked !== null) writeFileSync(join(output, `${name}.differences.png`), marked);
    }
    expect(share, `share of pixels that differ; see tests/.output/render/${name}.*.png`).toBeLessThanOrEqual(
      tolerance,
    );
  });
});
