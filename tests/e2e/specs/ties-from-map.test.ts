/** Every link between the brief and the map, from the map. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';
import { SMALL, TIES } from '../every-tie.ts';

describe('every link', () => {
  describe.configure({ timeout: 480_000 });

  it('opens each passage of a feature’s panel in the reader', async ({ atlas }) => {
    await atlas.reader.when.hasAWindowOf(SMALL);
    await atlas.given.openAtlas('?v=1&layers=jurisdictions&select=jurisdiction:AL');
    await atlas.given.panelIsUnseen();
    expect(TIES.length).toBeGreaterThan(1000);
    const features = [...new Set(TIES.map((tie) => tie.split(' ')[1] ?? ''))];
    const opened = new Set(await atlas.brief.when.opensEveryPassageOf(features));
    expect(TIES.filter((tie) => !opened.has(tie))).toEqual([]);
  });
});
