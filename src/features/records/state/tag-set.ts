import { tagGround } from '../../../analysis/tagging/tag-ground.ts';
import { handlesOf } from '../../../state/handles.ts';
import type { AppStore } from '../../../state/store.ts';
import { type IncidentSession, openIncidentSession } from '../../../workers/incident-session.ts';
import { exploreShownSets } from '../../explore/state/explore-sets.ts';
import { patchSet, setOf } from './patch-incidents.ts';

/**
 * Waits for the tags of a session's records; the set is visible meanwhile. Resolves when the tags are there,
 * or have failed, which the set shows.
 */
export async function awaitTags(store: AppStore, key: number, session: IncidentSession): Promise<void> {
  // The set and its worker were removed: a request would start another worker.
  if (setOf(store, key) !== null) await tag(store, key, session, null);
}

/** Computes tags again after a failure. */
export async function tagAgain(
  store: AppStore,
  key: number,
  open: () => IncidentSession = openIncidentSession,
): Promise<void> {
  const set = setOf(store, key);
  const { data } = store.getState();
  if (set?.tagging?.status !== 'failed' || data.status !== 'ready') return;
  const session = open();
  const { sessions } = handlesOf(store);
  sessions.set(key, session);
  const { lng, lat } = set.taken.table;
  await tag(store, key, session, { lng, lat, ground: tagGround(data.atlas) });
  session.end();
  if (sessions.get(key) === session) sessions.delete(key);
}

async function tag(
  store: AppStore,
  key: number,
  session: IncidentSession,
  rows: Parameters<typeof session.ask<'tag'>>[1]['rows'],
): Promise<void> {
  const onProgress = (records: number) => patchSet(store, key, { tagging: { status: 'running', records } });
  onProgress(0);
  const answer = await session.ask('tag', { rows }, (progress) => {
    if (progress.of === 'tagging') onProgress(progress.records);
  });
  if (setOf(store, key) === null) return;
  patchSet(store, key, answer.ok ? { tags: answer.value, tagging: null } : { tagging: { status: 'failed' } });
  await exploreShownSets(store);
}
