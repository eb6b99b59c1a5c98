/**
 * What the live map of a page is made from, as the build writes it: `embed/<id>/live.json` for all languages, and beside it what one language calls things. Everything in it is on a grid,
 * px of the world at one zoom; where themes differ a value is a reference into the palettes.
 */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeometryObject } from 'topojson-specification';
import type { ThemeId } from '../../../styles/tokens/tokens.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { SvgNode } from '../../lib/svg-node.ts';
import type { Projection } from '../../scene/scene.ts';

/** Sources by name, each an object of the outlines. */
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

/** Properties of the features: as short as they are many. */
export interface LiveProperties {
  /** The run of equal paint that a fill, a stroke or a sign belongs to. */
  readonly r?: string;
  /** Number of the feature in `features`. */
  readonly f?: number;
  /** Image. */
  readonly i?: string;
  /** Degrees that it is turned by. */
  readonly a?: number;
  /** Px right and down from the point, before it is turned. */
  readonly o?: readonly [number, number];
  /** The steps of zoom at which it stands, one bit for each. */
  readonly m?: number;
  /** Number of the name in the list of a language. */
  readonly n?: number;
  /** The name, which the list gives. */
  readonly text?: string;
}

export interface LiveImage {
  /** Px of its square. */
  readonly size: number;
  /** Around the middle of the square; of a tile, from its corner. */
  readonly shapes: readonly SvgNode[];
  readonly isTile?: true;
}

/** A topology whose lines are written as text (see `arcs.ts`). */
export interface LiveOutlines {
  readonly objects: Readonly<Partial<Record<LiveSource, readonly GeometryObject[]>>>;
  readonly arcs: readonly string[];
}

export interface LiveMap {
  readonly projection: Projection;
  /** What the picture shows: the camera in a box of that width, px. */
  readonly home: {
    readonly lng: number;
    readonly lat: number;
    readonly zoom: number;
    readonly width: number;
  };
  /** [west, south, east, north] that can be seen; `null` for all of the globe. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** Width at which lines were traced, and the steps in which the picture is drawn, px: sizes of the live map are those of its step. */
  readonly drawnFor: {
    readonly outlines: number;
    readonly steps: readonly { readonly fromPx: number; readonly drawnForPx: number }[];
  };
  /** How far a reader goes in from the picture, and out. */
  readonly zoomIn: number;
  readonly zoomOut: number;
  /** The first step of zoom, and how far one is from the next. */
  readonly steps: { readonly from: number; readonly each: number };
  /** Zoom of the grid, and the place of its corner in the world at that zoom. */
  readonly grid: { readonly zoom: number; readonly corner: readonly [number, number] };
  readonly palettes: Readonly<Record<ThemeId, readonly unknown[]>>;
  /** Bottom to top. */
  readonly layers: readonly LayerSpecification[];
  /** Ids of the layers that show those alone that stand at the step of zoom. */
  readonly stepped: readonly string[];
  readonly images: Readonly<Record<string, LiveImage>>;
  readonly features: readonly FeatureId[];
  readonly outlines: LiveOutlines;
}

/** What is told of a feature that is chosen. */
export interface LiveTold {
  readonly name: string;
  readonly kind: string;
  readonly evidence?: string;
  /** As one list. */
  readonly markets?: string;
}

export interface LiveNames {
  /** By the number of a name. */
  readonly names: readonly string[];
  /** In the order of the features. */
  readonly told: readonly (LiveTold | null)[];
  readonly words: LiveWords;
  readonly fonts: readonly LiveFont[];
}

/** Letters that the page itself does without. */
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
