/** Makes briefings from the data, for the list and for addresses. */
import { briefingSubject, deriveBriefing } from '../../analysis/derive-briefing.ts';
import { ENGLISH_BRIEFING_WORDS } from '../../analysis/english-briefing-words.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { Story } from '../../domain/story.ts';
import type { AppStore } from '../../state/store.ts';
import { loadBrief } from '../reader/state/load-brief.ts';

/** `null` if the atlas or digest cannot be loaded, or the feature has no content. */
export async function makeBriefing(store: AppStore, subject: FeatureId): Promise<Story | null> {
  await loadBrief(store);
  const { data, brief } = store.getState();
  if (data.status !== 'ready' || brief.status !== 'ready') return null;
  return deriveBriefing(subject, {
    atlas: data.atlas,
    digest: brief.digest,
    words: ENGLISH_BRIEFING_WORDS,
    language: 'en',
  });
}

/** Returns the briefing for an address id. */
export async function briefingOfId(store: AppStore, id: string): Promise<Story | null> {
  const { data } = store.getState();
  const subject = data.status === 'ready' ? briefingSubject(data.atlas, id) : null;
  return subject === null ? null : makeBriefing(store, subject);
}
