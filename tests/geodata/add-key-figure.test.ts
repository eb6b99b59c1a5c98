/** Checks the key figure on the page of a chapter for other sites. */
import { describe, expect, it } from 'vitest';
import { addKeyFigure } from '../../src/embeds/add-key-figure.ts';
import { listPages } from '../../src/embeds/page-list.ts';
import type { PageContent } from '../../src/embeds/page-model.ts';
import { translateEnglish as t } from '../../src/i18n/make-translate.ts';
import { readCompiledAtlas, readCompiledStories } from '../support/compiled-atlas.ts';
import { readKeyFigures } from '../support/key-figures.ts';

const atlas = await readCompiledAtlas();
const entries = listPages(atlas, await readCompiledStories());
const page = { sections: [{ title: null, titleLanguage: 'en', paragraphs: [] }] } as unknown as PageContent;

function sectionsOf(id: string, language: 'en' | 'sr' = 'en'): readonly string[][] {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`there is no page ${id}`);
  const { sections } = addKeyFigure(page, entry, readKeyFigures(), { atlas, t, language });
  return sections.map(({ paragraphs }) =>
    paragraphs.map((pieces) => pieces.map((piece) => (piece.kind === 'cite' ? '' : piece.text)).join('')),
  );
}

describe('addKeyFigure', () => {
  it('adds number, sentence, values, note, date and source above the text of the chapter', () => {
    const [figure, text] = sectionsOf('story.the-region.people');
    expect(figure?.[0]).toMatch(
      /^12,525 irregular border crossings detected on the Western Balkan route in 2025/,
    );
    expect(figure?.[1]).toBe(
      '2021: 60,540; 2022: about 145,600; 2023: 99,068; 2024: about 21,000; 2025: 12,525.',
    );
    expect(figure?.[2]).toMatch(/not persons\..*Date: 2025\. Source: ANSA/);
    expect(text).toEqual([]);
  });

  it('adds nothing to a chapter without a key figure, nor to a page in another language', () => {
    expect(sectionsOf('story.the-region.who')).toEqual([[]]);
    expect(sectionsOf('story.the-region.people', 'sr')).toEqual([[]]);
    expect(sectionsOf('jurisdiction.BG')).toEqual([[]]);
  });
});
