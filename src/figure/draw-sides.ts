/** Draws the map of a figure: one scene, or both of a comparison in halves with their names. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Drawing } from '../layers/drawing.ts';
import type { Size } from '../lib/mercator.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import type { Scene } from '../scene/scene.ts';
import { dedupeOutlines } from './dedupe-outlines.ts';
import { drawMap } from './draw-map.ts';
import { fontFamily } from './draw-name.ts';
import { type Fineness, makeFrame } from './frame.ts';
import { nameSides } from './name-sides.ts';
import { type OwnerOf, PAPER, type Pen } from './pen.ts';
import { roomOfNames, type Side, sidesOf } from './sides.ts';
import { makeFixedSurface } from './surface.ts';
import { type TextMeasure, textWidthPx, wrapText } from './text-width.ts';

export interface SidesInput {
  /** Already filtered by `selectVisible`. */
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly drawing: Drawing;
  /** Right side of the scene's comparison; without it, the figure shows the left side alone. */
  readonly right?: { readonly atlas: Atlas; readonly drawing: Drawing };
  readonly tokens: Tokens;
  readonly t: Translate;
  /** Size of the map, CSS px, without furniture. */
  readonly width: number;
  readonly height: number;
  /** Whether places are labelled. Default true. */
  readonly names?: boolean;
  /** Boxes over the map that names must avoid, px. */
  readonly over?: readonly ScreenBox[];
  /** Set if the figure is split into separate shapes; its outlines are then not shared. */
  readonly ownerOf?: OwnerOf;
  /** Whether the figure is drawn at the resolution of paper. Default false. */
  readonly isForPaper?: boolean;
  /** See `Pen`: set for maps that follow the user's camera. */
  readonly isWaitedFor?: boolean;
}

export interface DrawnSide {
  /** Its definitions grow while a legend is drawn with it. */
  readonly pen: Pen;
  /** Outlines and clip paths. */
  readonly definitions: readonly SvgNode[];
  readonly nodes: readonly SvgNode[];
}

/** Draws the map, or both maps of a comparison in halves with their names. */
export function drawSides(input: SidesInput, idPrefix: string): readonly [DrawnSide, ...DrawnSide[]] {
  const { atlas, drawing, scene, right, width, height, t, tokens } = input;
  const size = { width, height };
  if (right === undefined) return [drawSide(input, { scene, size, x: 0 }, idPrefix)];
  const sides = sidesOf(scene, size);
  const byId = { get: (id: FeatureId) => atlas.byId.get(id) ?? right.atlas.byId.get(id) };
  const names = nameSides(scene, { atlas: { byId }, t }) ?? [];
  const over = [...(input.over ?? []), ...roomOfNames(sides)];
  const [first, ...others] = sides.map((side, i): DrawnSide => {
    const isRight = i > 0;
    const prefix = isRight ? `${idPrefix}right-` : idPrefix;
    const drawn = drawSide({ ...input, over, ...(isRight ? right : { atlas, drawing }) }, side, prefix);
    return {
      pen: drawn.pen,
      definitions: [
        svg('clipPath', { id: `${prefix}side` }, [
          svg('rect', { width: side.size.width, height: side.size.height }),
        ]),
        ...drawn.definitions,
      ],
      nodes: [
        svg('g', { transform: `translate(${side.x} 0)` }, [
          svg(
            'g',
            { 'clip-path': `url(#${prefix}side)`, 'data-clip': `${side.size.width} ${side.size.height}` },
            drawn.nodes,
          ),
          ...drawSideName(names[i] ?? '', side.size, tokens),
        ]),
      ],
    };
  });
  if (first === undefined) throw new RangeError('a comparison has two sides');
  return [first, ...others];
}

function drawSide(input: SidesInput, { scene, size, x }: Side, idPrefix: string): DrawnSide {
  const { atlas, drawing, tokens, isForPaper = false, isWaitedFor = false, ownerOf } = input;
  const fineness = isForPaper ? PAPER.fineness : ownerOf === undefined ? undefined : APART;
  const frame = makeFrame(scene.camera, scene.projection, size, fineness);
  const pen: Pen = {
    frame,
    outlineFrame: frame,
    surface: makeFixedSurface(idPrefix, isForPaper ? PAPER.stepsPerPx : undefined),
    zoom: scene.camera.zoom,
    definitions: new Map(),
    isForPaper,
    isWaitedFor,
    ...(ownerOf === undefined ? {} : { ownerOf }),
  };
  const map = drawMap(pen, {
    atlas,
    drawing,
    tokens,
    language: scene.language,
    over: (input.over ?? []).map(([left, top, right, bottom]) => [left - x, top, right - x, bottom]),
    ...(input.names === false ? { lettering: 'none' as const } : {}),
  });
  const { nodes, outlines } =
    ownerOf === undefined ? dedupeOutlines(map, idPrefix) : { nodes: map, outlines: [] };
  return { pen, definitions: outlines, nodes };
}

/** For figures split into shapes, where each point of an outline costs far more. */
const APART: Fineness = { tolerancePx: 0.4, leastPx: 1 };

const SIDE_NAME = { sizePx: 13, padPx: 7, edgePx: 8 };

/** Names a side in its lower left corner, in as many lines as its width needs. */
function drawSideName(name: string, { width, height }: Size, tokens: Tokens): readonly SvgNode[] {
  const { sizePx, padPx, edgePx } = SIDE_NAME;
  const measure: TextMeasure = { font: 'sans', sizePx, weight: 600, letterSpacingEm: 0 };
  const lines = wrapText(name, width - 2 * (padPx + edgePx), measure);
  const lineHeight = sizePx * 1.35;
  const box = {
    width: Math.max(...lines.map((line) => textWidthPx(line, measure))) + 2 * padPx,
    height: lines.length * lineHeight + padPx,
  };
  const y = height - edgePx - box.height;
  return [
    svg('rect', { x: edgePx, y, ...box, fill: tokens.ui.panel, stroke: tokens.ui.rule }),
    ...lines.map((line, i) =>
      svg(
        'text',
        {
          x: edgePx + padPx,
          y: y + padPx / 2 + (i + 0.75) * lineHeight,
          'font-family': fontFamily('sans'),
          'font-size': sizePx,
          'font-weight': 600,
          fill: tokens.ui.text,
        },
        [line],
      ),
    ),
  ];
}
