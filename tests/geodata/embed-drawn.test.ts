/** Checks the embed pages of passages and views that a browser draws on request. */
import { beforeAll, describe, expect, it } from 'vitest';
import { englishBriefings } from '../../src/analysis/english-briefing-words.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { datedWords } from '../../src/domain/passage-words.ts';
import { embeddingWords, passageWords } from '../../src/embeds/embedding-words.ts';
import { indexCrossingNames, lintCarried } from '../../src/embeds/lint-carried.ts';
import { deriveLive } from '../../src/embeds/live/derive-live.ts';
import { derivePages, derivePageText } from '../../src/embeds/page-content.ts';
import type { PageEntry } from '../../src/embeds/page-list.ts';
import type { PageContent, PageSpeech } from '../../src/embeds/page-model.ts';
import { PublicFaultError } from '../../src/embeds/public-fault.ts';
import { savedFeatures } from '../../src/embeds/saved-features.ts';
import { loadCatalogue, makeTranslate } from '../../src/i18n/make-translate.ts';
import { type SvgNode, toSvgString } from '../../src/lib/svg-node.ts';
import { readCompiledAtlas, readCompiledBrief } from '../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();
const digest = indexBrief(await readCompiledBrief());
const LANGUAGES = ['en', 'ar'] as const;

const spoken: PageSpeech[] = [];
beforeAll(async () => {
  for (const language of LANGUAGES) {
    await Promise.all([embeddingWords.fetch(language), passageWords.fetch(language)]);
    spoken.push({
      language,
      t: makeTranslate(language, await loadCatalogue(language)),
      say: embeddingWords.now(language).t,
      read: passageWords.now(language).t,
      stories: [],
    });
  }
});

const crossingNames = indexCrossingNames(atlas);
const of = { atlas, digest, briefingOf: englishBriefings({ atlas, digest }) };

function pagesOf(subject: PageEntry['subject']): readonly [PageContent, PageContent] {
  const entry = { id: 'x.y', subject };
  const [english, arabic] = derivePages({ ...of, entry, spoken, variables: new Map(), live: null });
  return [english ?? expect.fail(), arabic ?? expect.fail()];
}

function passageOf(id: string, view: string | null = null): readonly [PageContent, PageContent] {
  const passage = digest.passageById.get(id) ?? expect.fail();
  return pagesOf({ kind: 'passage', passage, view });
}

const viewOf = (view: string, hasCrossings = false) => pagesOf({ kind: 'view', view, hasCrossings });
const textOf = ({ sections }: Pick<PageContent, 'sections'>) =>
  sections.map(({ paragraphs }) =>
    paragraphs
      .map((pieces) => pieces.map((piece) => (piece.kind === 'cite' ? '' : piece.text)).join(''))
      .join('\n\n'),
  );

function namesIn(node: SvgNode): readonly string[] {
  const own = node.tag === 'text' ? [JSON.stringify(node)] : [];
  return [...own, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : namesIn(child)))];
}

it('labels a passage page as a paraphrase, but not a view page', () => {
  const [english, arabic] = passageOf('III.D.p1');
  expect(english.paraphrase).toMatch(/^Our paraphrase, not UNODC’s wording\./);
  expect(arabic.paraphrase).not.toBe(english.paraphrase);
  expect(viewOf('v=1&layers=jurisdictions')[0].paraphrase).toBeNull();
});

describe('page of a passage', () => {
  it('contains the text, place, later notes, footnotes and sources of the passage', () => {
    const [english, arabic] = passageOf('I.A.p2');
    const passage = digest.passageById.get('I.A.p2') ?? expect.fail();
    expect(english.title).toBe(passage.title);
    expect(english.part).toEqual({
      story: 'I.A General overview',
      place: 'para. 2 · p. 1–2 · as of March 2022',
    });
    const texts = textOf(english);
    expect(texts[0]).toBe(datedWords(passage).text);
    expect(texts.slice(1, 4)).toEqual(passage.notes.map(({ text }) => text));
    expect(english.sections.map(({ title }) => title)).toEqual([
      null,
      'Context of the time (November 2022)',
      'Since 6 November 2025',
      'Since 10 April 2026',
      'note 3 · as of 2021',
      'note 4 · as of 1 April 2020',
      'note 5 · as of 16 March 2022',
    ]);
    expect(texts).toHaveLength(english.sections.length);
    // Every paragraph of the passage and each note cites a source.
    for (const { paragraphs } of english.sections)
      for (const pieces of paragraphs) expect(pieces.some(({ kind }) => kind === 'cite')).toBe(true);
    const ids = english.sources.map(({ id }) => id);
    expect(ids[0]).toBe('I.A.p2');
    for (const { sources } of passage.notes) for (const id of sources) expect(ids).toContain(id);
    expect(arabic.textLanguage).toBe('en');
    expect(arabic.sections[1]).toMatchObject({ titleLanguage: 'ar' });
    expect(arabic.part?.place).not.toMatch(/para/);
  });

  it('links to neighbouring passages and to the passage in the atlas', () => {
    const [english] = passageOf('I.A.p2');
    expect(english.previous?.id).toBe('passage.I.A.p1');
    expect(english.contents.map(({ id }) => id)).toContain('passage.I.A.p2');
    expect(new URLSearchParams(english.atlasQuery).get('passage')).toBe('I.A.p2');
    const [first] = passageOf('fm.title');
    expect(first).toMatchObject({ part: { place: 'as of 2024' }, previous: null });
  });

  it('shows a map of its features or of the requested view', () => {
    const query = (page: PageContent) => new URLSearchParams(page.atlasQuery);
    const [own] = passageOf('I.A.p2');
    expect(own.rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['leg:poti-varna', 'event:ukraine-2022']),
    );
    const [asked] = passageOf('I.A.p2', 'v=1&zoom=7&lng=20&lat=42&markets=drugs/heroin');
    expect(query(asked).get('zoom')).toBe('7');
    expect(query(asked).get('markets')).toBe('drugs/heroin');
    expect(textOf(asked)).toEqual(textOf(own));
    // A period that ends before the note has no overtaken statements.
    const [before] = passageOf('I.A.p2', 'v=1&to=2021');
    expect(before.sections.map(({ title }) => title)).not.toContain('Since 6 November 2025');
  });

  it('exists for every passage without problems', () => {
    const [speech = expect.fail()] = spoken;
    for (const passage of digest.passages) {
      const entry = {
        id: `passage.${passage.id}`,
        subject: { kind: 'passage', passage, view: null },
      } as const;
      const page = derivePageText({ ...of, ...speech, entry });
      expect([passage.id, textOf(page)[0]]).toEqual([passage.id, datedWords(passage).text]);
      expect(page.problems).toEqual([]);
      expect(page.sources.length).toBeGreaterThan(0);
      expect([passage.id, lintCarried({ en: page }, crossingNames)]).toEqual([passage.id, []]);
    }
  });
});

describe('page of a view', () => {
  it('has the title of the image and lists the filters of the view', () => {
    const [english, arabic] = viewOf(
      'v=1&from=2020&to=2022&brief-only=yes&evidence=brief&select=jurisdiction:AL',
    );
    expect(english.title).toBe('Albania: organized crime routes in South-Eastern Europe');
    const [limits = ''] = textOf(english);
    expect(limits.split('\n\n')).toEqual([
      expect.stringMatching(/^Period: .*2020.*2022/),
      'Only statements of the brief',
      expect.stringMatching(/^Evidence: \S/),
    ]);
    expect(arabic.textLanguage).toBe('ar');
    expect(arabic.titleLanguage).toBe('ar');
    const [plain] = viewOf('');
    expect(plain.sections).toEqual([]);
    expect(plain.description.length).toBeGreaterThan(2);
    expect(plain.notes.join(' ')).toMatch(/1244 \(1999\)/);
  });

  it('removes crossings and planner layers from the requested view', () => {
    const crossing = atlas.crossings.features[0]?.properties.id ?? expect.fail();
    const [page] = viewOf(
      `v=1&layers=jurisdictions,borders,routes,crossings,movement&select=${crossing}&zoom=9&lng=22&lat=41.2`,
    );
    expect(page.atlasQuery).not.toMatch(/crossing|movement/);
    const said = JSON.stringify([page.rows, page.description, page.title, page.concerns, namesIn(page.map)]);
    expect(said).not.toContain('crossing:');
    const names = atlas.crossings.features.map(({ properties }) => properties.name);
    expect(names.filter((name) => said.includes(JSON.stringify(name)))).toEqual([]);
  });

  it('shows crossings but no other planner layers when the editor requests crossings', () => {
    const view =
      'v=1&layers=jurisdictions,borders,crossings,movement&select=crossing:kalotina&zoom=8.5&lng=22.8&lat=43';
    const [page, arabic] = viewOf(view, true);
    expect(page.atlasQuery).toContain('crossings');
    expect(page.atlasQuery).not.toContain('movement');
    const rows = page.rows.filter(({ id }) => id.startsWith('crossing:'));
    expect(rows.map(({ id }) => id)).toContain('crossing:kalotina');
    for (const row of rows) expect([row.id, row.sources.length > 0]).toEqual([row.id, true]);
    const named = page.description.find((sentence) => sentence.startsWith('Border crossings in view: '));
    expect(named).toContain('Kalotina');
    expect(page.description.filter((sentence) => sentence.includes('Kalotina'))).toEqual([named]);
    expect(arabic.description.join(' ')).toContain('المعابر الحدودية في المشهد');
    const [all] = viewOf('v=1&zoom=7&lng=22.3&lat=42.7', true);
    expect(all.legend.map(({ label }) => label)).toContain('Border crossing');
    // Other features at a crossing keep the name of their border.
    const [without] = viewOf(view);
    expect(page.rows.filter(({ id }) => !id.startsWith('crossing:'))).toEqual(
      without.rows.map((row) => ({ ...row, sources: expect.any(Array) })),
    );
    expect(savedFeatures(page, 'en', atlas).features.map(({ id }) => id)).toContain('crossing:kalotina');
  });

  it('includes a live map on request, with crossings only when requested', () => {
    const view = 'v=1&layers=jurisdictions,borders,routes,crossings&zoom=8.5&lng=22.8&lat=43';
    const liveOf = (hasCrossings: boolean) => {
      const entry = { id: 'x.y', subject: { kind: 'view', view, hasCrossings } } as const;
      const [page] = derivePages({ ...of, entry, spoken, variables: new Map(), live: deriveLive });
      return JSON.stringify(page?.live ?? expect.fail());
    };
    const [without, asked] = [liveOf(false), liveOf(true)];
    expect(without.includes('jurisdiction:BG')).toBe(true);
    expect(without.includes('crossing:')).toBe(false);
    expect(asked.includes('crossing:kalotina')).toBe(true);
  });

  it('throws when the view breaks the rules for movements of people', () => {
    expect(() => viewOf('v=1&markets=people&zoom=3.5')).toThrow(PublicFaultError);
    const [closer] = viewOf('v=1&markets=people&zoom=5&evidence=brief,literature');
    expect(lintCarried({ en: closer }, crossingNames)).toEqual([]);
  });

  it('lists invalid parameters as problems and draws the rest', () => {
    const [page] = viewOf('v=1&zoom=much&markets=spice&select=port:NONE&utm_source=news');
    expect(page.problems).toEqual([
      expect.stringContaining('“much”'),
      expect.stringContaining('“spice”'),
      expect.stringContaining('“port:NONE”'),
    ]);
    expect(toSvgString(page.map)).toContain('<path');
  });
});
