/** Turns the marks of a live map into features and style layers, in static map order. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { motifNodes } from '../../figure/signs.ts';
import {
  chevronNode,
  DASHES,
  EMPHASIS_ORDER,
  FADE_FROM,
  groundWidthPx,
  placeSigns,
  type StrokeSign,
} from '../../figure/strokes.ts';
import { symbolNode } from '../../figure/symbols.ts';
import type { DrawGroup, Drawing, FillMark, Mark, StrokeMark, SymbolMark } from '../../layers/drawing.ts';
import { selectVisibleMarks } from '../../layers/visible-marks.ts';
import { type SvgNode, svg } from '../../lib/svg-node.ts';
import { isPublicFeature } from '../public-scene.ts';
import type { LiveImage, LiveProperties } from './live-map.ts';
import type { LiveInput, Means, View } from './live-view.ts';
import { anchorOf, isWithin, linesOf, STANDING } from './symbol-anchor.ts';

/** The group whose lines are those of areas. */
export const BORDERS: DrawGroup = 'boundaries';

/** A mark with its variants in all themes. */
export interface Themed<M extends Mark = Mark> {
  /** In the first theme. */
  readonly mark: M;
  readonly all: readonly M[];
  readonly at: number;
}

/** Returns the marks visible at some zoom of the live map, without moving marks and non-public features. */
export function marksOf({ drawings, hasCrossings }: LiveInput, { steps }: View): readonly Themed[] {
  const [first = []] = drawings;
  if (drawings.some(({ length }) => length !== first.length)) throw new Error('themes draw different marks');
  const [from = 0, to = 0] = [steps[0], steps.at(-1)];
  return first.flatMap((mark, at): Themed[] => {
    const isMoving = mark.transient === true || (mark.type === 'stroke' && mark.animated === true);
    const isPublic = mark.feature === null || isPublicFeature(mark.feature, hasCrossings);
    if (isMoving || !isPublic || mark.zoom.minZoom > to || mark.zoom.maxZoom <= from) return [];
    return [{ mark, at, all: drawings.map((drawing) => drawing[at] ?? mark) }];
  });
}

export function visibleAt(drawing: Drawing, { steps }: View): ReadonlyMap<Mark, number> {
  const bits = new Map<Mark, number>();
  steps.forEach((zoom, at) => {
    for (const mark of selectVisibleMarks(drawing, zoom)) bits.set(mark, (bits.get(mark) ?? 0) + 2 ** at);
  });
  return bits;
}

export const isOf =
  <T extends Mark['type']>(type: T) =>
  (themed: Themed): themed is Themed<Extract<Mark, { readonly type: T }>> =>
    themed.mark.type === type;

export interface Drawn {
  readonly layers: readonly LayerSpecification[];
  readonly stepped: readonly string[];
  readonly fills: readonly Feature[];
  readonly strokes: readonly Feature[];
  readonly signs: readonly Feature[];
  readonly symbols: readonly Feature[];
}

/** Draws one group, in static map order. */
export function drawGroup(means: Means, marks: readonly Themed[]): Drawn {
  const [group = 'areas'] = marks.map(({ mark }) => mark.group);
  const fills = drawFills(means, group, marks.filter(isOf('fill')));
  const strokes = drawStrokes(means, group, marks.filter(isOf('stroke')));
  const signs = drawSigns(means, group, marks.filter(isOf('stroke')));
  const symbols = drawSymbols(means, group, marks.filter(isOf('symbol')));
  const standing = [...signs.layers, ...symbols.layers];
  return {
    layers: [...fills.layers, ...strokes.layers, ...standing],
    stepped: standing.map(({ id }) => id),
    fills: fills.features,
    strokes: strokes.features,
    signs: signs.features,
    symbols: symbols.features,
  };
}

export interface Part {
  readonly layers: readonly LayerSpecification[];
  readonly features: readonly Feature[];
}

const feature = (geometry: Geometry, properties: LiveProperties): Feature => ({
  type: 'Feature',
  geometry,
  properties: { ...properties },
});

const inRun = (run: string): ExpressionSpecification => ['==', ['get', 'r'], run];

/** Returns the index of the feature, if the mark has one. */
export function ofFeature({ features }: Means, { feature: id }: Mark): Pick<LiveProperties, 'f'> {
  return id === null ? {} : { f: features.of(id) };
}

/** Groups marks by paint in all themes, ordered by the last mark of each group. */
function runsOf<M extends Mark>(marks: readonly Themed<M>[], paintOf: (mark: M) => object): Themed<M>[][] {
  const runs = new Map<string, Themed<M>[]>();
  for (const themed of marks) {
    const key = JSON.stringify(themed.all.map(paintOf));
    const run = runs.get(key) ?? [];
    run.push(themed);
    runs.delete(key);
    runs.set(key, run);
  }
  return [...runs.values()];
}

function zoomsOf({ zoom: { minZoom, maxZoom } }: Mark): { minzoom?: number; maxzoom?: number } {
  return { ...(minZoom > 0 ? { minzoom: minZoom } : {}), ...(maxZoom < 24 ? { maxzoom: maxZoom } : {}) };
}

function drawFills(means: Means, group: DrawGroup, marks: readonly Themed<FillMark>[]): Part {
  const features: Feature[] = [];
  const layers = runsOf(marks, ({ color, opacity, pattern, zoom }) => [color, opacity, pattern, zoom]).map(
    (run, at): LayerSpecification => {
      const [{ mark, all } = { mark: null, all: [] }] = run;
      if (mark === null) throw new Error('a run is never empty');
      const id = `${group}-fill-${at}`;
      for (const { mark: one } of run)
        features.push(feature(one.geometry, { r: id, ...ofFeature(means, one) }));
      const { pattern } = mark;
      return {
        id,
        type: 'fill',
        source: 'fills',
        ...zoomsOf(mark),
        filter: inRun(id),
        paint: means.palettes.merge(
          all.map(({ color, opacity }) => ({
            ...(pattern === 'none'
              ? { 'fill-color': color }
              : {
                  'fill-pattern': imageOf(
                    means,
                    all.map((one) => tileOf(pattern, one.color)),
                    TILE_PX[pattern],
                    true,
                  ),
                }),
            'fill-opacity': opacity,
            'fill-antialias': false,
          })),
        ),
      };
    },
  );
  return { layers, features };
}

const TILE_PX = { hatch: 8, dots: 6 } as const;

/** Tile of a pattern: lines meet across tiles. */
function tileOf(pattern: 'hatch' | 'dots', color: string): readonly SvgNode[] {
  return pattern === 'dots'
    ? [svg('circle', { cx: 3, cy: 3, r: 1.2, fill: color })]
    : [
        svg('path', {
          d: 'M-9 9L1 -1M-1 9L9 -1M7 9L17 -1',
          fill: 'none',
          stroke: color,
          'stroke-width': 1.4,
        }),
      ];
}

/** Casings are under all lines of the group, so that lines meet without gaps. */
function drawStrokes(means: Means, group: DrawGroup, marks: readonly Themed<StrokeMark>[]): Part {
  const features: Feature[] = [];
  const sorted = marks.toSorted((a, b) => EMPHASIS_ORDER[a.mark.emphasis] - EMPHASIS_ORDER[b.mark.emphasis]);
  const runs = runsOf(
    sorted,
    ({ color, opacity, widthPx, widthKm, softPx, casing, dash, offsetPx, zoom }) => [
      [color, opacity, widthPx, widthKm, softPx, casing, dash, offsetPx, zoom],
    ],
  );
  const layers = runs.map((run, at) => {
    const id = `${group}-line-${at}`;
    for (const { mark } of run) {
      const lines = linesOf(mark);
      features.push(
        feature({ type: 'MultiLineString', coordinates: lines }, { r: id, ...ofFeature(means, mark) }),
      );
    }
    const [{ mark, all } = { mark: null, all: [] }] = run;
    if (mark === null) throw new Error('a run is never empty');
    const dash = DASHES[mark.dash];
    const line = (
      name: string,
      cap: 'round' | 'butt',
      paint: (one: StrokeMark) => object,
    ): LayerSpecification => ({
      id: name,
      type: 'line',
      source: group === BORDERS ? 'borders' : 'strokes',
      ...zoomsOf(mark),
      filter: inRun(id),
      layout: { 'line-join': 'round', 'line-cap': cap },
      paint: {
        ...means.palettes.merge(all.map(paint)),
        ...(mark.offsetPx === 0 ? {} : { 'line-offset': mark.offsetPx }),
      },
    });
    return {
      line: line(id, dash.cap, ({ color, opacity, softPx }) => ({
        'line-color': color,
        'line-opacity': opacity,
        'line-width': widthOf(means, mark, 1),
        // As in the static map: opaque in the inner part of its width, fading from there to its edge.
        ...(softPx > 0 ? { 'line-blur': widthOf(means, mark, (1 - FADE_FROM) / 2) } : {}),
        ...(dash.pattern.length > 0 ? { 'line-dasharray': dash.pattern } : {}),
      })),
      casing:
        mark.casing === null
          ? []
          : [
              line(`${id}-casing`, 'round', ({ casing, widthPx }) => {
                const width = widthPx + 2 * (casing?.widthPx ?? 0);
                return {
                  'line-color': casing?.color,
                  'line-width': width,
                  // A dashed line has a dashed casing, whose dashes are in units of its width.
                  ...(dash.pattern.length > 0
                    ? { 'line-dasharray': dash.pattern.map((length) => (length * widthPx) / width) }
                    : {}),
                };
              }),
            ],
    };
  });
  return { layers: [...layers.flatMap(({ casing }) => casing), ...layers.map(({ line }) => line)], features };
}

/** Returns a share of the width: in px, or of its width on the ground where that is larger. */
function widthOf({ view }: Means, mark: StrokeMark, share: number): number | ExpressionSpecification {
  if (mark.widthKm === undefined) return mark.widthPx * share;
  const [frame] = view.frames.map((one) => one.frame);
  if (frame === undefined) return mark.widthPx * share;
  // From this zoom on the width on the ground is larger.
  const from = frame.camera.zoom + Math.log2(mark.widthPx / groundWidthPx(frame, mark));
  const stops = [0, 12].flatMap((more) => [from + more, mark.widthPx * share * 2 ** more]);
  return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

function drawSigns(means: Means, group: DrawGroup, marks: readonly Themed<StrokeMark>[]): Part {
  const sorted = marks.toSorted((a, b) => EMPHASIS_ORDER[a.mark.emphasis] - EMPHASIS_ORDER[b.mark.emphasis]);
  const twins = new Map<Mark, readonly StrokeMark[]>(sorted.map(({ mark, all }) => [mark, all]));
  const { frames, steps } = means.view;
  const features = frames.flatMap(({ from, frame, inner }) => {
    const next = frames.find((other) => other.from > from)?.from ?? Number.POSITIVE_INFINITY;
    const own = steps.reduce((bits, zoom, at) => (zoom >= from && zoom < next ? bits + 2 ** at : bits), 0);
    // Every mark drawn at this zoom gets its sign here.
    const shown = sorted.map(({ mark }) => mark).filter((mark) => ((means.visible.get(mark) ?? 0) & own) > 0);
    const { motifs, chevrons } = placeSigns(frame, shown);
    const place = (sign: StrokeSign, nodesOf: (mark: StrokeMark) => readonly SvgNode[], sizePx: number) => {
      if (inner !== null && isWithin(sign.point, frame, inner)) return [];
      const anchor = anchorOf(frame, sign);
      const m = (means.visible.get(sign.mark) ?? 0) & own;
      if (anchor === null || m === 0) return [];
      const i = imageOf(means, (twins.get(sign.mark) ?? []).map(nodesOf), sizePx);
      const { position, ...turned } = anchor;
      return [feature({ type: 'Point', coordinates: position }, { r: group, i, m, ...turned })];
    };
    return [
      ...motifs.flatMap((sign) => place(sign, motifNodes, sign.mark.widthPx + 8)),
      ...chevrons.flatMap((sign) => place(sign, (mark) => [chevronNode(mark)], SIGN_PX)),
    ];
  });
  if (features.length === 0) return { layers: [], features };
  const layer: LayerSpecification = {
    id: `${group}-signs`,
    type: 'symbol',
    source: 'signs',
    filter: inRun(group),
    layout: {
      ...STANDING,
      'icon-rotate': ['get', 'a'],
      'icon-rotation-alignment': 'map',
      'icon-offset': ['get', 'o'],
    },
  };
  return { layers: [layer], features };
}

/** Side of the square that holds a chevron with its casing, px. */
const SIGN_PX = 20;

function drawSymbols(means: Means, group: DrawGroup, marks: readonly Themed<SymbolMark>[]): Part {
  const features = marks.flatMap(({ mark, all }) => {
    const m = means.visible.get(mark) ?? 0;
    if (m === 0) return [];
    const i = imageOf(
      means,
      all.map((one) => [symbolNode(one)]),
      Math.ceil(mark.sizePx) + 4,
    );
    return [
      feature({ type: 'Point', coordinates: mark.position }, { r: group, i, m, ...ofFeature(means, mark) }),
    ];
  });
  const layer: LayerSpecification = {
    id: `${group}-symbols`,
    type: 'symbol',
    source: 'symbols',
    filter: inRun(group),
    layout: STANDING,
  };
  return { layers: features.length === 0 ? [] : [layer], features };
}

/** @returns its name */
function imageOf(
  { images, palettes }: Means,
  byTheme: readonly (readonly SvgNode[])[],
  size: number,
  isTile = false,
): string {
  const image: LiveImage = { size, shapes: palettes.merge(byTheme), ...(isTile ? { isTile: true } : {}) };
  const key = JSON.stringify(image);
  const known = [...images].find(([, other]) => JSON.stringify(other) === key)?.[0];
  if (known !== undefined) return known;
  const name = `i${images.size}`;
  images.set(name, image);
  return name;
}

/** Zoom levels after which signs are placed again, closer together on the ground at equal px. */
export const CLOSER = 1;
