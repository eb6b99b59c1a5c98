import { describe, expect, it } from 'vitest';
import { indexBrief } from '../../../../src/domain/brief.ts';
import type { BriefState } from '../../../../src/features/reader/state/brief.ts';
import { findInReader, showReaderView } from '../../../../src/features/reader/state/read-brief.ts';
import type { SearchInput } from '../../../../src/features/search/search-section.ts';
import { deriveTextSections, selectIndexes } from '../../../../src/features/search/text-sections.tsx';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { INITIAL_SESSION } from '../../../../src/state/session.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { makeBrief, makeOriginal, makePassage } from '../../make-brief.ts';

const text = 'Goods pass through Trebinje. Trebinje is a town.';
const digest = indexBrief(
  makeBrief([
    makePassage({ id: 'I.A.p1', title: 'Nothing of the kind' }),
    makePassage({
      id: 'I.A.p2',
      text,
      mentions: [{ start: 29, end: 37, feature: 'node:x', type: 'asserts' }],
    }),
    makePassage({ id: 'I.A.p3', title: 'Trebinje', text: 'A town. It lies inland.' }),
    ...Array.from({ length: 7 }, (_, at) => makePassage({ id: `I.B.p${at}`, text: 'A river and a river.' })),
  ]),
);

const atlas = makeAtlas();
const inputOf = (store: AppStore, query: string): SearchInput => ({
  store,
  query,
  atlas,
  within: atlas,
  language: 'en',
  t: translateEnglish,
});

function search(query: string, brief: BriefState = { status: 'ready', digest }) {
  const store = createAppStore();
  store.setState({ brief });
  const sections = deriveTextSections(selectIndexes(store.getState()), inputOf(store, query), true);
  const open = (key: string) => {
    sections
      .flatMap(({ rows }) => rows)
      .find((row) => row.key === key)
      ?.open(true);
    return store.getState().session;
  };
  return { sections, open, keys: sections.flatMap(({ rows }) => rows.map(({ key }) => key)) };
}

describe('deriveTextSections', () => {
  it('lists passages under one heading, best first, then a link to all', () => {
    const { sections, keys } = search('trebinje');
    expect(sections.map(({ key, label, count }) => [key, label, count])).toEqual([
      ['digest', 'Passages of the brief', 2],
    ]);
    expect(keys).toEqual(['digest-I.A.p3', 'digest-I.A.p2', 'digest-all']);
  });

  it('limits the list to five passages and counts those', () => {
    const { sections, keys } = search('river');
    expect(sections[0]?.count).toBe(5);
    expect(keys.slice(-2)).toEqual(['digest-I.B.p4', 'digest-all']);
  });

  it('omits the link to all for a single result', () => {
    expect(search('goods').keys).toEqual(['digest-I.A.p2']);
  });

  it('opens the reader with the search words marked', () => {
    const session = search('goods').open('digest-I.A.p2');
    expect(session).toMatchObject({
      rightPanel: 'brief',
      find: 'goods',
      readerJump: { passage: 'I.A.p2', mention: null, focus: 'text' },
    });
  });

  it('opens at the mention that contains the words', () => {
    expect(search('town trebinje').open('digest-I.A.p2').readerJump).toMatchObject({ mention: 0 });
    expect(search('goods trebinje').open('digest-I.A.p2').readerJump).toMatchObject({ mention: null });
  });

  it('opens all results at the first in reading order with the focus on find', () => {
    const session = search(' trebinje ').open('digest-all');
    expect(session).toMatchObject({ find: 'trebinje', readerJump: { passage: 'I.A.p2', focus: 'find' } });
  });

  it('shows a note for no results, while loading and after a failure', () => {
    const failure = { file: 'brief.json', kind: 'network' } as never;
    expect(search('nowhere').sections[0]?.note).toBe('No passage has this word.');
    expect(search('nowhere water').sections[0]?.note).toBe('No passage has all these words.');
    expect(search('river', { status: 'loading' }).sections[0]?.note).toMatch(/Fetching/);
    expect(search('river', { status: 'failed', failure }).sections[0]?.note).toMatch(/names alone/);
  });

  it('switches the reader view so that the opened passage is visible', () => {
    const store = createAppStore({
      brief: { status: 'ready', digest },
      original: {
        status: 'ready',
        original: makeOriginal({ 'I.A.p1': 'Goods of theirs.' }, ['I.A.p1']),
        failed: null,
      },
      session: { ...INITIAL_SESSION, readerView: 'original' },
    });
    const [ours, theirs] = deriveTextSections(selectIndexes(store.getState()), inputOf(store, 'goods'), true);
    ours?.rows[0]?.open(true);
    expect(store.getState().session).toMatchObject({ readerView: 'both', find: 'goods' });
    findInReader(store, null);
    showReaderView(store, 'digest');
    theirs?.rows[0]?.open(true);
    expect(store.getState().session).toMatchObject({ readerView: 'original', find: 'goods' });
  });

  it('opens the page of a passage in “Publish”', () => {
    const store = createAppStore({
      brief: { status: 'ready', digest },
      session: { ...INITIAL_SESSION, room: 'publish' },
    });
    const [ours] = deriveTextSections(selectIndexes(store.getState()), inputOf(store, 'goods'), true);
    ours?.rows[0]?.open(true);
    expect(store.getState().session).toMatchObject({
      room: 'publish',
      embedding: { passage: 'I.A.p2' },
      readerJump: null,
    });
  });

  it('returns nothing for a single letter', () => {
    expect(search('r').sections).toEqual([]);
  });

  it('reuses the indexes while the digest stays the same', () => {
    const store = createAppStore();
    store.setState({ brief: { status: 'ready', digest } });
    const first = selectIndexes(store.getState());
    findInReader(store, 'river');
    expect(selectIndexes(store.getState())).toBe(first);
  });
});
