import type { AppStore } from '../../../state/store.ts';
import { endPresentation } from './end-presentation.ts';
import { endRehearsal } from './end-rehearsal.ts';
import { isCounting, newRehearsal } from './rehearsal.ts';
import { showChapter } from './show-chapter.ts';

/** Starts a rehearsal at the first chapter, from zero. Does nothing outside a presentation. */
export function beginRehearsal(store: AppStore, now = Date.now()): void {
  const { presentation: before } = store.getState();
  if (before === null) return;
  if (before.rehearsal !== null) store.setState({ presentation: { ...before, rehearsal: null } });
  showChapter(store, 0, now);
  const { presentation } = store.getState();
  if (presentation === null) return;
  const rehearsal = newRehearsal(presentation.story.chapters.length, presentation.index, now);
  store.setState({ presentation: { ...presentation, rehearsal } });
}

export function toggleRehearsal(store: AppStore): void {
  const { presentation } = store.getState();
  if (presentation === null) return;
  if (isCounting(presentation.rehearsal)) endRehearsal(store);
  else beginRehearsal(store);
}

/** Closes the briefing; a running rehearsal shows its times first. */
export function closeBriefing(store: AppStore): void {
  if (isCounting(store.getState().presentation?.rehearsal ?? null)) endRehearsal(store);
  else endPresentation(store);
}
