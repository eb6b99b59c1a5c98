/** The handout of a briefing. */
import { expect } from '@playwright/test';
import { formatBriefingFile } from '../../../src/composing/briefing-file.ts';
import { draftOfBriefing } from '../../../src/composing/briefing-of-draft.ts';
import { draftIdOf } from '../../../src/composing/draft.ts';
import { readPublishedStory } from '../../support/published.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { describe, it } from '../atlas-test.ts';

const MARK = 'RESTRICTED until March';
/** Ignores spaces and citations, which move with line breaks. */
const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '');

/** Twelve maps with all texts: small enough for any mailbox. */
const HANDOUT_MAX_BYTES = 2_000_000;

describe('a handout', () => {
  it('of twelve chapters is small enough for email', async ({ atlas }) => {
    const story = readPublishedStory('the-region');
    const draft = draftOfBriefing({ story, handling: null }, draftIdOf('handout'));
    await atlas.given.openAtlas('?v=1&theme=dark');
    await atlas.picture.when.dropsOnMap('region.txt', Buffer.from(formatBriefingFile(draft, '1')));
    await atlas.briefingExport.when.opensList();

    const file = await atlas.briefingExport.when.printsHandout('A4');

    expect(await readPdf(file)).toHaveLength(story.chapters.length + 1);
    expect(file.length).toBeLessThanOrEqual(HANDOUT_MAX_BYTES);
  });

  it('has every chapter with text, maps, sources and notes, and the mark on every page', async ({
    atlas,
  }) => {
    const story = readPublishedStory('waste-trafficking');
    const draft = draftOfBriefing(
      { story, handling: { text: MARK, color: '#7a1024' } },
      draftIdOf('handout'),
    );
    await atlas.given.openAtlas('?v=1&theme=dark');
    await atlas.picture.when.dropsOnMap('waste.txt', Buffer.from(formatBriefingFile(draft, '1')));
    await atlas.briefingExport.when.opensList();
    await atlas.briefingExport.when.takesNotesAlong();

    const pages = await readPdf(await atlas.briefingExport.when.printsHandout('Letter'));

    await atlas.picture.then.theSheetIsGone();
    expect(pages.length).toBeGreaterThan(story.chapters.length);
    for (const { text, width, height } of pages) {
      expect(text.split(MARK).length - 1, 'the mark stands at the top and at the foot').toBe(2);
      expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
    }
    const all = letters(pages.map(({ text }) => text.replaceAll(MARK, '')).join(' '));
    for (const [at, { title, said, notes, callouts }] of story.chapters.entries()) {
      const page = pages.find(({ text }) => text.includes(`${story.title} · ${at + 1} of`));
      expect(letters(page?.text ?? ''), title).toContain(letters(title));
      expect(page?.text).toContain('1244 (1999)');
      expect(page?.text).toMatch(/imply no endorsement or acceptance by the United Nations/);
      for (const words of [said, notes, ...callouts.map((callout) => callout.said)]) {
        for (const paragraph of words.text.split('\n\n')) expect(all).toContain(letters(paragraph));
      }
    }
    expect(pages.flatMap(({ links }) => links).some((link) => link.startsWith('https://'))).toBe(true);
  });
});
