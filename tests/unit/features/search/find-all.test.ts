import { beforeAll, describe, expect, it } from 'vitest';
import { indexBrief } from '../../../../src/domain/brief.ts';
import { deriveSections, prepareSearch, selectIndexes } from '../../../../src/features/search/find-all.ts';
import { inOrder, type SearchInput } from '../../../../src/features/search/search-section.ts';
import { loadCatalogue, makeTranslate, translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { setPeriod } from '../../../../src/state/commands/filter-atlas.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { makeBrief, makePassage } from '../../make-brief.ts';
import { makeStory } from '../../state/made-story.ts';

const atlas = makeAtlas();
const digest = indexBrief(
  makeBrief([
    makePassage({ id: 'I.p1', title: 'Ways', text: 'Heroin comes by way of Serbia.' }),
    makePassage({ id: 'I.p2', title: 'Others', text: 'Cannabis does not.' }),
  ]),
);

const croatian = makeTranslate('hr', await loadCatalogue('hr'));

beforeAll(async () => {
  await prepareSearch('en', atlas);
  await prepareSearch('hr', atlas);
});

function search(query: string, language: 'en' | 'hr' = 'en', within = atlas) {
  const story = makeStory('?', '?');
  const store = createAppStore();
  store.setState({
    brief: { status: 'ready', digest },
    stories: { status: 'ready', language: 'en', stories: [story] },
    data: { status: 'ready', atlas } as never,
  });
  const t = language === 'en' ? translateEnglish : croatian;
  const input: SearchInput = { store, query, atlas, within, language, t };
  const sections = deriveSections(input, selectIndexes(store.getState()), store.getState().stories);
  const rows = inOrder(sections).flatMap((section) => section.rows);
  return { sections, keys: rows.map(({ key }) => key), rows, store };
}

describe('deriveSections', () => {
  it('lists features, then passages, for a name', () => {
    const { sections, keys } = search('Serbia');
    expect(sections.areTextsFirst).toBe(false);
    expect(keys[0]).toBe('jurisdiction:RS');
    expect(keys).toContain('digest-I.p1');
  });

  it('lists passages first for a question that only contains a name', () => {
    const { sections, keys } = search('does heroin come to Serbia');
    expect(sections.areTextsFirst).toBe(true);
    expect(keys[0]).toBe('digest-I.p1');
    expect(keys).toContain('jurisdiction:RS');
  });

  it('lists a command before passages that have only some of the words', () => {
    expect(search('dark theme').keys[0]).toBe('command-theme-dark');
  });

  it('lists a command before names that only resemble the query, and before passages with its words', () => {
    expect(search('side by side').keys[0]).toBe('command-compare');
    expect(search('compare').keys[0]).toBe('command-compare');
  });

  it('runs the chosen command', () => {
    const { rows, store } = search('import records');
    rows.find(({ key }) => key === 'command-import')?.open(true);
    expect(store.getState().session).toMatchObject({ room: 'plan', tools: { plan: 'data' } });
  });

  it('says how many results the filters hide, and clears them', () => {
    expect(search('Serbia').keys).not.toContain('clear-filters');
    const byId = new Map([...atlas.byId].filter(([id]) => id !== 'jurisdiction:RS'));
    const { rows, keys, store } = search('Serbia', 'en', { ...atlas, byId });
    expect(keys).not.toContain('jurisdiction:RS');
    setPeriod(store, { from: '2023', to: '2023' });
    rows.find(({ key }) => key === 'clear-filters')?.open(true);
    expect(store.getState().scene.period).toEqual({ from: null, to: null });
  });

  it('finds commands by words of the language, and by English ones', () => {
    for (const query of ['uvoz datoteka', 'uvezi zapise', 'import records', 'upload']) {
      expect(search(query, 'hr').keys).toContain('command-import');
    }
    for (const query of ['dosje Durrës', 'dossier of Durrës']) {
      expect(search(query, 'hr').keys).toContain('command-dossier-port:ALDRZ');
    }
  });

  it('offers a language by its English name', () => {
    expect(search('language Croatian').keys).toContain('command-language-hr');
  });

  it('offers dossiers only when the query asks for one', () => {
    expect(search('Durrës').keys).not.toContain('command-dossier-port:ALDRZ');
    const { rows, store } = search('dossier of Durrës');
    rows.find(({ key }) => key === 'command-dossier-port:ALDRZ')?.open(true);
    expect(store.getState().session.dialog).toMatchObject({ kind: 'dossier', subject: { id: 'port:ALDRZ' } });
  });

  it('finds chapters of briefings and presents them', () => {
    const story = makeStory('?', '?');
    const { rows, store } = search(story.chapters[1]?.title ?? '');
    rows.find(({ key }) => key === `briefing-${story.id}/1`)?.open(true);
    expect(store.getState().presentation).toMatchObject({ index: 1 });
  });
});
