/** The live map of a page: the same marks that its picture draws, and the ground under them, as MapLibre takes them. What each theme makes of them is drawn in each, and laid together. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry, Position } from 'geojson';
import { buildStyle } from '../../../styles/build.ts';
import {
  FONT_FAMILIES,
  LABEL_STYLES,
  type LabelClass,
  labelSizePx,
  textFont,
  textProperty,
} from '../../../styles/labels.ts';
import { DRAW_GROUPS, slotOf } from '../../../styles/order.ts';
import { THEME_IDS, TOKENS } from '../../../styles/tokens/index.ts';
import type { ThemeId, Tokens } from '../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { type FigureSpeech, FLUID_STEPS, OUTLINE_WIDTH_PX } from '../../figure/fluid-figure.ts';
import { type Frame, makeFrame } from '../../figure/frame.ts';
import { motifNodes } from '../../figure/signs.ts';
import {
  chevronNode,
  DASHES,
  EMPHASIS_ORDER,
  FADE_FROM,
  followGreatCircle,
  groundWidthPx,
  placeSigns,
  type StrokeSign,
} from '../../figure/strokes.ts';
import { styleFilter } from '../../figure/style-value.ts';
import { symbolNode } from '../../figure/symbols.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { mapNameTagOf } from '../../i18n/locales.ts';
import { nameOf } from '../../i18n/names.ts';
import type { DrawGroup, Drawing, FillMark, Mark, StrokeMark, SymbolMark } from '../../layers/drawing.ts';
import { deriveGroundSources, deriveJurisdictionGroups } from '../../layers/ground-sources.ts';
import { selectVisibleMarks, ZOOM_STEP, zoomStepOf } from '../../layers/visible-marks.ts';
import { project, type Size, unproject } from '../../lib/mercator.ts';
import { type SvgNode, svg } from '../../lib/svg-node.ts';
import { cameraForSize } from '../../scene/camera-for-size.ts';
import { rowsOfView, sayFlow } from '../describe-view.ts';
import type { EmbeddingTranslate } from '../embedding-words.ts';
import type { PageView } from '../page-view.ts';
import { isPublicFeature } from '../public-scene.ts';
import type { LiveImage, LiveMap, LiveProperties, LiveSource, LiveTold, LiveWords } from './live-map.ts';
import { encodeOutlines } from './outlines.ts';
import { Palettes } from './themed-values.ts';

/** How far a reader goes in from the picture, and how far out. */
const ZOOM_IN = 2.5;
const ZOOM_OUT = 0.5;
/** A px of the grid is one of the screen at this zoom from the picture. */
const GRID_IN = 2;
/** What can be seen, in pictures. */
const AROUND = 1.5;

export interface LiveInput extends PageView {
  /** The whole atlas. */
  readonly atlas: Atlas;
  /** CSS px of the picture. */
  readonly size: Size;
  /** Of each theme, in the first language. */
  readonly drawings: readonly Drawing[];
  readonly spoken: readonly (FigureSpeech & { readonly say: EmbeddingTranslate; readonly title: string })[];
}

/** Names and words of one language, before its fonts are known. */
export interface LiveSpeech {
  readonly names: readonly string[];
  readonly told: readonly (LiveTold | null)[];
  readonly words: LiveWords;
  /** Letters of the names by face: `Noto Serif italic`. */
  readonly letters: Readonly<Record<string, string>>;
}

export interface DerivedLive {
  readonly map: LiveMap;
  /** In the order of the languages. */
  readonly speeches: readonly LiveSpeech[];
}

export function deriveLive(input: LiveInput): DerivedLive | null {
  const { atlas, scene, size, spoken } = input;
  const [first] = spoken;
  if (first === undefined) return null;
  const palettes = new Palettes();
  const view = makeView(input);
  const marks = marksOf(input, view);
  const visible = visibleAt(first.drawn.drawing, view);
  const features = new Numbers<FeatureId>();
  const images = new Map<string, LiveImage>();
  const means: Means = { view, palettes, features, images, visible };
  const own = DRAW_GROUPS.filter((group) => group !== 'labels').map(
    (group) =>
      [
        group,
        drawGroup(
          means,
          marks.filter(({ mark }) => mark.group === group),
        ),
      ] as const,
  );
  const named = nameAll(means, atlas, first.drawn.atlas, marks);
  const sources: Record<LiveSource, readonly Feature[]> = {
    ...groundOf(first.drawn.atlas),
    'ground-labels': named.ground,
    fills: own.flatMap(([, { fills }]) => fills),
    borders: own.flatMap(([group, { strokes }]) => (group === BORDERS ? strokes : [])),
    strokes: own.flatMap(([group, { strokes }]) => (group === BORDERS ? [] : strokes)),
    signs: own.flatMap(([, { signs }]) => signs),
    symbols: own.flatMap(([, { symbols }]) => symbols),
    names: named.marks,
  };
  const styles = THEME_IDS.map((theme) => groundStyle(TOKENS[theme], sources, view));
  const stepped = new Set<string>();
  const layers = palettes.merge(styles).flatMap((layer): LayerSpecification[] => {
    if (STEPPED_GROUND.has(layer.id)) stepped.add(layer.id);
    const group = DRAW_GROUPS.find((name) => slotOf(name) === layer.id);
    if (group === undefined) return [layer];
    if (group === 'labels') {
      const names = namesLayers(means, new Set(named.marks.map(({ properties }) => properties?.['class'])));
      for (const { id } of names) stepped.add(id);
      return [...names];
    }
    const drawn = own.find(([name]) => name === group)?.[1];
    for (const id of drawn?.stepped ?? []) stepped.add(id);
    return [...(drawn?.layers ?? [])];
  });
  const map: LiveMap = {
    projection: scene.projection,
    home: { lng: scene.camera.lng, lat: scene.camera.lat, zoom: scene.camera.zoom, width: size.width },
    drawnFor: { outlines: OUTLINE_WIDTH_PX, steps: FLUID_STEPS },
    bounds: view.bounds,
    zoomIn: ZOOM_IN,
    zoomOut: ZOOM_OUT,
    steps: { from: view.steps[0] ?? 0, each: ZOOM_STEP },
    grid: view.grid,
    palettes: Object.fromEntries(THEME_IDS.map((id, at) => [id, palettes.of(at)])) as Record<
      ThemeId,
      readonly unknown[]
    >,
    layers,
    stepped: [...stepped],
    images: Object.fromEntries(images),
    features: features.all,
    outlines: encodeOutlines(familiesOf(sources), view.grid, view.cut),
  };
  return { map, speeches: spoken.map((speech) => speak(input, speech, { named, features: features.all })) };
}

/** The group whose lines are those of areas. */
const BORDERS: DrawGroup = 'boundaries';

function familiesOf(sources: Readonly<Record<LiveSource, readonly Feature[]>>) {
  const { 'ground-rivers': rivers, fills, borders, strokes, ...rest } = sources;
  return [rest, { 'ground-rivers': rivers }, { fills, borders }, { strokes }];
}

interface View {
  readonly frames: readonly { readonly from: number; readonly frame: Frame; readonly inner: Size | null }[];
  /** Steps of zoom at which marks may stand, as the picture counts them. */
  readonly steps: readonly number[];
  readonly grid: LiveMap['grid'];
  readonly cut: Size | null;
  readonly bounds: LiveMap['bounds'];
}

function makeView({ scene, size }: LiveInput): View {
  const { camera, projection } = scene;
  const widths = FLUID_STEPS.map(({ drawnForPx }) => drawnForPx);
  const frameOf = (width: number, more: number, times: number) => {
    const box = { width, height: (width * size.height) / size.width };
    const at = cameraForSize(camera, size, box);
    const scale = 2 ** more * times;
    const whole = { width: box.width * scale, height: box.height * scale };
    return makeFrame({ ...at, zoom: at.zoom + more }, projection, whole);
  };
  const zoomAt = (width: number) => camera.zoom + Math.log2(width / size.width);
  const widest = widths.at(-1) ?? size.width;
  const last = zoomAt(widest) + ZOOM_IN;
  const first = zoomStepOf(zoomAt(widths[0] ?? size.width) - ZOOM_OUT);
  const steps = Array.from(
    { length: Math.floor((last - first) / ZOOM_STEP) + 1 },
    (_, at) => first + at * ZOOM_STEP,
  );
  const isGlobe = projection === 'globe';
  const around = isGlobe ? 1 : AROUND;
  // As the picture has them, what lies around it, and closer: signs keep their distance on the screen.
  const frames = [
    ...widths.flatMap((width) => {
      const from = width === widths[0] ? -1 : zoomStepOf(zoomAt(width) - 0.25);
      const frame = frameOf(width, 0, 1);
      const beyond = { from, frame: frameOf(width, 0, around), inner: { width, height: frame.height } };
      return [{ from, frame, inner: null }, ...(isGlobe ? [] : [beyond])];
    }),
    {
      from: zoomStepOf(zoomAt(widest) + CLOSER - 0.25),
      frame: frameOf(widest, CLOSER, around),
      inner: null,
    },
  ];
  const gridZoom = camera.zoom + GRID_IN;
  if (isGlobe)
    return { frames, steps, grid: { zoom: GLOBE_GRID_ZOOM, corner: [0, 0] }, cut: null, bounds: null };
  const [x, y] = project([camera.lng, camera.lat], gridZoom);
  const [halfX, halfY] = [size.width, size.height].map((px) => (px / 2) * AROUND * 2 ** GRID_IN) as [
    number,
    number,
  ];
  const corner = [Math.floor(x - halfX), Math.floor(y - halfY)] as const;
  const [west, north] = unproject([x - halfX, y - halfY], gridZoom);
  const [east, south] = unproject([x + halfX, y + halfY], gridZoom);
  return {
    frames,
    steps,
    grid: { zoom: gridZoom, corner },
    cut: { width: Math.ceil(2 * halfX), height: Math.ceil(2 * halfY) },
    bounds: [west, south, east, north],
  };
}

/** From here on signs stand closer to each other on the ground, px being the same. */
const CLOSER = 1;

/** Of the whole world, all of which a globe may show. */
const GLOBE_GRID_ZOOM = 3.2;

/** Numbers of things in the order in which they are first asked for. */
class Numbers<T> {
  readonly #numbers = new Map<T, number>();

  of(thing: T): number {
    const known = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, known);
    return known;
  }

  get all(): readonly T[] {
    return [...this.#numbers.keys()];
  }
}

interface Means {
  readonly view: View;
  readonly palettes: Palettes;
  readonly features: Numbers<FeatureId>;
  readonly images: Map<string, LiveImage>;
  /** The steps at which a mark stands, by its place in the drawing. */
  readonly visible: ReadonlyMap<Mark, number>;
}

/** A mark with what all themes make of it. */
interface Themed<M extends Mark = Mark> {
  /** In the first theme. */
  readonly mark: M;
  readonly all: readonly M[];
  readonly at: number;
}

/** What may stand at some zoom of the live map: nothing that moves, and nothing that only planners are shown. */
function marksOf({ drawings, hasCrossings }: LiveInput, { steps }: View): readonly Themed[] {
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

function visibleAt(drawing: Drawing, { steps }: View): ReadonlyMap<Mark, number> {
  const bits = new Map<Mark, number>();
  steps.forEach((zoom, at) => {
    for (const mark of selectVisibleMarks(drawing, zoom)) bits.set(mark, (bits.get(mark) ?? 0) + 2 ** at);
  });
  return bits;
}

const isOf =
  <T extends Mark['type']>(type: T) =>
  (themed: Themed): themed is Themed<Extract<Mark, { readonly type: T }>> =>
    themed.mark.type === type;

interface Drawn {
  readonly layers: readonly LayerSpecification[];
  readonly stepped: readonly string[];
  readonly fills: readonly Feature[];
  readonly strokes: readonly Feature[];
  readonly signs: readonly Feature[];
  readonly symbols: readonly Feature[];
}

/** One group of marks, in the order of the picture. */
function drawGroup(means: Means, marks: readonly Themed[]): Drawn {
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

interface Part {
  readonly layers: readonly LayerSpecification[];
  readonly features: readonly Feature[];
}

const feature = (geometry: Geometry, properties: LiveProperties): Feature => ({
  type: 'Feature',
  geometry,
  properties: { ...properties },
});

const inRun = (run: string): ExpressionSpecification => ['==', ['get', 'r'], run];

/** With the number of the feature, where it is one. */
function ofFeature({ features }: Means, { feature: id }: Mark): Pick<LiveProperties, 'f'> {
  return id === null ? {} : { f: features.of(id) };
}

/** Marks by what all themes paint them with, in the order in which the last of each is drawn. */
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
            // Neighbours share edges; antialiasing would draw a hairline between them.
            'fill-antialias': false,
          })),
        ),
      };
    },
  );
  return { layers, features };
}

const TILE_PX = { hatch: 8, dots: 6 } as const;

/** The tile of a pattern: lines meet across tiles. */
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

/** Casings under all lines of the group, so that lines meet without cuts. */
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
        // As in the picture: full in the inner part of its width, fading from there to its edge.
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
                  // A broken line has a broken casing, whose dashes are told in its own widths.
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

function linesOf({ lines, greatCircle }: StrokeMark): Position[][] {
  return lines.map((line) => (greatCircle ? followGreatCircle(line) : line).map((position) => [...position]));
}

/** A share of the width: in px, or of what it has on the ground where that is more. */
function widthOf({ view }: Means, mark: StrokeMark, share: number): number | ExpressionSpecification {
  if (mark.widthKm === undefined) return mark.widthPx * share;
  const [frame] = view.frames.map((one) => one.frame);
  if (frame === undefined) return mark.widthPx * share;
  // From this zoom on the width on the ground is the wider one.
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
    // What is drawn at this zoom has a sign now.
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

/** Px of the square in which a chevron has room with its casing. */
const SIGN_PX = 20;

/** Which of them stand, and where, has been decided. */
const STANDING = {
  'icon-image': ['get', 'i'],
  'icon-allow-overlap': true,
  'icon-ignore-placement': true,
  'symbol-z-order': 'source',
} as const satisfies Extract<LayerSpecification, { type: 'symbol' }>['layout'];

/** Whether a point of a frame lies in the box in its middle. */
function isWithin([x, y]: readonly [number, number], frame: Size, box: Size): boolean {
  return Math.abs(x - frame.width / 2) <= box.width / 2 && Math.abs(y - frame.height / 2) <= box.height / 2;
}

/** Where a sign stands on the ground: the nearest place of its line, how it is turned there, and how far beside it the strand lies. */
function anchorOf(
  frame: Frame,
  { mark, point, angle }: StrokeSign,
): { readonly position: Position; readonly a: number; readonly o?: readonly [number, number] } | null {
  let best: {
    distance: number;
    from: Position;
    to: Position;
    share: number;
    near: readonly [number, number];
    isBack: boolean;
  } | null = null;
  const radians = (angle * Math.PI) / 180;
  for (const line of linesOf(mark)) {
    for (let i = 1; i < line.length; i += 1) {
      const [from, to] = [line[i - 1] ?? [], line[i] ?? []];
      const [a, b] = [frame.point(from), frame.point(to)];
      if (a === null || b === null) continue;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2;
      const share = Math.min(1, Math.max(0, along));
      const near = [a[0] + share * dx, a[1] + share * dy] as const;
      const distance = Math.hypot(point[0] - near[0], point[1] - near[1]);
      if (best !== null && distance >= best.distance) continue;
      best = { distance, from, to, share, near, isBack: Math.cos(radians) * dx + Math.sin(radians) * dy < 0 };
    }
  }
  if (best === null) return null;
  const [start, end] = [project(best.from, ANCHOR_ZOOM), project(best.to, ANCHOR_ZOOM)];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const position = unproject([start[0] + best.share * dx, start[1] + best.share * dy], ANCHOR_ZOOM);
  const a = Math.round((Math.atan2(dy, dx) * 180) / Math.PI + (best.isBack ? 180 : 0));
  const [right, down] = [point[0] - best.near[0], point[1] - best.near[1]];
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const o = [right * cos + down * sin, down * cos - right * sin].map((px) => Math.round(px * 10) / 10 + 0);
  const [along = 0, beside = 0] = o;
  return { position, a, o: [along, beside] };
}

const ANCHOR_ZOOM = 10;

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

/** Names of the ground and of marks, numbered in the order of the lists of the languages. */
interface Named {
  readonly ground: readonly Feature[];
  readonly marks: readonly Feature[];
  /** For each number: the properties of a name of the ground, or the place of a mark in the drawing. */
  readonly list: readonly (
    | { readonly properties: Readonly<Record<string, unknown>>; readonly class: LabelClass }
    | { readonly at: number; readonly class: LabelClass }
  )[];
}

function nameAll(means: Means, whole: Atlas, atlas: Atlas, marks: readonly Themed[]): Named {
  const list: Named['list'][number][] = [];
  const { steps, cut, grid } = means.view;
  const last = steps.at(-1) ?? 0;
  const isNear = ([lng = 0, lat = 0]: Position) => {
    if (cut === null) return true;
    const [x, y] = project([lng, lat], grid.zoom);
    return (
      x >= grid.corner[0] &&
      y >= grid.corner[1] &&
      x <= grid.corner[0] + cut.width &&
      y <= grid.corner[1] + cut.height
    );
  };
  const labels = deriveGroundSources(whole.basemap, deriveJurisdictionGroups(atlas))['ground-labels']
    .features;
  const ground = labels.flatMap((label) => {
    const { geometry, properties } = label;
    if (properties === null || Math.floor(properties['minZoom']) > last) return [];
    const positions =
      geometry.type === 'Point'
        ? [geometry.coordinates]
        : geometry.type === 'LineString'
          ? geometry.coordinates
          : [];
    if (!positions.some(isNear)) return [];
    const labelClass = properties['class'] as LabelClass;
    const m = steps.reduce(
      (bits, zoom, at) => (Math.floor(properties['minZoom']) <= Math.floor(zoom) ? bits + 2 ** at : bits),
      0,
    );
    const n = list.push({ properties, class: labelClass }) - 1;
    return [
      {
        type: 'Feature' as const,
        geometry,
        properties: {
          n,
          m,
          class: labelClass,
          rank: properties['rank'],
          ...(labelClass === 'sea' ? { rotation: properties['rotation'] } : {}),
          ...(labelClass === 'jurisdiction' ? { group: properties['group'] } : {}),
        },
      },
    ];
  });
  const named = marks.filter(isOf('label')).flatMap(({ mark, at }) => {
    const m = means.visible.get(mark) ?? 0;
    if (m === 0 || !isNear(mark.position)) return [];
    const n = list.push({ at, class: mark.class }) - 1;
    return [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: mark.position },
        properties: {
          n,
          m,
          class: mark.class,
          priority: mark.priority,
          offset: mark.placement === 'centre' ? -2 : mark.offsetPx,
          ...ofFeature(means, mark),
        },
      },
    ];
  });
  return { ground, marks: named, list };
}

function groundOf({
  basemap,
}: Atlas): Omit<
  Record<LiveSource, readonly Feature[]>,
  'ground-labels' | 'fills' | 'borders' | 'strokes' | 'signs' | 'symbols' | 'names'
> {
  const plain = (features: readonly Feature[], keep: readonly string[] = []): Feature[] =>
    features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: Object.fromEntries(keep.map((name) => [name, properties?.[name]])),
    }));
  return {
    // The others are not drawn.
    'ground-areas': plain(
      basemap.areas.features.filter(({ properties }) => properties.neutral),
      ['neutral'],
    ),
    'ground-land': plain(basemap.land.features),
    'ground-coast': plain(basemap.coast.features),
    'ground-boundaries': plain(basemap.boundaries.features, ['line']),
    'ground-rivers': plain(basemap.rivers.features, ['class']),
    'ground-lakes': plain(basemap.lakes.features),
  };
}

/** Layers of the ground whose features stand at steps of zoom. */
const STEPPED_GROUND: ReadonlySet<string> = new Set([
  'city-dot',
  'capital-dot',
  'label-river',
  'label-country',
  'label-city',
  'label-capital',
  'label-sea',
]);

/** The layers of the ground that have something to draw, with the slots of the groups between them. */
function groundStyle(
  tokens: Tokens,
  sources: Readonly<Record<LiveSource, readonly Feature[]>>,
  { steps }: View,
): LayerSpecification[] {
  const last = steps.at(-1) ?? 0;
  return buildStyle({ tokens, language: 'en' }).layers.flatMap((layer): LayerSpecification[] => {
    if (layer.type === 'background') return [layer];
    if (!('source' in layer) || (layer.minzoom ?? 0) > last) return [];
    const labelClass = layer.id.replace(/^label-|-dot$/g, '');
    const source = layer.source === 'ground-coast-soft' ? 'ground-coast' : layer.source;
    const own: LayerSpecification =
      layer.source !== 'ground-labels'
        ? layer
        : ({
            ...layer,
            filter: ['==', ['get', 'class'], labelClass],
            ...(layer.type === 'symbol'
              ? { layout: { ...layer.layout, 'text-field': ['get', 'text'] } }
              : {}),
          } as LayerSpecification);
    const isDrawn = (sources[source as LiveSource] ?? []).some(({ properties }) =>
      styleFilter('filter' in own ? own.filter : undefined, { zoom: last, properties: properties ?? {} }),
    );
    return isDrawn ? [own] : [];
  });
}

/** The classes that layers of the atlas name, what matters least first: MapLibre places the topmost layer first. */
const NAMED_CLASSES = ['node', 'place', 'port', 'external'] as const satisfies readonly LabelClass[];

function namesLayers({ palettes, view }: Means, classes: ReadonlySet<unknown>): LayerSpecification[] {
  const last = view.steps.at(-1) ?? 0;
  return NAMED_CLASSES.filter((one) => classes.has(one)).map((labelClass): LayerSpecification => {
    const style = LABEL_STYLES[labelClass];
    const sizes = style.sizeByZoom.flat();
    // How far a name stands from its sign is in ems of its size.
    const away = style.sizeByZoom.flatMap(([zoom]) => [
      zoom,
      ['/', ['+', ['get', 'offset'], 2], labelSizePx(style, Math.min(zoom, last))],
    ]);
    return {
      id: `names-${labelClass}`,
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'class'], labelClass],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': textFont(style),
        'text-size': ['interpolate', ['linear'], ['zoom'], ...sizes] as unknown as ExpressionSpecification,
        'text-letter-spacing': style.letterSpacingEm,
        'text-line-height': style.lineHeightEm,
        'text-max-width': style.maxWidthEm,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'bottom-left', 'top-left'],
        'text-radial-offset': [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...away,
        ] as unknown as ExpressionSpecification,
        'text-justify': 'auto',
        'text-padding': 5,
        'symbol-sort-key': ['get', 'priority'],
      },
      paint: palettes.merge(
        THEME_IDS.map((theme) => ({
          'text-color': TOKENS[theme].map[style.color],
          'text-halo-color': TOKENS[theme].map[style.halo],
          'text-halo-width': style.haloPx,
          'text-halo-blur': 0.6,
        })),
      ),
    };
  });
}

/** What one language calls all of it. */
function speak(
  { atlas: whole }: LiveInput,
  { language, t, say, title, drawn }: LiveInput['spoken'][number],
  { named, features }: { readonly named: Named; readonly features: readonly FeatureId[] },
): LiveSpeech {
  const letters = new Map<string, Set<string>>();
  const names = named.list.map((one) => {
    const text = 'at' in one ? nameOfMark(drawn.drawing[one.at]) : nameOfGround(one.properties, language);
    const { font, italic } = LABEL_STYLES[one.class];
    const face = `${FONT_FAMILIES[font]} ${italic ? 'italic' : 'normal'}`;
    const known = letters.get(face) ?? new Set();
    for (const letter of text) known.add(letter);
    letters.set(face, known);
    return text;
  });
  const rows = new Map(
    rowsOfView({ atlas: drawn.atlas, whole, seen: new Set(features), language, t, say }).map((row) => [
      row.id,
      row,
    ]),
  );
  return {
    names,
    told: features.map((id): LiveTold | null => {
      const row = rows.get(id);
      const record = whole.byId.get(id);
      if (row !== undefined)
        return {
          name: row.name,
          kind: t(`panel.kind.${row.kind}`),
          evidence: t(`panel.evidence.${row.evidence}`),
          markets: row.flows.map((flow) => sayFlow(flow, say)),
        };
      if (record === undefined || record.kind !== 'jurisdiction') return null;
      return { name: nameOf(record.properties, language), kind: t('panel.kind.jurisdiction') };
    }),
    words: {
      map: title,
      zoomIn: say('embedding.live.in'),
      zoomOut: say('embedding.live.out'),
      home: say('embedding.live.home'),
      close: say('embedding.live.close'),
      wheel: say('embedding.live.wheel', { key: 'Ctrl' }),
      wheelMac: say('embedding.live.wheel', { key: '⌘' }),
      touch: say('embedding.live.touch'),
      keys: say('embedding.live.keys'),
      nothing: say('embedding.live.nothing'),
    },
    letters: Object.fromEntries([...letters].map(([face, known]) => [face, [...known].sort().join('')])),
  };
}

function nameOfMark(mark: Mark | undefined): string {
  if (mark?.type !== 'label') throw new Error('languages draw different names');
  return mark.text;
}

function nameOfGround(properties: Readonly<Record<string, unknown>>, language: InterfaceLanguage): string {
  return String(properties[textProperty(mapNameTagOf(language))] ?? properties['text']);
}
