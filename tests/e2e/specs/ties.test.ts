/** Every tie between the brief and the map, from both of its ends. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import type { Brief } from '../../../src/domain/brief.ts';
import { it } from '../atlas-test.ts';

const brief: Brief = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../public/data/brief.json', import.meta.url)), 'utf8'),
);
const ties = brief.passages.flatMap(({ id, links }) => links.map(({ feature }) => `${id} ${feature}`));
const mentions = brief.passages.flatMap(({ id, mentions: all }) =>
  all.map(({ feature }, index) => `${id} ${index} ${feature}`),
);

/** A small map with little on it, so that it is drawn quickly: it is not what is looked at here. */
const SMALL = { width: 1100, height: 420 };

describe('every tie', { timeout: 480_000 }, () => {
  it('from the text: each mention, and each entry of a passage’s ties, selects its feature', async ({
    atlas,
  }) => {
    await atlas.given.mapIsQuick();
    await atlas.reader.when.hasAWindowOf(SMALL);
    await atlas.given.openAtlas('?v=1&layers=jurisdictions&passage=es.p1');
    await atlas.brief.then.isThere();
    expect(mentions.length).toBeGreaterThan(500);
    const chosen = new Set(await atlas.brief.when.choosesEveryMention());
    expect(mentions.filter((mention) => !chosen.has(mention))).toEqual([]);
    const tied = new Set(await atlas.brief.when.choosesEveryTie());
    expect(ties.filter((tie) => !tied.has(tie))).toEqual([]);
  });

  it('from the map: each passage in a feature’s panel opens in the reader', async ({ atlas }) => {
    await atlas.given.mapIsQuick();
    await atlas.reader.when.hasAWindowOf(SMALL);
    await atlas.given.openAtlas('?v=1&layers=jurisdictions&select=jurisdiction:AL');
    expect(ties.length).toBeGreaterThan(1000);
    const features = [...new Set(ties.map((tie) => tie.split(' ')[1] ?? ''))];
    const opened = new Set(await atlas.brief.when.opensEveryPassageOf(features));
    expect(ties.filter((tie) => !opened.has(tie))).toEqual([]);
  });
});
