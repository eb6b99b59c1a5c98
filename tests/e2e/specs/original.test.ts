/** The user's copy of the brief: a stand-in always, the brief itself where it is at ../shared/brief/. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { makeDocx } from '../../support/make-docx.ts';
import { BRIEF_TEXTS } from '../../support/original/brief-texts.ts';
import { printBlocks } from '../../support/print-brief.ts';
import { blocksOfMarkdown } from '../../support/text-blocks.ts';
import { describe, it } from '../atlas-test.ts';

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/documents/${name}`, import.meta.url)));
const otherText = fixture('border-note.md');

describe('a document beside the digest', () => {
  for (const { name: title, text, known } of BRIEF_TEXTS) {
    it(`finds ${title} passage by passage in Markdown, PDF and Word`, async ({ atlas }) => {
      await atlas.given.recognises(known.passages);
      await atlas.given.openAtlas('?v=1');
      await atlas.brief.when.opens();
      for (const [name, content, least] of [
        ['brief.md', Buffer.from(text), 128],
        ['brief.pdf', Buffer.from(await printBlocks(blocksOfMarkdown(text))), 124],
        ['brief.docx', Buffer.from(makeDocx(blocksOfMarkdown(text))), 124],
      ] as const) {
        const begun = performance.now();
        await atlas.brief.document.opens(name, content);
        await atlas.brief.document.isRecognised(name);
        const seconds = (performance.now() - begun) / 1000;
        expect(await atlas.brief.document.passagesFound(), name).toBeGreaterThanOrEqual(least);
        // Two seconds on a quiet machine; the tests share two cores.
        if (name === 'brief.md') expect(seconds).toBeLessThan(8);
      }
      await atlas.brief.document.shows('Both');
      await atlas.reader.when.clicksButton('Contents');
      await atlas.brief.when.choosesSection('Roots');
      await atlas.brief.document.reads('#passage-I\\.B\\.p1 .original-text', /authoritarian past/);
      await atlas.then.axeFindsNothingSerious();
      await atlas.brief.document.shows('Original');
      await atlas.reader.when.clicksButton('Contents');
      await atlas.brief.when.choosesSection('Regional cooperation and initiatives');
      await atlas.brief.then.isInView('IV.C.p1');
      expect(await atlas.brief.document.onPaper()).toMatch(/Trebinje/);
      await atlas.brief.document.choosesName('#passage-IV\\.C\\.p1 .original-text', 'Trebinje');
      await atlas.brief.then.addressHolds('select=node:trebinje');
      const counts: number[] = [];
      await atlas.brief.when.finds('trebinje');
      for (const view of ['Original', 'Digest', 'Both'] as const) {
        await atlas.brief.document.shows(view);
        await expect.poll(() => atlas.brief.get.findCount()).toMatch(/\d/);
        counts.push(Number(/\d+(?!.*\d)/.exec(await atlas.brief.get.findCount())?.[0]));
      }
      expect(counts[0]).toBeGreaterThan(0);
      expect(counts[2]).toBe((counts[0] ?? 0) + (counts[1] ?? 0));
    });
  }

  it('shows another text as a separate document, and reports that it is not the brief', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    await atlas.brief.when.opens();
    await atlas.brief.document.opens('border-note.md', otherText);
    await atlas.brief.document.reportSays(/border-note\.md is not the brief: no passage found/);
    await atlas.brief.document.isShown('Original');
    await atlas.brief.document.reads('.related-document', /south of Niš/);
    await atlas.brief.document.choosesName('.related-document', 'Balkan');
    await atlas.brief.then.addressHolds('select=');
  });

  it('is searched and printed while visible, as the digest is', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=es.p1');
    await atlas.brief.then.isThere();
    await atlas.reader.when.clicksButton('Contents');
    await atlas.brief.document.opens('border-note.md', otherText);
    await atlas.brief.document.reportSays(/not the brief/);
    await atlas.brief.document.shows('Original');
    await atlas.brief.when.finds('crossroads');
    expect(await atlas.brief.get.findCount()).toMatch(/^1 of \d+/);
    await atlas.brief.document.reads('.related-document mark[data-current]', /crossroads/);
    expect(await atlas.brief.document.onPaper()).toMatch(/Related document: border-note\.md.*Waiting times/s);
    await atlas.brief.document.shows('Digest');
    await expect.poll(() => atlas.brief.get.findCount()).toBe('Not found');
    expect(await atlas.brief.document.onPaper()).not.toContain('border-note.md');
  });

  it('opens one of several dropped files, with a message', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=es.p1');
    await atlas.brief.then.isThere();
    await atlas.brief.document.drops('first.txt', 'second.txt', 'third.txt');
    await atlas.brief.document.reads('.notice', /here first\.txt\. The 2 other files were left out/);
    await atlas.brief.document.isRecognised('first.txt');
    await atlas.brief.document.drops('second.txt');
    await atlas.brief.document.isRecognised('second.txt');
    await atlas.brief.document.isNotSaid(/first\.txt/);
  });

  it('is saved on request, returns in its last view, and is deleted on request', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=es.p1');
    await atlas.brief.then.isThere();
    await atlas.reader.when.clicksButton('Contents');
    await atlas.brief.document.opens('border-note.md', otherText);
    await atlas.brief.document.reportSays(/not the brief/);
    await atlas.reader.when.switches('Save it in this browser');
    await atlas.reader.then.isSwitchedOn('Save it in this browser');
    await atlas.brief.document.shows('Original');
    await atlas.brief.document.reads('.related-document', /south of Niš/);
    await atlas.when.reload();
    await atlas.then.mapIsIdle();
    await atlas.brief.document.isShown('Original');
    await atlas.brief.document.reads('.related-document', /south of Niš/);
    await atlas.reader.when.clicksButton('Contents');
    await atlas.brief.document.reportSays(/border-note\.md is not the brief/);
    await atlas.reader.when.clicksButton('Close and delete from this browser');
    await atlas.brief.document.isNotOpen();
    await atlas.when.reload();
    await atlas.then.mapIsIdle();
    await atlas.reader.when.clicksButton('Contents');
    await atlas.brief.document.isNotOpen();
  });

  it('shows a message or plain text for hostile files, never markup, and stays responsive', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    await atlas.brief.when.opens();
    for (const [name, content, words] of [
      ['empty.txt', Buffer.alloc(0), /empty\.txt could not be opened\. The file is empty/],
      [
        'noise.md',
        Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 2654435761) % 256)),
        /has no text/,
      ],
      ['locked.pdf', fixture('encrypted.pdf'), /needs a password/],
    ] as const) {
      await atlas.brief.document.opens(name, content);
      await atlas.brief.document.failureSays(words);
    }
    const script =
      '<script>document.title = "taken"</script><img src=x onerror="document.title=1"> Plain words.';
    await atlas.brief.document.opens('script.html', Buffer.from(`<!doctype html><p>${script}</p>`));
    await atlas.brief.document.reportSays(/script\.html is not the brief/);
    await atlas.brief.document.shows('Original');
    await atlas.brief.document.reads('.related-document', /Plain words\./);
    await atlas.brief.document.holdsNo('img, script[src="x"]');
    await atlas.brief.document.shows('Digest');
    await atlas.reader.when.clicksButton('Contents');
    await atlas.brief.document.opens('line.txt', Buffer.alloc(20_000_000, 'one line without end '));
    await atlas.brief.document.reportSays(/line\.txt is not the brief/);
    expect(await atlas.brief.document.longestPause()).toBeLessThan(2000);
  });
});
