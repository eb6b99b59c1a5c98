/**
 * All stories presented from end to end, again and again, in one page: a briefing may stand in a foyer for a day. Once over a map that draws nothing,
 * which is quick and so goes round often, and once, shorter, over one that draws and flies.
 */
import type { Browser } from 'playwright-core';
import { makeSite, siteFolder } from '../../src/build/make-site.ts';
import { serve } from '../../src/build/serve.ts';
import { readSiteConfig } from '../../src/build/site-config.ts';
import type { Story } from '../../src/domain/story.ts';
import { PresentDriver } from '../e2e/drivers/present-driver.ts';
import { readStories, roundOf } from '../e2e/round-of-story.ts';
import { launchBrowser, visit } from '../support/browser.ts';
import { drawNothing } from '../support/draw-nothing.ts';
import { GrowthMeter } from '../support/growth.ts';
import type { GrowthReport } from './growth.ts';

/** Of all stories; together more than three hours of briefing. */
const WARM_ROUNDS = 2;
const ROUNDS = 5;
/** Of one story, where the map draws. */
const DRAWN_ROUNDS = 3;
const DRAWN_STORY = 'the-balkan-route';

export default async function loop(root: string): Promise<readonly GrowthReport[]> {
  await makeSite(root, () => {});
  const site = await serve({
    folder: siteFolder(root),
    config: readSiteConfig(root),
    base: '/',
    host: '127.0.0.1',
    port: { fixed: 0 },
  });
  const browser = await launchBrowser();
  const stories = readStories();
  try {
    return [
      await measure(browser, site.url, { stories, warm: WARM_ROUNDS, rounds: ROUNDS, draws: false }),
      await measure(browser, site.url, {
        stories: stories.filter(({ id }) => id === DRAWN_STORY),
        warm: 1,
        rounds: DRAWN_ROUNDS,
        draws: true,
      }),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Loop {
  readonly stories: readonly Story[];
  readonly warm: number;
  readonly rounds: number;
  readonly draws: boolean;
}

async function measure(
  browser: Browser,
  url: string,
  { stories, warm, rounds, draws }: Loop,
): Promise<GrowthReport> {
  const opened = await visit(browser, url, draws ? {} : { reducedMotion: 'reduce' });
  if (!draws) await opened.page.addInitScript(drawNothing);
  const meter = await GrowthMeter.attach(opened.page);
  await opened.page.goto(url);
  const present = new PresentDriver(opened.page);
  await present.then.mapIsIdle();
  const round = async () => {
    for (const story of stories) await roundOf(present, story);
  };
  for (let turn = 0; turn < warm; turn += 1) await round();
  const before = await meter.measure();
  for (let turn = 0; turn < rounds; turn += 1) await round();
  const end = await meter.measure();
  await opened.close();
  const chapters = stories.reduce((sum, story) => sum + story.chapters.length, 0) * rounds;
  return {
    name: draws ? 'loop, drawn' : 'loop',
    done: `${chapters} chapters`,
    warm: before,
    end,
  };
}
