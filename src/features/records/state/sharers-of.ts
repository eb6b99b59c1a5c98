import type { GradingsState } from './gradings.ts';

/** Returns keys of the other sets that share grades with this one. */
export function sharersOf({ shelves }: Pick<GradingsState, 'shelves'>, key: number): readonly number[] {
  const name = shelves.get(key) ?? null;
  return [...shelves].flatMap(([set, other]) =>
    set !== key && name !== null && other === name ? [set] : [],
  );
}
