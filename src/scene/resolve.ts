/**
 * Checks the ids of a scene against an edition of the data: replaces retired ones, drops and reports unknown
 * ones.
 */
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId, MarketId, PassageId, RouteId } from '../domain/ids.ts';
import { makeSceneProblem, type SceneProblem } from './problems.ts';
import type { Scene } from './scene.ts';

export interface KnownIds {
  readonly features: { readonly has: (id: FeatureId) => boolean };
  readonly passages: { readonly has: (id: PassageId) => boolean };
  /** Retired id to current id. */
  readonly aliases: Readonly<Record<string, FeatureId>>;
}

export function knownIdsOf(atlas: Pick<Atlas, 'byId' | 'passages' | 'aliases'>): KnownIds {
  return {
    features: atlas.byId,
    passages: new Set(atlas.passages.passages.map(({ id }) => id)),
    aliases: atlas.aliases,
  };
}

export interface ResolvedScene {
  /** The same object when nothing changed. */
  readonly scene: Scene;
  readonly problems: readonly SceneProblem[];
}

/** @param defaults lists that replace those without any valid id */
export function resolveScene(
  scene: Scene,
  known: KnownIds,
  defaults: Pick<Scene, 'markets' | 'routes'>,
): ResolvedScene {
  const problems: SceneProblem[] = [];
  const current = <T extends FeatureId>(id: T): T | null => {
    if (known.features.has(id)) return id;
    const alias = Object.hasOwn(known.aliases, id) ? known.aliases[id] : undefined;
    // An alias keeps the kind; the build of `aliases.json` checks this.
    return alias !== undefined && known.features.has(alias) ? (alias as T) : null;
  };
  const list = <T extends MarketId | RouteId>(
    ids: readonly T[] | null,
    fallback: readonly T[] | null,
    code: 'unknown-market' | 'unknown-route',
    parameter: string,
  ): readonly T[] | null => {
    if (ids === null || ids.length === 0) return ids;
    const found = new Set<T>();
    for (const id of ids) {
      const now = current(id);
      if (now === null) problems.push(makeSceneProblem(code, parameter, id.slice(id.indexOf(':') + 1)));
      else found.add(now);
    }
    const kept = [...found].sort();
    if (kept.length === 0) return fallback;
    return kept.length === ids.length && kept.every((id, i) => id === ids[i]) ? ids : kept;
  };

  const lists = <S extends Pick<Scene, 'markets' | 'routes'>>(side: S, prefix = ''): S => {
    const markets = list(side.markets, defaults.markets, 'unknown-market', `${prefix}markets`);
    const routes = list(side.routes, defaults.routes, 'unknown-route', `${prefix}routes`);
    return markets === side.markets && routes === side.routes ? side : { ...side, markets, routes };
  };

  const listed = lists(scene);
  const comparison = scene.comparison === null ? null : lists(scene.comparison, 'compare.');
  const selection = scene.selection === null ? null : current(scene.selection);
  if (scene.selection !== null && selection === null) {
    problems.push(makeSceneProblem('unknown-feature', 'select', scene.selection));
  }
  const passage = scene.passage !== null && known.passages.has(scene.passage) ? scene.passage : null;
  if (scene.passage !== null && passage === null) {
    problems.push(makeSceneProblem('unknown-passage', 'passage', scene.passage));
  }
  const isSame =
    listed === scene &&
    comparison === scene.comparison &&
    selection === scene.selection &&
    passage === scene.passage;
  return { scene: isSame ? scene : { ...listed, comparison, selection, passage }, problems };
}
