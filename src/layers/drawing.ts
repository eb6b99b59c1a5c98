/**
 * What a layer draws, said without a renderer. `src/map` turns a Drawing into MapLibre and deck.gl; `src/figure` turns
 * the same Drawing into SVG; picking, keyboard focus and the legend read it too. So map, picture and legend cannot disagree.
 *
 * All colours are resolved (`#rrggbb`); sizes are CSS pixels on screen; zooms are MapLibre zooms; coordinates are
 * [lng, lat] in WGS 84.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { IconId } from '../../styles/icons.ts';
import type { LabelClass } from '../../styles/labels.ts';
import type { Motif } from '../../styles/motifs.ts';
import type { Basis, Evidence } from '../domain/evidence.ts';
import type { FeatureId } from '../domain/ids.ts';

/** Draw groups from bottom to top; `styles/order.ts` places them among the basemap's style layers. */
export type DrawGroup = 'areas' | 'boundaries' | 'bands' | 'lines' | 'points' | 'labels';

export interface ZoomRange {
  readonly minZoom: number;
  /** Exclusive. */
  readonly maxZoom: number;
}

export type Emphasis = 'none' | 'dimmed' | 'related' | 'selected';

interface MarkBase {
  /** The feature that a click or focus selects; `null` for mere decoration. */
  readonly feature: FeatureId | null;
  readonly group: DrawGroup;
  readonly zoom: ZoomRange;
  /** Drawn stronger: the mark belongs to the selection, or is hovered or focused. */
  readonly emphasis: Emphasis;
  /** A stronger copy of a mark under the pointer or the focus, drawn above everything of its group; never in a still picture. */
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
  /** One or more lines; each runs in the direction of `forward`. */
  readonly lines: readonly (readonly Position[])[];
  readonly color: string;
  readonly opacity: number;
  readonly widthPx: number;
  /** Width on the ground in kilometres: the stroke is the wider of this and `widthPx` (soft corridors widen when close). */
  readonly widthKm?: number;
  /** Gaussian softness of the edge in px; bands are soft, lines are not. */
  readonly softPx: number;
  readonly casing: { readonly color: string; readonly widthPx: number } | null;
  readonly dash: Dash;
  /** Parallel strands: distance of the centre line to the right of travel, in px. */
  readonly offsetPx: number;
  /** Chevrons along the line. */
  readonly direction: 'none' | 'forward' | 'reverse' | 'both';
  /** Lines over the sea or around the world follow the great circle. */
  readonly greatCircle: boolean;
  /** Small shapes along the line that tell markets apart without colour. */
  readonly motif?: Motif;
  /** Dots that travel along the line in `direction`; a still picture, and a reader who wants less motion, sees nothing of it. */
  readonly animated?: true;
  readonly evidence: Evidence | null;
  readonly basis: Basis | null;
}

export interface SymbolMark extends MarkBase {
  readonly type: 'symbol';
  readonly position: Position;
  readonly icon: IconId;
  readonly sizePx: number;
  /** The ink: ring and glyph, or the whole ground of a filled symbol. */
  readonly color: string;
  /** What sets the ink off: the ground behind the glyph, or the glyph of a filled symbol. */
  readonly fill: string;
  /** Filled (brief), outlined (literature, reference), hollow with a broken ring (illustrative). */
  readonly form: 'filled' | 'outlined' | 'hollow';
  /** Lower wins when symbols collide; `null` never yields. */
  readonly priority: number | null;
}

export type { LabelClass };

export interface LabelMark extends MarkBase {
  readonly type: 'label';
  readonly position: Position;
  readonly text: string;
  readonly class: LabelClass;
  /** Lower is placed first. Jurisdictions have 0 and are always placed. */
  readonly priority: number;
  /** Where the text may stand relative to the point; `centre` for areas and seas. */
  readonly placement: 'centre' | 'around';
  readonly offsetPx: number;
}

export type Mark = FillMark | StrokeMark | SymbolMark | LabelMark;

/** Marks of all visible layers, in draw order within each group. */
export type Drawing = readonly Mark[];

export const ALL_ZOOMS: ZoomRange = { minZoom: 0, maxZoom: 25 };

/** What a mark looks like, without what it is of and where it stands: drawn and shown in the legend alike. */
export type MarkSample<M extends Mark> = Omit<
  M,
  'feature' | 'group' | 'zoom' | 'emphasis' | 'lines' | 'position' | 'priority'
>;
