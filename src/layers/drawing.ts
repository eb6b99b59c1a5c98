/**
 * Renderer-independent marks of layers. `src/map` renders a Drawing with MapLibre, `src/figure` as SVG; picking, keyboard focus and legend use it too, so they cannot disagree.
 *
 * Colours are resolved (`#rrggbb`); sizes are CSS pixels on screen; zooms are MapLibre zooms; coordinates are
 * [lng, lat] in WGS 84.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { IconId } from '../../styles/icons.ts';
import type { LabelClass } from '../../styles/labels.ts';
import type { Motif } from '../../styles/motifs.ts';
import type { Basis, Evidence } from '../domain/evidence.ts';
import type { FeatureId } from '../domain/ids.ts';

/** Draw groups from bottom to top; `styles/order.ts` places them among the basemap's layers. */
export type DrawGroup = 'areas' | 'boundaries' | 'bands' | 'lines' | 'points' | 'labels';

export interface ZoomRange {
  readonly minZoom: number;
  /** Exclusive. */
  readonly maxZoom: number;
}

export type Emphasis = 'none' | 'dimmed' | 'related' | 'selected';

interface MarkBase {
  /** The feature that a click or focus selects; `null` for decoration. */
  readonly feature: FeatureId | null;
  readonly group: DrawGroup;
  readonly zoom: ZoomRange;
  /** Relation of the mark to the selection. */
  readonly emphasis: Emphasis;
  /** A stronger copy of a mark under pointer or focus, drawn above its group; never in figures. */
  readonly transient?: true;
}

export interface FillMark extends MarkBase {
  readonly type: 'fill';
  readonly geometry: Polygon | MultiPolygon;
  readonly color: string;
  readonly opacity: number;
  /** Hatching for states that must not rely on colour, such as "no score is published". */
  readonly pattern: 'none' | 'hatch' | 'dots';
}

export type Dash = 'solid' | 'dotted' | 'dashed' | 'long-dashed' | 'dash-dot';

export interface StrokeMark extends MarkBase {
  readonly type: 'stroke';
  /** One or more lines, each in the direction of `forward`. */
  readonly lines: readonly (readonly Position[])[];
  readonly color: string;
  readonly opacity: number;
  readonly widthPx: number;
  /**
   * Width on the ground in kilometres: the stroke is the wider of this and `widthPx` (soft corridors widen
   * when close).
   */
  readonly widthKm?: number;
  /** Softness of the edge in px; bands are soft, lines are not. */
  readonly softPx: number;
  readonly casing: { readonly color: string; readonly widthPx: number } | null;
  readonly dash: Dash;
  /** Offset of parallel strands to the right of travel, in px. */
  readonly offsetPx: number;
  /** Chevrons along the line. */
  readonly direction: 'none' | 'forward' | 'reverse' | 'both';
  /** Whether the line follows the great circle, as over the sea. */
  readonly greatCircle: boolean;
  /** Small shapes along the line that distinguish markets without colour. */
  readonly motif?: Motif;
  /** Dots that travel along the line in `direction`; absent from figures and with reduced motion. */
  readonly animated?: true;
  readonly evidence: Evidence | null;
  readonly basis: Basis | null;
}

export interface SymbolMark extends MarkBase {
  readonly type: 'symbol';
  readonly position: Position;
  readonly icon: IconId;
  readonly sizePx: number;
  /** Colour of ring and icon, or the ground of a filled symbol. */
  readonly color: string;
  /** The contrasting colour: the ground behind the icon, or the icon of a filled symbol. */
  readonly fill: string;
  /** Filled (brief), outlined (literature, reference), hollow with a broken ring (illustrative). */
  readonly form: 'filled' | 'outlined' | 'hollow';
  /** Lower wins when symbols collide; `null` never yields. */
  readonly priority: number | null;
  /** The area stands for a value: the mark never grows, and other symbols may be drawn upon it. */
  readonly isSized?: true;
}

export type { LabelClass };

export interface LabelMark extends MarkBase {
  readonly type: 'label';
  readonly position: Position;
  readonly text: string;
  readonly class: LabelClass;
  /** Lower is placed first. Jurisdictions have 0 and are always placed. */
  readonly priority: number;
  /** Position of the text relative to the point; `centre` for areas and seas. */
  readonly placement: 'centre' | 'around';
  readonly offsetPx: number;
}

export type Mark = FillMark | StrokeMark | SymbolMark | LabelMark;

/** Marks of all visible layers, in draw order within each group. */
export type Drawing = readonly Mark[];

export const ALL_ZOOMS: ZoomRange = { minZoom: 0, maxZoom: 25 };

/** The appearance of a mark without feature and position, shared by map and legend. */
export type MarkSample<M extends Mark> = Omit<
  M,
  'feature' | 'group' | 'zoom' | 'emphasis' | 'lines' | 'position' | 'priority'
>;
