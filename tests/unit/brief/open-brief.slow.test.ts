/** Opens the pages of the brief as files, read and recognised as in the worker. */
import { describe, expect, it } from 'vitest';
import { alignOriginal } from '../../../src/brief/align.ts';
import { indexBrief } from '../../../src/domain/brief.ts';
import { openOriginal } from '../../../src/features/reader/state/open-original.ts';
import { readDocument } from '../../../src/importers/document/index.ts';
import { ok } from '../../../src/lib/result.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { makeDocx } from '../../support/make-docx.ts';
import { BRIEF_TEXTS } from '../../support/original/brief-texts.ts';
import { blocksOfMarkdown } from '../../support/text-blocks.ts';
import { makeBrief, makePassage } from '../make-brief.ts';

describe.each(BRIEF_TEXTS)('openOriginal with $name', ({ text, known }) => {
  const sections = known.sections.map(({ id, title }) => ({ id, title, parent: null, page: null }));
  const brief = { ...makeBrief(known.passages.map(makePassage)), sections };

  it.each([
    ['brief.md', text, 128],
    ['brief.docx', makeDocx(blocksOfMarkdown(text)), 124],
  ] as const)('finds nearly all passages in %s', async (name, content, least) => {
    const store = createAppStore({ brief: { status: 'ready', digest: indexBrief(brief) } });
    await openOriginal(store, new File([content], name), {
      open: (file) => readDocument(file, { onProgress: () => undefined, begin: () => undefined }),
      recognise: (read, { passages, sections }) =>
        Promise.resolve(ok(alignOriginal(read, passages, { sections }) ?? expect.fail('stopped'))),
    });
    const { original } = store.getState();
    if (original.status !== 'ready') return expect.fail(original.status);
    const matches = [...original.original.matchOf.values()];
    expect(original.original.alignment.isThisBrief).toBe(true);
    expect(matches.filter(({ verdict }) => verdict !== 'unmatched').length).toBeGreaterThanOrEqual(least);
  });
});
