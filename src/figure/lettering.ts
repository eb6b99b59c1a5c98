/** Names of a figure: collected from basemap and marks, placed together, styled by `styles/labels.ts`. */
import {
  type JurisdictionGroups,
  LABEL_STYLES,
  type LabelClass,
  labelSizePx,
  letter,
  POINT_CLASSES,
  textOf,
} from '../../styles/labels.ts';
import type { StyleLayerId } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { BasemapLabel } from '../domain/atlas.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { mapNameTagOf } from '../i18n/locales.ts';
import type { LabelMark } from '../layers/drawing.ts';
import type { PlanePoint } from '../lib/polyline.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { classAttributes, drawName, type Name } from './draw-name.ts';
import type { Frame } from './frame.ts';
import { type Ground, type GroundLabelClass, groundLabelClass, isLabelShown, isNearFrame } from './ground.ts';
import { runsAlong } from './line-lettering.ts';
import type { Pen } from './pen.ts';
import { type Box, type CoverCost, type Obstacle, type PlacedLabel, placeLabels } from './place-labels.ts';
import { textWidthPx, wrapText } from './text-width.ts';

export interface LetteringInput {
  readonly labels: readonly BasemapLabel[];
  readonly groups: JurisdictionGroups;
  readonly marks: readonly LabelMark[];
  readonly tokens: Tokens;
  readonly language: InterfaceLanguage;
  /** Symbols and dots that names must not cover. */
  readonly obstacles: readonly Obstacle[];
  /** Lines that names should avoid. */
  readonly cover: CoverCost;
  /** Boxes over the map, px. */
  readonly over: readonly Box[];
  /**
   * Jurisdictions whose label point is this far outside the frame are still named, px, like on the live map.
   * Default none.
   */
  readonly beyondPx?: number;
  /** Classes in the order in which their names are placed. */
  readonly order: readonly LabelClass[];
  /** Free space around a name. */
  readonly paddingPx: (labelClass: LabelClass) => number;
  /** Basemap layers, which decide the visible names. */
  readonly ground: Pick<Ground, 'layers'>;
  /** Cache of placements, shared by themes. */
  readonly placements?: NamePlacements;
}

/** Placements of one language by frame, shared by all themes. */
export type NamePlacements = Map<Frame, PlacedLabel[]>;

/** Classes from most to least important. Marks of the atlas come before basemap towns. */
export const BEST_ORDER: readonly LabelClass[] = [
  'jurisdiction',
  'capital',
  'external',
  'country',
  'node',
  'port',
  'city',
  'place',
  'sea',
  'crossing',
  'river',
];

/** Style layers with the minimum zoom of each class of basemap names. */
const NAME_LAYERS: Record<GroundLabelClass, StyleLayerId> = {
  jurisdiction: 'label-jurisdiction',
  country: 'label-country',
  sea: 'label-sea',
  river: 'label-river',
  capital: 'label-capital',
  city: 'label-city',
};

/** The order in which the live map places names: that of its style layers, from the top. */
export const LIVE_ORDER: readonly LabelClass[] = [
  'jurisdiction',
  'sea',
  'capital',
  ...POINT_CLASSES,
  'city',
  'country',
  'river',
];

/** Names as the live map places them: by its order and its `text-padding`, and off nothing but names. */
export const LIVE_LETTERING = {
  obstacles: [],
  cover: () => 0,
  order: LIVE_ORDER,
  paddingPx: (labelClass: LabelClass) => (Object.hasOwn(NAME_LAYERS, labelClass) ? 2 : 5),
} as const satisfies Partial<LetteringInput>;

/** Gap between a town's dot and its name, in ems; same as in the live map's style. */
const DOT_OFFSET_EM = 0.5;

/** Equal names closer than this are one place, from both basemap and marks. */
const SAME_NAME_PX = 36;

const DIMMED_OPACITY = 0.45;

/** Margin between names and the figure's edge. */
const EDGE_PX = 3;

/** Draws all names that fit. Names of the ten jurisdictions in the frame are always drawn. */
export function drawNames(pen: Pen, input: LetteringInput): SvgNode[] {
  const names = collectNames(pen, input);
  const byId = new Map(names.map((name) => [name.candidate.id, name]));
  const placed = place(pen, input, names);
  return BEST_ORDER.toReversed().flatMap((labelClass) => {
    const texts = placed.flatMap((label) => {
      const name = byId.get(label.id);
      return name?.class === labelClass ? drawName(pen, name, label) : [];
    });
    if (texts.length === 0) return [];
    return [svg('g', classAttributes(labelClass, pen, input.tokens), texts)];
  });
}

/** A placed name. */
export interface PlacedName {
  readonly text: string;
  readonly isOfTen: boolean;
  readonly label: PlacedLabel;
}

export function placedNames(pen: Pen, input: LetteringInput): PlacedName[] {
  const names = collectNames(pen, input);
  const byId = new Map(names.map((name) => [name.candidate.id, name]));
  return place(pen, input, names).map((label) => {
    const name = byId.get(label.id);
    return { text: name?.lines.join(' ') ?? '', isOfTen: name?.class === 'jurisdiction', label };
  });
}

/** The default position of a jurisdiction's name. */
export interface UnmovedName {
  /** Label id. */
  readonly id: string;
  readonly box: Box;
  /** Font size. */
  readonly sizePx: number;
}

/** Returns the names of the ten jurisdictions; the live map overlaps them rather than moving them away. */
export function unmovedNames(pen: Pen, input: LetteringInput): readonly UnmovedName[] {
  return collectNames(pen, input).flatMap(({ candidate, sizePx }): UnmovedName[] => {
    if (candidate.kind !== 'point' || !candidate.required) return [];
    const { id, anchor, widthPx, heightPx } = candidate;
    const [x, y] = anchor;
    const box: Box = [x - widthPx / 2, y - heightPx / 2, x + widthPx / 2, y + heightPx / 2];
    return [{ id, box, sizePx }];
  });
}

function place(pen: Pen, input: LetteringInput, names: readonly Name[]): PlacedLabel[] {
  const { width, height } = pen.frame;
  const known = input.placements?.get(pen.frame);
  if (known !== undefined) return known;
  const placed = placeLabels(
    names.map(({ candidate }) => candidate),
    input.obstacles,
    [EDGE_PX, EDGE_PX, width - EDGE_PX, height - EDGE_PX],
    input.cover,
    input.over,
    pen.widest,
  );
  input.placements?.set(pen.frame, placed);
  return placed;
}

function collectNames(pen: Pen, input: LetteringInput): Name[] {
  const fromMarks = input.marks.flatMap((mark, index) => nameOfMark(pen, input, mark, index));
  const known = new Map<string, PlanePoint[]>();
  for (const { candidate, lines } of fromMarks) {
    if (candidate.kind !== 'point') continue;
    const text = lines.join(' ').toLocaleLowerCase(mapNameTagOf(input.language));
    known.set(text, [...(known.get(text) ?? []), candidate.anchor]);
  }
  const fromGround = input.labels.flatMap((label) => nameOfGround(pen, input, label));
  return [
    ...fromMarks,
    ...fromGround.filter(({ candidate, lines }) => {
      if (candidate.kind !== 'point') return true;
      const twins = known.get(lines.join(' ').toLocaleLowerCase(mapNameTagOf(input.language))) ?? [];
      return !twins.some(
        (twin) => Math.hypot(twin[0] - candidate.anchor[0], twin[1] - candidate.anchor[1]) < SAME_NAME_PX,
      );
    }),
  ];
}

function nameOfMark(pen: Pen, input: LetteringInput, mark: LabelMark, index: number): Name[] {
  const anchor = pen.frame.point(mark.position);
  if (anchor === null || !isNearFrame(pen, anchor, 0)) return [];
  return [
    pointName(pen, input, {
      id: `mark-${index}`,
      labelClass: mark.class,
      text: mark.text,
      anchor,
      placement: mark.placement,
      offsetPx: mark.offsetPx,
      rank: mark.priority,
      rotation: 0,
      own: mark.feature,
      opacity: mark.emphasis === 'dimmed' ? DIMMED_OPACITY : 1,
      halo: input.tokens.map[LABEL_STYLES[mark.class].halo],
    }),
  ];
}

function nameOfGround(pen: Pen, input: LetteringInput, label: BasemapLabel): Name[] {
  const labelClass = groundLabelClass(label, input.groups);
  const isOfTen = labelClass === 'jurisdiction';
  if (!isLabelShown(pen, input.ground, NAME_LAYERS[labelClass], { ...label, class: labelClass })) return [];
  const text = textOf(label, mapNameTagOf(input.language));
  if (label.line !== undefined && label.line.length > 1) return lineName(pen, input, label, text, labelClass);
  const anchor = pen.frame.point(label.position);
  const beyondPx = isOfTen ? (input.beyondPx ?? 0) : 0;
  if (anchor === null || !isNearFrame(pen, anchor, beyondPx) || isAtLimb(pen, anchor)) return [];
  const style = LABEL_STYLES[labelClass];
  const isDot = labelClass === 'capital' || labelClass === 'city';
  const group = input.groups[label.iso2 ?? ''];
  return [
    pointName(pen, input, {
      id: label.id,
      labelClass,
      text,
      anchor,
      placement: isDot ? 'around' : 'centre',
      offsetPx: DOT_OFFSET_EM * labelSizePx(style, pen.zoom),
      rank: label.rank,
      rotation: label.rotation ?? 0,
      own: label.id,
      opacity: 1,
      halo:
        isOfTen && group === 'western-balkans'
          ? input.tokens.map.tintWesternBalkans
          : input.tokens.map[style.halo],
    }),
  ];
}

/** Near the limb of the globe, areas are foreshortened and names would seem to float. */
function isAtLimb({ frame: { globe } }: Pen, [x, y]: PlanePoint): boolean {
  return globe !== null && Math.hypot(x - globe.centre[0], y - globe.centre[1]) > 0.94 * globe.radius;
}

interface PointName {
  readonly id: string;
  readonly labelClass: LabelClass;
  readonly text: string;
  readonly anchor: PlanePoint;
  readonly placement: 'centre' | 'around';
  readonly offsetPx: number;
  readonly rank: number;
  readonly rotation: number;
  readonly own: string | null;
  readonly opacity: number;
  readonly halo: string;
}

function pointName(pen: Pen, input: LetteringInput, name: PointName): Name {
  const style = LABEL_STYLES[name.labelClass];
  const sizePx = labelSizePx(style, pen.zoom);
  const measure = { ...style, sizePx };
  const lines = wrapText(
    letter(name.text, style, mapNameTagOf(input.language)),
    style.maxWidthEm * sizePx,
    measure,
  );
  const spacing = style.letterSpacingEm * sizePx;
  return {
    class: name.labelClass,
    style,
    sizePx,
    lines,
    runs: [],
    halo: name.halo,
    opacity: name.opacity,
    candidate: {
      kind: 'point',
      id: name.id,
      anchor: name.anchor,
      widthPx: Math.max(...lines.map((line) => textWidthPx(line, measure))) - spacing,
      heightPx: lines.length * style.lineHeightEm * sizePx,
      placement: name.placement,
      offsetPx: name.offsetPx,
      priority: priorityOf(input, name.labelClass, name.rank),
      required: name.labelClass === 'jurisdiction',
      rotation: name.rotation,
      own: name.own,
      paddingPx: input.paddingPx(name.labelClass),
    },
  };
}

function lineName(
  pen: Pen,
  input: LetteringInput,
  label: BasemapLabel,
  text: string,
  labelClass: LabelClass,
): Name[] {
  const style = LABEL_STYLES[labelClass];
  const sizePx = labelSizePx(style, pen.zoom);
  const traces = pen.frame.trace({
    type: 'LineString',
    coordinates: (label.line ?? []).map(([lng, lat]) => [lng, lat]),
  });
  const runs = traces.flatMap(({ points }) => runsAlong(points, text, { ...style, sizePx }));
  if (runs.length === 0) return [];
  return [
    {
      class: labelClass,
      style,
      sizePx,
      lines: [text],
      runs,
      halo: input.tokens.map[style.halo],
      opacity: 1,
      candidate: {
        kind: 'line',
        id: label.id,
        priority: priorityOf(input, labelClass, label.rank),
        own: null,
        paddingPx: input.paddingPx(labelClass),
        runs,
      },
    },
  ];
}

function priorityOf({ order }: LetteringInput, labelClass: LabelClass, rank: number): number {
  return order.indexOf(labelClass) * 1000 + rank;
}
