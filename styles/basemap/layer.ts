import type {
  BackgroundLayerSpecification,
  CircleLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { StyleLayerId } from '../order.ts';

/** Sources of the basemap by name. The map fills them from the decoded basemap. */
export const GROUND_SOURCES = [
  'ground-areas',
  'ground-land',
  'ground-coast',
  'ground-coast-soft',
  'ground-boundaries',
  'ground-rivers',
  'ground-lakes',
  'ground-labels',
] as const;
export type GroundSource = (typeof GROUND_SOURCES)[number];

type Named<L> = L & { id: StyleLayerId };

/** A style layer of the basemap, with an id from the draw order and a source of the basemap. */
export type GroundLayer =
  | Named<BackgroundLayerSpecification>
  | (Named<
      FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification | SymbolLayerSpecification
    > & { source: GroundSource });
