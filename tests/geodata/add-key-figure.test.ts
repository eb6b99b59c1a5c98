/** Checks the key figure on the page of a chapter for other sites. */
import { describe, expect, it } from 'vitest';
import { keyFigureWords } from '../../src/analysis/key-figures/key-figure-words.ts';
import { addKeyFigure } from '../../src/embeds/add-key-figure.ts';
import { listPages } from '../../src/embeds/page-list.ts';
import type { PageContent } from '../../src/embeds/page-model.ts';
import { translateEnglish as t } from '../../src/i18n/make-translate.ts';
import { readCompiledAtlas, readCompiledStories } from '../support/compiled-atlas.ts';
import { readKeyFigures } from '../support/key-figures.ts';

const atlas = await readCompiledAtlas();
const entries = listPages(atlas, await readCompiledStories());
const page = { figure: null } as unknown as PageContent;

async function figureOf(id: string, language: 'en' | 'fr' = 'en') {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`there is no page ${id}`);
  await keyFigureWords.fetch(language);
  return addKeyFigure(page, entry, readKeyFigures(language), { atlas, t, language }).figure;
}

describe('addKeyFigure', () => {
  it('adds number, sentence, values of the chart, note, date and source', async () => {
    const figure = await figureOf('story.the-region.people');
    expect(`${figure?.value} ${figure?.label}`).toMatch(
      /^12,525 irregular border crossings detected on the Western Balkan route in 2025/,
    );
    expect(figure?.rows.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      '2021: 60,540',
      '2022: about 145,600',
      '2023: 99,068',
      '2024: about 21,000',
      '2025: 12,525',
    ]);
    expect(figure?.note).toMatch(/not persons\./);
    expect(figure?.source).toMatch(/As of 2025\. Source: ANSA/);
  });

  it('uses the language of the page', async () => {
    const figure = await figureOf('story.the-region.people', 'fr');
    expect(figure?.label).toMatch(/détections de franchissements irréguliers/);
    expect(figure?.rows[1]?.text).toMatch(/^environ 145/);
  });

  it('adds nothing to a chapter without a key figure, nor to a page of a place', async () => {
    expect(await figureOf('story.the-region.who')).toBeNull();
    expect(await figureOf('jurisdiction.BG')).toBeNull();
  });
});
