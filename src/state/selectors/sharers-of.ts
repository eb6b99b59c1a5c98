import type { GradingsState } from '../gradings.ts';

/** Keys of the other sets that share their grades with this one. */
export function sharersOf({ shelves }: Pick<GradingsState, 'shelves'>, key: number): readonly number[] {
  const name = shelves.get(key) ?? null;
  return [...shelves].flatMap(([set, other]) =>
    set !== key && name !== null && other === name ? [set] : [],
  );
}
