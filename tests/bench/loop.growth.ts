/**
 * All stories presented from end to end, again and again, in one page: a briefing may stand in a foyer for a day. Once over a map that draws nothing,
 * which is quick and so goes round often, and once, shorter, over one that draws and flies.
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

/** Of all stories: together two and a half hours of briefing. */
const ROUNDS = 4;
/** Of one story, where the map draws. */
const DRAWN_ROUNDS = 2;
const DRAWN_STORY = 'waste-trafficking';
/** A machine without a graphics processor draws in software: a small map shows the same. */
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
  // The first round fetches and compiles what a briefing needs.
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
