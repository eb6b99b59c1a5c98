/** Presents the story of an address. */
import type { Briefing } from '../domain/briefing.ts';
import { findBriefing } from '../features/briefing-library/index.ts';
import { presentBriefing } from '../features/present/state/present-briefing.ts';
import { readTimes } from '../features/present/state/publish-presentation.ts';
import type { Page } from '../scene/page.ts';
import { makeSceneProblem, type SceneProblem } from '../scene/problems.ts';
import { showNotice } from '../state/commands/notify.ts';
import { showTool } from '../state/commands/show-panels.ts';
import { patch } from '../state/patch.ts';
import type { AppStore } from '../state/store.ts';

/**
 * Presents the story of an address, if any. An unknown chapter is reported and the first one shown. For an
 * unknown story, or a failed fetch, the list of stories opens with the reason and a way to retry.
 */
export async function presentPage(store: AppStore, { story: id, chapter }: Page): Promise<void> {
  if (id === null) return;
  const briefing = await findBriefing(store, id);
  if (briefing !== null) {
    presentAt(store, briefing, chapter);
    return;
  }
  const { stories, brief } = store.getState();
  // A briefing made from the data also needs the text of the brief.
  const isMissing = stories.status !== 'failed' && brief.status !== 'failed';
  showTool(store, 'library');
  if (isMissing) patch(store, 'session', { missingBriefing: id });
  if (isMissing) showLines(store, makeSceneProblem('unknown-story', 'story', id));
}

function presentAt(store: AppStore, briefing: Briefing, chapter: string | null): void {
  const { id, chapters } = briefing.story;
  const index = chapters.findIndex((one) => one.id === chapter);
  const kept = readTimes(id, chapters.length, () => window.sessionStorage);
  presentBriefing(store, briefing, index, kept ?? undefined);
  if (chapter !== null && index < 0)
    showLines(store, makeSceneProblem('unknown-chapter', 'chapter', chapter));
}

/** Adds a problem to those of the link. */
function showLines(store: AppStore, problem: SceneProblem): void {
  const told = store.getState().session.notices.find(({ kind }) => kind === 'scene-problems');
  const before = told?.kind === 'scene-problems' ? told.problems : [];
  showNotice(store, { id: 'scene-problems', kind: 'scene-problems', problems: [...before, problem] });
}
