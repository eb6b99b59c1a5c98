import type { AtlasRecord } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { relatedOf } from '../related.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';
import { selectAtlas, selectVisibleAtlas } from './visible-atlas.ts';

export type Selection =
  | { readonly status: 'none' }
  | { readonly status: 'visible'; readonly record: AtlasRecord }
  /** Selected, but the filters hide it: the panel says so and offers to show everything. */
  | { readonly status: 'hidden'; readonly id: FeatureId; readonly name: string };

/** The selected feature as the scene shows it. `none` also while the atlas loads. */
export const selectSelection: (state: AppState) => Selection = memoise(
  (state: AppState) => [selectAtlas(state), selectVisibleAtlas(state), state.scene.selection],
  (whole, visible, id): Selection => {
    if (id === null || whole === null || visible === null) return { status: 'none' };
    const record = visible.byId.get(id);
    if (record !== undefined) return { status: 'visible', record };
    const hidden = whole.byId.get(id);
    return hidden === undefined ? { status: 'none' } : { status: 'hidden', id, name: hidden.name };
  },
);

const NOTHING: ReadonlySet<FeatureId> = new Set();

/** Features to be drawn together with the selection: the whole branch of a leg, the legs of a port … Empty without a selection. */
export const selectRelated: (state: AppState) => ReadonlySet<FeatureId> = memoise(
  (state: AppState) => [selectVisibleAtlas(state), state.scene.selection],
  (atlas, id) => (atlas === null || id === null ? NOTHING : relatedOf(atlas, id)),
);
