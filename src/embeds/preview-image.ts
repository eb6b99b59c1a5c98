/**
 * Draws the preview image for links to a page: title, map, and the required notes below it. In English, for
 * all languages.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import { drawScene } from '../figure/draw-scene.ts';
import { type TextMeasure, wrapText } from '../figure/text-width.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Size } from '../lib/mercator.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { cameraForSize } from '../scene/camera-for-size.ts';
import { PAGE_MAP, type PageView } from './page-view.ts';

/** Px, the largest size that sites show. */
export const PREVIEW_IMAGE: Size = { width: 1200, height: 630 };

const SIDE_PX = 32;
const FOOT_PX = 68;
const NOTE_PX = 18;
const NOTE_LINE_PX = 26;
/** A title too long for one line gets two smaller lines. */
const HEADS = [
  { sizePx: 40, linePx: 0, heightPx: 84 },
  { sizePx: 32, linePx: 40, heightPx: 108 },
] as const;
/** Image px per map px: names must be readable at half the size. */
const MAP_SCALE = 1.5;
/** From the middle of a line to its bottom, in font sizes. */
const TO_FOOT = 0.35;

export interface PreviewImageInput {
  /** The public part of the atlas. */
  readonly atlas: Atlas;
  readonly view: PageView;
  readonly title: string;
  readonly tokens: Tokens;
  readonly t: Translate;
}

export function buildPreviewImage({ atlas, view, title, tokens, t }: PreviewImageInput): SvgNode {
  const { width, height } = PREVIEW_IMAGE;
  const { sizePx, linePx, heightPx, lines } = headOf(title);
  const box = { width, height: height - heightPx - FOOT_PX };
  const size = { width: box.width / MAP_SCALE, height: box.height / MAP_SCALE };
  const scene = { ...view.scene, camera: cameraForSize(view.scene.camera, PAGE_MAP, size) };
  const map = drawScene({ atlas, scene, lit: view.lit, tokens, t, size, idPrefix: 'share-' });
  const text = (words: string, y: number, letters: Pick<TextMeasure, 'sizePx' | 'weight'>) =>
    svg(
      'text',
      {
        x: SIDE_PX,
        y,
        fill: tokens.ui.text,
        'font-family': 'Noto Sans',
        'font-size': letters.sizePx,
        'font-weight': letters.weight,
      },
      [words],
    );
  const middle = (heightPx - (lines.length - 1) * linePx) / 2 + sizePx * TO_FOOT;
  return svg('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, [
    svg('rect', { width, height, fill: tokens.ui.panel }),
    ...lines.map((line, at) => text(line, middle + at * linePx, { sizePx, weight: 700 })),
    { ...map, attributes: { ...map.attributes, ...box, x: 0, y: heightPx } },
    ...[t('notes.kosovo'), t('notes.boundaries')].map((note, at) =>
      text(note, height - FOOT_PX + (at + 1) * NOTE_LINE_PX, { sizePx: NOTE_PX, weight: 400 }),
    ),
  ]);
}

function headOf(title: string) {
  const heads = HEADS.map((head) => {
    const measure: TextMeasure = { font: 'sans', weight: 700, sizePx: head.sizePx, letterSpacingEm: 0 };
    return { ...head, lines: wrapText(title, PREVIEW_IMAGE.width - 2 * SIDE_PX, measure) };
  });
  const [large, small] = heads;
  if (large === undefined || small === undefined) throw new Error('a title has no place');
  return large.lines.length === 1 ? large : small;
}
