/**
 * Builds the figure of a scene: the marks of the live map as a tree of SVG nodes. It replaces the map without
 * WebGL and, with furniture, serves download and print.
 */
import { LOCALES } from '../i18n/locales.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { drawSides, type SidesInput } from './draw-sides.ts';
import { drawFurniture, type FurnitureInput } from './furniture.ts';

export interface FigureInput extends SidesInput {
  /** `null` for the bare map, where the page itself has title, legend and notes. */
  readonly furniture: FurnitureInput | null;
  /** Nodes above the names, in px of the map, clipped to it. */
  readonly overlay?: readonly SvgNode[];
  /** Keeps ids unique if a page has several figures. Default `figure-`. */
  readonly idPrefix?: string;
}

/**
 * Builds the figure. `width` and `height` of the node include the furniture.
 * @throws RangeError if the size is not positive
 */
export function buildFigure(input: FigureInput): SvgNode {
  const { scene, tokens, t, width, height } = input;
  if (!(width > 0 && height > 0)) throw new RangeError(`A figure of ${width} × ${height} px cannot be drawn`);
  const idPrefix = input.idPrefix ?? 'figure-';
  const sides = drawSides(input, idPrefix);
  const [{ pen }] = sides;
  const whole = { ...pen, frame: { ...pen.frame, width, height } };
  const furniture = input.furniture === null ? null : drawFurniture(whole, input, input.furniture);
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
        ...sides.flatMap((side) => [...side.pen.definitions.values(), ...side.definitions]),
      ]),
      furniture === null ? null : svg('rect', { width, height: totalHeight, fill: tokens.ui.panel }),
      svg(
        'g',
        {
          'clip-path': `url(#${clipId})`,
          transform: furniture === null ? undefined : `translate(0 ${furniture.mapTop})`,
        },
        [
          svg('rect', { width, height, fill: tokens.map.space }),
          ...sides.flatMap(({ nodes }) => nodes),
          ...(input.overlay ?? []),
        ],
      ),
      ...(furniture?.nodes ?? []),
    ],
  );
}
