/** Which sections records are counted along: of the atlas, of the user's network in use, or of both. */
import type { LegFeature } from '../../../domain/atlas.ts';
import type { LegTags } from '../../../domain/incident.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { selectOwnNetwork } from '../../network/state/own-network.ts';
import type { IncidentSet, OwnLegTags } from './incidents.ts';

type NetworkInUse = Pick<OwnLegTags, 'network' | 'isAdded'>;

/** The user's network that records are counted along; `null` for none, as in Brief only. */
export const selectInUse: (state: AppState) => NetworkInUse | null = memoise(
  (state: AppState) =>
    [
      state.scene.briefOnly ? null : (selectOwnNetwork(state)?.id ?? null),
      state.network?.question.isAdded ?? false,
    ] as const,
  (network, isAdded) => (network === null ? null : { network, isAdded }),
);

/** Whether sections of the atlas count. */
export function selectUsesAtlas(state: AppState): boolean {
  return selectInUse(state)?.isAdded ?? true;
}

/** The sections of the user's network that records are counted along; `null` for none, or none yet. */
export function selectOwnLegs(state: AppState): readonly LegFeature[] | null {
  const inUse = selectInUse(state);
  if (inUse === null) return null;
  const sets = state.incidents?.sets ?? [];
  return sets.map((set) => tagsFor(inUse, set)).find((tags) => tags !== null)?.legs ?? null;
}

/** What is missing for counts along the user's network; `null` for nothing. */
export function selectOwnLegsStatus(state: AppState): 'running' | 'failed' | null {
  const inUse = selectInUse(state);
  if (inUse === null) return null;
  const statuses = (state.incidents?.sets ?? [])
    .filter((set) => isTaggable(set, inUse.isAdded))
    .map((set) => tagsFor(inUse, set)?.status ?? 'running');
  return statuses.includes('failed') ? 'failed' : statuses.includes('running') ? 'running' : null;
}

/** Tags by both networks need those by the atlas. */
export function isTaggable({ isShown, tags }: IncidentSet, isAdded: boolean): boolean {
  return isShown && (!isAdded || tags !== null);
}

/** By key of each set, its tags by the sections that count. Sets without tags are missing. */
export const selectLegTags: (state: AppState) => ReadonlyMap<number, LegTags> = memoise(
  (state: AppState) => {
    const inUse = selectInUse(state);
    const sets = inUse === null ? null : (state.incidents?.sets ?? null);
    return [state.exploration.explored, inUse, sets] as const;
  },
  (explored, inUse, sets) => {
    const found: (readonly [number, LegTags | null | undefined])[] =
      inUse === null
        ? [...explored].map(([key, { tags }]) => [key, tags])
        : (sets ?? []).map((set) => [set.key, tagsFor(inUse, set)?.tags]);
    return new Map(found.flatMap(([key, tags]) => (tags == null ? [] : [[key, tags] as const])));
  },
);

/** `null` if the set is not tagged by that network. */
export function tagsFor({ network, isAdded }: NetworkInUse, { ownLegs }: IncidentSet): OwnLegTags | null {
  return ownLegs?.network === network && ownLegs.isAdded === isAdded ? ownLegs : null;
}
