/** Every link between the brief and the map, from the text. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';
import { MENTIONS, SMALL, TIES } from '../every-tie.ts';

describe('every link', () => {
  describe.configure({ timeout: 480_000 });

  it('selects the feature of each mention, and of each entry of a passage’s links', async ({ atlas }) => {
    await atlas.reader.when.hasAWindowOf(SMALL);
    await atlas.given.openAtlas('?v=1&layers=jurisdictions&passage=es.p1');
    await atlas.brief.then.isThere();
    await atlas.given.panelIsUnseen();
    expect(MENTIONS.length).toBeGreaterThan(500);
    const chosen = new Set(await atlas.brief.when.choosesEveryMention());
    expect(MENTIONS.filter((mention) => !chosen.has(mention))).toEqual([]);
    const tied = new Set(await atlas.brief.when.choosesEveryTie());
    expect(TIES.filter((tie) => !tied.has(tie))).toEqual([]);
  });
});
