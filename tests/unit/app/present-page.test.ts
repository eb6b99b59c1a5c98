import { describe, expect, it } from 'vitest';
import { presentPage } from '../../../src/app/present-page.ts';
import type { StoriesState } from '../../../src/features/present/state/stories.ts';
import { NO_PAGE } from '../../../src/scene/page.ts';
import { makeSceneProblem } from '../../../src/scene/problems.ts';
import { showNotice } from '../../../src/state/commands/notify.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { makeAtlas } from '../builders.ts';
import { makeStory } from '../state/made-story.ts';

const story = makeStory('v=1&lng=21&lat=43&zoom=5', 'v=1&lng=20&lat=42&zoom=6');

function makeStore(stories: StoriesState = { status: 'ready', stories: [story], language: 'en' }) {
  return createAppStore({ data: { status: 'ready', atlas: makeAtlas() }, stories });
}

function problemsOf(store: ReturnType<typeof makeStore>) {
  return store
    .getState()
    .session.notices.flatMap((notice) => (notice.kind === 'scene-problems' ? notice.problems : []))
    .map(({ code, value }) => `${code} ${value}`);
}

describe('an address that names a story', () => {
  it('presents its chapter', async () => {
    const store = makeStore();
    await presentPage(store, { ...NO_PAGE, story: 'made', chapter: 'chapter-2' });
    expect(store.getState().presentation?.index).toBe(1);
    expect(problemsOf(store)).toEqual([]);
  });

  it('begins at the first chapter when there is none of that name, and says so beside what else was wrong', async () => {
    const store = makeStore();
    const other = makeSceneProblem('not-a-number', 'zoom', 'near');
    showNotice(store, { id: 'scene-problems', kind: 'scene-problems', problems: [other] });
    await presentPage(store, { ...NO_PAGE, story: 'made', chapter: 'no-such' });
    expect(store.getState().presentation?.index).toBe(0);
    expect(problemsOf(store)).toEqual(['not-a-number near', 'unknown-chapter no-such']);
  });

  it('opens the list of those there are when there is no story of that name', async () => {
    const store = makeStore();
    await presentPage(store, { ...NO_PAGE, story: 'no-such', chapter: null });
    expect(store.getState().presentation).toBeNull();
    expect(store.getState().session).toMatchObject({ room: 'briefings', missingBriefing: 'no-such' });
    expect(problemsOf(store)).toEqual(['unknown-story no-such']);
  });
});
