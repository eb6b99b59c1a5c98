/**
 * Builds the figure of a scene: the marks of the live map as a tree of SVG nodes. It replaces the map without
 * WebGL and, with furniture, serves download and print.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Drawing } from '../layers/drawing.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import type { Scene } from '../scene/scene.ts';
import { dedupeOutlines } from './dedupe-outlines.ts';
import { drawMap } from './draw-map.ts';
import { type Fineness, makeFrame } from './frame.ts';
import { drawFurniture, type FurnitureInput } from './furniture.ts';
import { type OwnerOf, PAPER, type Pen } from './pen.ts';
import { makeFixedSurface } from './surface.ts';

export interface FigureInput {
  /** Already filtered by `selectVisible`. */
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly drawing: Drawing;
  readonly tokens: Tokens;
  readonly t: Translate;
  /** Size of the map, CSS px, without furniture. */
  readonly width: number;
  readonly height: number;
  /** `null` for the bare map, where the page itself has title, legend and notes. */
  readonly furniture: FurnitureInput | null;
  /** Whether places are labelled. Default true. */
  readonly names?: boolean;
  /** Nodes above the names, in px of the map, clipped to it. */
  readonly overlay?: readonly SvgNode[];
  /** Boxes over the map that names must avoid, px. */
  readonly over?: readonly ScreenBox[];
  /** Keeps ids unique if a page has several figures. Default `figure-`. */
  readonly idPrefix?: string;
  /** Set if the figure is split into separate shapes; its outlines are then not shared. */
  readonly ownerOf?: OwnerOf;
  /** Whether the figure is drawn at the resolution of paper. Default false. */
  readonly isForPaper?: boolean;
  /** See `Pen`: set for maps that follow the user's camera. */
  readonly isWaitedFor?: boolean;
}

/** For figures split into shapes, where each point of an outline costs far more. */
const APART: Fineness = { tolerancePx: 0.4, leastPx: 1 };

/**
 * Builds the figure. `width` and `height` of the node include the furniture.
 * @throws RangeError if the size is not positive
 */
export function buildFigure(input: FigureInput): SvgNode {
  const { atlas, scene, drawing, tokens, t, width, height } = input;
  if (!(width > 0 && height > 0)) throw new RangeError(`A figure of ${width} × ${height} px cannot be drawn`);
  const idPrefix = input.idPrefix ?? 'figure-';
  const { isForPaper = false, isWaitedFor = false } = input;
  const frame = makeFrame(
    scene.camera,
    scene.projection,
    { width, height },
    isForPaper ? PAPER.fineness : input.ownerOf === undefined ? undefined : APART,
  );
  const pen: Pen = {
    frame,
    outlineFrame: frame,
    surface: makeFixedSurface(idPrefix, isForPaper ? PAPER.stepsPerPx : undefined),
    zoom: scene.camera.zoom,
    definitions: new Map(),
    isForPaper,
    isWaitedFor,
    ...(input.ownerOf === undefined ? {} : { ownerOf: input.ownerOf }),
  };
  const map = drawMap(pen, {
    atlas,
    drawing,
    tokens,
    language: scene.language,
    over: input.over ?? [],
    ...(input.names === false ? { lettering: 'none' as const } : {}),
  });
  const furniture = input.furniture === null ? null : drawFurniture(pen, input, input.furniture);
  const { nodes, outlines } =
    input.ownerOf === undefined ? dedupeOutlines(map, idPrefix) : { nodes: map, outlines: [] };
  const clipId = `${idPrefix}frame`;
  const totalHeight = furniture?.height ?? height;
  return svg(
    'svg',
    {
      role: 'img',
      ...(furniture === null
        ? // No title element: browsers would show it as a tooltip over the whole map.
          { 'aria-label': t('app.subtitle') }
        : { 'aria-labelledby': `${idPrefix}title ${idPrefix}description` }),
      lang: LOCALES[scene.language].tag,
      width,
      height: totalHeight,
      viewBox: `0 0 ${width} ${totalHeight}`,
    },
    [
      input.furniture === null ? null : svg('title', { id: `${idPrefix}title` }, [input.furniture.title]),
      furniture === null ? null : svg('desc', { id: `${idPrefix}description` }, [t('figure.description')]),
      svg('defs', {}, [
        svg('clipPath', { id: clipId }, [svg('rect', { width, height })]),
        ...pen.definitions.values(),
        ...outlines,
      ]),
      furniture === null ? null : svg('rect', { width, height: totalHeight, fill: tokens.ui.panel }),
      svg(
        'g',
        {
          'clip-path': `url(#${clipId})`,
          transform: furniture === null ? undefined : `translate(0 ${furniture.mapTop})`,
        },
        [svg('rect', { width, height, fill: tokens.map.space }), ...nodes, ...(input.overlay ?? [])],
      ),
      ...(furniture?.nodes ?? []),
    ],
  );
}
