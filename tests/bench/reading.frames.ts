/**
 * Frame times while the brief is read and the map follows, against the same scrolling with a fixed map.
 *
 * WebGL draw calls are disabled to measure only the page (reader, store, marks, camera), which machines with
 * a graphics processor also run. Software rendering would dominate otherwise.
 */
import type { Page } from 'playwright-core';
import { launchBrowser, visit } from '../support/browser.ts';
import { drawNothing } from '../support/draw-nothing.ts';
import { serveBuiltSite } from '../support/serve-folder.ts';
import type { FrameReport } from './frames.ts';

const FROM = 'I.A.p1';
/** Repeats: scroll for `SCROLL_MS`, then rest for `REST_MS` while the map flies. */
const STRETCHES = 12;
const SCROLL_MS = 600;
const REST_MS = 1_400;
const SCROLL_PX_PER_S = 500;

/** Scrolls on from the open passage; returns the times between frames, ms. */
function readOn(page: Page): Promise<number[]> {
  return page.evaluate(
    async ({ stretches, scrollMs, restMs, pxPerS }) => {
      const scroller = document.querySelector('.reader-scroll');
      if (scroller === null) throw new Error('the reader is not open');
      const times: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      // One loop without functions, because the loader would wrap them in a helper that the page lacks.
      for (let step = 0; step < 2 * stretches; step += 1) {
        const scrolls = step % 2 === 0;
        const until = last + (scrolls ? scrollMs : restMs);
        if (scrolls) scroller.dispatchEvent(new WheelEvent('wheel', { deltaY: 1 }));
        while (last < until) {
          const now = await new Promise<number>(requestAnimationFrame);
          times.push(now - last);
          if (scrolls) scroller.scrollBy({ top: (pxPerS * (now - last)) / 1000, behavior: 'instant' });
          last = now;
        }
      }
      return times;
    },
    { stretches: STRETCHES, scrollMs: SCROLL_MS, restMs: REST_MS, pxPerS: SCROLL_PX_PER_S },
  );
}

/** Camera of the map, from the address. */
async function cameraOf(page: Page): Promise<string> {
  // The address follows the view after 300 ms.
  await new Promise((resolve) => setTimeout(resolve, 600));
  const { searchParams } = new URL(page.url());
  return ['lng', 'lat', 'zoom'].map((name) => searchParams.get(name)).join(' ');
}

export default async function frames(root: string): Promise<readonly FrameReport[]> {
  const site = await serveBuiltSite(root);
  const browser = await launchBrowser();
  const run = async (follows: boolean): Promise<number[]> => {
    const opened = await visit(browser, site.url);
    await opened.page.addInitScript(drawNothing);
    await opened.page.addInitScript(
      (kept) => localStorage.setItem('crossroads.preferences', kept),
      JSON.stringify({ mapFollowsText: follows }),
    );
    await opened.page.goto(`${site.url}?v=1&lng=20.4&lat=43.6&zoom=5.2&passage=${FROM}`);
    await opened.page.waitForFunction(() => document.documentElement.dataset['map'] === 'idle', null, {
      timeout: 120_000,
    });
    await opened.page.waitForSelector('.reader [data-open]');
    const cameraBefore = await cameraOf(opened.page);
    const times = await readOn(opened.page);
    const hasMoved = (await cameraOf(opened.page)) !== cameraBefore;
    await opened.close();
    if (hasMoved !== follows)
      throw new Error(`the map ${hasMoved ? 'moved' : 'stood still'} where it should not have`);
    return times;
  };
  try {
    return [
      {
        name: 'reading mode',
        baseline: { name: 'a map that stays', times: await run(false) },
        subject: { name: 'a map that follows', times: await run(true) },
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
