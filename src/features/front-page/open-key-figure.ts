import type { KeyFigure } from '../../domain/key-figures.schema.ts';
import { toggleLayer } from '../../state/commands/filter-atlas.ts';
import { flyToFeature, frameFeatures } from '../../state/commands/move-map.ts';
import { lightFeatures, selectFeature } from '../../state/commands/select-features.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import type { AppStore } from '../../state/store.ts';
import { openPassage } from '../reader/state/read-brief.ts';

/**
 * Opens the source of a figure: its dialog, its passage or its first feature, and shows its features on the
 * map.
 */
export function openKeyFigure(store: AppStore, { id, passages, features }: KeyFigure): void {
  switch (id) {
    case 'business-model':
    case 'landscape':
      openDialog(store, { kind: id });
      return;
    case 'coverage':
      openDialog(store, { kind: 'coverage' });
      return;
    case 'seizures':
      toggleLayer(store, 'finds', true);
  }
  const [passage] = passages;
  const [feature] = features;
  if (passage !== undefined) openPassage(store, passage);
  else if (feature !== undefined) selectFeature(store, feature);
  if (features.length > 1) {
    frameFeatures(store, features);
    lightFeatures(store, features);
  } else if (feature !== undefined) flyToFeature(store, feature);
}
