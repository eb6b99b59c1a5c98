/** Exports with hostile texts, and exports during failures. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { formatBriefingFile } from '../../../src/composing/briefing-file.ts';
import { draftOfBriefing } from '../../../src/composing/briefing-of-draft.ts';
import { draftIdOf } from '../../../src/composing/draft.ts';
import type { Story } from '../../../src/domain/story.ts';
import { readPublishedStory } from '../../support/published.ts';
import { readDeck } from '../../support/read-deck.ts';
import { describe, it, visitWithQuickMap } from '../atlas-test.ts';
import { AtlasDriver } from '../drivers/atlas-driver.ts';

/** Markup for HTML, the one file, SVG and slides, and a template value. */
const HOSTILE = `<img src=x onerror="globalThis.taken=1"></script><script>taken=1</script>]]>&lt;b&gt;\${taken=1}`;
const hostileSaid = { text: HOSTILE, mentions: [], cites: [] };
const published = readPublishedStory('waste-trafficking');
const [first, second] = published.chapters;
const hostile: Story = {
  ...published,
  id: 'hostile',
  title: HOSTILE,
  summary: HOSTILE,
  chapters: [first, second].flatMap((chapter) =>
    chapter === undefined
      ? []
      : [
          {
            ...chapter,
            // The maximum length of a title.
            title: HOSTILE.slice(0, 90),
            said: hostileSaid,
            notes: hostileSaid,
            callouts: chapter.callouts.map((callout) => ({ ...callout, said: hostileSaid })),
          },
        ],
  ),
};

function fileOf(story: Story, mark: string | null): Buffer {
  const handling = mark === null ? null : { text: mark, color: '#8a1c1c' };
  return Buffer.from(formatBriefingFile(draftOfBriefing({ story, handling }, draftIdOf('trouble')), '1'));
}

describe('words that look like markup', () => {
  it('stay text in panel, presentation, slides, drawings and the one file', async ({ atlas, browser }) => {
    await atlas.given.openAtlas('?v=1');
    await atlas.picture.when.dropsOnMap('hostile.txt', fileOf(hostile, HOSTILE.slice(0, 40)));
    await atlas.compose.then.titleIs(HOSTILE);
    await atlas.briefingExport.when.opensList();
    await atlas.briefingExport.when.takesNotesAlong();

    const { slides, faults } = readDeck(await atlas.briefingExport.when.makes('pptx'));
    expect(faults).toEqual([]);
    expect(slides.slice(1).map(({ title }) => title)).toEqual(hostile.chapters.map(({ title }) => title));
    for (const { text, notes } of slides.slice(1)) {
      expect(text).toContain(HOSTILE);
      expect(notes).toContain(HOSTILE);
    }

    const drawings = Object.values(unzipSync(await atlas.briefingExport.when.makes('pictures-svg')));
    expect(drawings).toHaveLength(hostile.chapters.length);
    for (const drawing of drawings) {
      const text = strFromU8(drawing);
      expect(text).toContain('&lt;img src=x');
      expect(text).not.toMatch(/<(img|script)/);
    }

    const folder = mkdtempSync(join(tmpdir(), 'crossroads-hostile-'));
    const path = join(folder, 'hostile.html');
    writeFileSync(path, await atlas.briefingExport.when.makes('html'));
    const home = pathToFileURL(path).href;
    const opened = await visitWithQuickMap(browser, home);
    const other = new AtlasDriver(opened, home);
    await other.given.openAtlas();
    await other.file.then.coverSays(HOSTILE);
    await other.file.when.presents();
    await other.present.then.isGiven();
    expect(await other.present.get.title()).toBe(hostile.chapters[0]?.title);
    for (const page of [atlas, other]) {
      expect(await page.briefingExport.get.nothingWasTaken()).toBe(true);
    }
    await opened.close();
    rmSync(folder, { recursive: true });
    other.then.nothingWentWrong();
  });
});

describe('exports', () => {
  // On a new page, as a reused one would have the files without a network.
  it('can be stopped and restarted; a missing part is reported and loads when the network is back', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    await atlas.picture.when.dropsOnMap('waste.txt', fileOf(published, null));
    await atlas.briefingExport.when.opensList();
    await atlas.when.networkIsLost(() => Promise.resolve());
    await atlas.briefingExport.when.begins('pptx');
    await atlas.briefingExport.then.says(/It could not be made\. /);
    await atlas.when.networkIsBack();
    expect(readDeck(await atlas.briefingExport.when.makes('pptx')).slides).toHaveLength(
      1 + published.chapters.length,
    );
    await atlas.briefingExport.when.begins('pictures-png');
    await atlas.briefingExport.when.stops();
    await atlas.briefingExport.then.says(/Stopped\. Nothing was made\./);
    const drawings = Object.keys(unzipSync(await atlas.briefingExport.when.makes('pictures-svg')));
    expect(drawings).toHaveLength(published.chapters.length);
  });
});
