/** Tags records by the sections of the user's network in use. */
import { nearerLegs } from '../../../analysis/incidents/nearer-legs.ts';
import { addToAtlas } from '../../../analysis/network/add-to-atlas.ts';
import { queriedNetwork } from '../../../analysis/network/queried-network.ts';
import { groundOfLegs } from '../../../analysis/tagging/tag-ground.ts';
import type { Atlas, LegFeature } from '../../../domain/atlas.ts';
import type { BaseNetwork } from '../../../domain/base-network.schema.ts';
import type { OwnNetwork } from '../../../domain/own-network.ts';
import { selectAtlas } from '../../../state/selectors/visible-atlas.ts';
import type { AppStore } from '../../../state/store.ts';
import { type IncidentSession, openIncidentSession } from '../../../workers/incident-session.ts';
import { selectOwnNetwork } from '../../network/state/own-network.ts';
import type { IncidentSet, OwnLegTags } from '../state/incidents.ts';
import { isTaggable, selectInUse, tagsFor } from '../state/own-leg-tags.ts';
import { patchSet, setOf } from '../state/patch-incidents.ts';

/**
 * Tags all shown records that are not tagged by the network in use yet, in a worker. Where the network is added
 * to that of the atlas, each record gets the nearest section of both, and sections that the atlas already has
 * do not count again.
 * @param isAgain whether to try again what has failed
 * @param open replaceable, so that tests need no worker
 */
export async function tagByOwnLegs(
  store: AppStore,
  isAgain = false,
  open: () => IncidentSession = openIncidentSession,
): Promise<void> {
  const state = store.getState();
  const own = selectOwnNetwork(state);
  const inUse = selectInUse(state);
  const atlas = selectAtlas(state);
  if (own === null || inUse === null || atlas === null) return;
  const { isAdded } = inUse;
  const legs = isAdded ? addedLegs(own, atlas, state.baseNetwork.base) : own.legs.features;
  const isDue = (set: IncidentSet) => {
    const known = tagsFor(inUse, set);
    return known === null || !isSameLegs(known.legs, legs) || (isAgain && known.status === 'failed');
  };
  const due = (state.incidents?.sets ?? []).filter((set) => isTaggable(set, isAdded) && isDue(set));
  const put = (key: number, result: Pick<OwnLegTags, 'status' | 'tags'>) =>
    patchSet(store, key, { ownLegs: { ...inUse, legs, ...result } });
  for (const { key } of due) put(key, { status: 'running', tags: null });
  const ground = groundOfLegs(legs);
  for (const { key, taken, tags } of due) {
    const session = open();
    const { lng, lat } = taken.table;
    const answer = await session.ask('tag', { rows: { lng, lat, ground } });
    session.end();
    // The set is removed, or another network is in use meanwhile.
    if (setOf(store, key)?.ownLegs?.legs !== legs) continue;
    if (!answer.ok) put(key, { status: 'failed', tags: null });
    else {
      const { leg, legs: tagged, legMetres } = answer.value;
      const byOwn = { leg, legs: tagged, legMetres };
      put(key, { status: 'ready', tags: isAdded && tags !== null ? nearerLegs(tags, byOwn) : byOwn });
    }
  }
}

/** Connections of the base network have no records, so a section that repeats one counts. */
function addedLegs(own: OwnNetwork, atlas: Atlas, base: BaseNetwork | null): readonly LegFeature[] {
  const { repeated } = addToAtlas(own, queriedNetwork({ own: null, isAdded: false, base }, atlas));
  const inAtlas = new Set(repeated.filter((leg) => atlas.byId.has(leg.atlas)).map((leg) => leg.own));
  return own.legs.features.filter(({ properties }) => !inAtlas.has(properties.id));
}

/** Most joins by hand change no section. */
function isSameLegs(legs: readonly LegFeature[], others: readonly LegFeature[]): boolean {
  return legs.length === others.length && legs.every((leg, i) => leg === others[i]);
}
