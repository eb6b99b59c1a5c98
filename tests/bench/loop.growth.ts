/**
 * Presents all stories repeatedly in one page, as a presentation may run in a foyer for a day. Once with a
 * map that draws nothing, which is fast, and once, shorter, with one that draws and flies.
 */
import type { Browser } from 'playwright-core';
import type { Story } from '../../src/domain/story.ts';
import { launchBrowser, visit } from '../support/browser.ts';
import { drawNothing } from '../support/draw-nothing.ts';
import { GrowthMeter } from '../support/growth.ts';
import { readPublishedStories } from '../support/published.ts';
import { mapIsIdle, roundOf } from '../support/round-of-story.ts';
import { serveBuiltSite } from '../support/serve-folder.ts';
import type { GrowthReport } from './growth.ts';

/** Rounds of all stories: two and a half hours of presentation. */
const ROUNDS = 4;
/** Rounds of one story with a drawn map. */
const DRAWN_ROUNDS = 2;
const DRAWN_STORY = 'waste-trafficking';
/** Without a graphics processor maps are drawn in software, so a small one saves time. */
const DRAWN_SIZE = { width: 900, height: 560 };

export default async function loop(root: string): Promise<readonly GrowthReport[]> {
  const site = await serveBuiltSite(root);
  const browser = await launchBrowser();
  const stories = readPublishedStories();
  try {
    return [
      await measure(browser, site.url, { stories, rounds: ROUNDS, draws: false }),
      await measure(browser, site.url, {
        stories: stories.filter(({ id }) => id === DRAWN_STORY),
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
  readonly rounds: number;
  readonly draws: boolean;
}

async function measure(
  browser: Browser,
  url: string,
  { stories, rounds, draws }: Loop,
): Promise<GrowthReport> {
  const opened = await visit(browser, url, draws ? { viewport: DRAWN_SIZE } : { reducedMotion: 'reduce' });
  if (!draws) await opened.page.addInitScript(drawNothing);
  const meter = await GrowthMeter.attach(opened.page);
  await opened.page.goto(url);
  await mapIsIdle(opened.page);
  const round = async () => {
    for (const story of stories) await roundOf(opened.page, story);
  };
  // The first round fetches and compiles the code.
  await round();
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
