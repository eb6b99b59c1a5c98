/**
 * Types of the live map of an embedded page. The build writes the map for all languages once for all pages with it,
 * and beside each page the names of each language. Coordinates are on a grid, px of the world at one zoom; values that
 * differ by theme are references into the palettes.
 */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeometryObject } from 'topojson-specification';
import type { ThemeId } from '../../../styles/tokens/tokens.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import type { Projection } from '../../scene/scene.ts';

/** Source names, each an object of the outlines. */
export type LiveSource =
  | 'ground-areas'
  | 'ground-land'
  | 'ground-coast'
  | 'ground-boundaries'
  | 'ground-rivers'
  | 'ground-lakes'
  | 'ground-labels'
  | 'fills'
  | 'borders'
  | 'strokes'
  | 'signs'
  | 'symbols'
  | 'names';

/** Feature properties; short names, because there are many features. */
export interface LiveProperties {
  /** The run of equal paint that a fill, a stroke or a sign belongs to. */
  readonly r?: string;
  /** Index in `features`. */
  readonly f?: number;
  /** Image name. */
  readonly i?: string;
  /** Rotation, degrees. */
  readonly a?: number;
  /** Offset right and down before rotation, px. */
  readonly o?: readonly [number, number];
  /** Zoom steps at which it is visible, one bit each. */
  readonly m?: number;
  /** Index in `names` of a language. */
  readonly n?: number;
  /** The name from that list. */
  readonly text?: string;
}

export interface LiveImage {
  /** Side length, px. */
  readonly size: number;
  /** Relative to the centre of the square; for a tile, its corner. */
  readonly shapes: readonly SvgNode[];
  readonly isTile?: true;
}

/** A topology whose lines are encoded as text (see `arcs.ts`). */
export interface LiveOutlines {
  readonly objects: Readonly<Partial<Record<LiveSource, readonly GeometryObject[]>>>;
  readonly arcs: readonly string[];
}

export interface LiveMap {
  readonly projection: Projection;
  /** Camera of the static map, in a box of that width, px. */
  readonly home: {
    readonly lng: number;
    readonly lat: number;
    readonly zoom: number;
    readonly width: number;
  };
  /** Visible [west, south, east, north]; `null` for the whole globe. */
  readonly bounds: readonly [number, number, number, number] | null;
  /**
   * Width at which lines were traced, and the width steps of the static map, px: the live map takes its sizes
   * from its step.
   */
  readonly drawnFor: {
    readonly outlines: number;
    readonly steps: readonly { readonly fromPx: number; readonly drawnForPx: number }[];
  };
  /** Zoom range in and out from the static map. */
  readonly zoomIn: number;
  readonly zoomOut: number;
  /** The first zoom step, and the distance between steps. */
  readonly steps: { readonly from: number; readonly each: number };
  /** Zoom of the grid, and its corner in the world at that zoom. */
  readonly grid: { readonly zoom: number; readonly corner: readonly [number, number] };
  readonly palettes: Readonly<Record<ThemeId, readonly unknown[]>>;
  readonly layers: readonly LayerSpecification[];
  /** Ids of the layers that are filtered by zoom step. */
  readonly stepped: readonly string[];
  readonly images: Readonly<Record<string, LiveImage>>;
  readonly features: readonly FeatureId[];
  readonly outlines: LiveOutlines;
}

/** Details of a selected feature. */
export interface LiveTold {
  readonly name: string;
  readonly kind: string;
  readonly evidence?: string;
  /** As one list. */
  readonly markets?: string;
}

export interface LiveNames {
  /** By the `n` of a feature. */
  readonly names: readonly string[];
  /** In the order of `features`. */
  readonly told: readonly (LiveTold | null)[];
  readonly words: LiveWords;
  readonly fonts: readonly LiveFont[];
}

/** Fonts that only the live map needs. */
export interface LiveFont {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly range: string;
  /** Address relative to the page. */
  readonly file: string;
}

export interface LiveWords {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  readonly close: string;
  readonly wheel: string;
  readonly wheelMac: string;
  readonly touch: string;
  readonly keys: string;
  readonly nothing: string;
}
