/** Memory after repeated presentations; `npm run bench loop` runs longer. */
import { expect } from '@playwright/test';
import { FOOTPRINT_PARTS, growthOf, MAX_GROWTH } from '../../support/growth.ts';
import { readPublishedStory } from '../../support/published.ts';
import { describe, it } from '../atlas-test.ts';

const story = readPublishedStory('waste-trafficking');
/** To the globe and back, which rebuilds the line geometry of the map. */
const short = { ...story, chapters: story.chapters.slice(0, 4) };

describe('repeated presentations', () => {
  it('retains nothing of earlier rounds', async ({ atlas }) => {
    const meter = await atlas.given.measured();
    await atlas.given.openAtlas();
    // The first round fetches and compiles the code.
    await atlas.present.when.givesToTheEnd(short);
    const before = await meter.measure();
    for (let turn = 0; turn < 2; turn += 1) await atlas.present.when.givesToTheEnd(short);
    const end = await meter.measure();
    const growth = growthOf(before, end);
    for (const part of FOOTPRINT_PARTS) expect(growth[part], part).toBeLessThan(MAX_GROWTH);
    // One leak per round is few among hundreds, so none is allowed.
    expect(end.listeners).toBeLessThanOrEqual(before.listeners);
  });
});
