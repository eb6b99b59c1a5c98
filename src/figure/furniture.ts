/**
 * Furniture of an exported figure: title above; legend, scale, notes and sources below. Both notes
 * (boundaries, Kosovo) are always included.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { HandlingMark } from '../domain/briefing.ts';
import type { Translate } from '../i18n/translate.ts';
import type { LegendEntry } from '../layers/legend.ts';
import { inkOn } from '../lib/color.ts';
import { metresPerPx } from '../lib/mercator.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { fontFamily } from './draw-name.ts';
import { legendSample, SAMPLE_WIDTH_PX } from './legend-sample.ts';
import type { Pen } from './pen.ts';
import { breakWord, type TextMeasure, textWidthPx, wrapText } from './text-width.ts';

export interface LegendGroup {
  /** Empty if the entries continue the previous group. */
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

export interface FurnitureInput {
  readonly title: string;
  /** Active limits of the view: period, brief only. */
  readonly subtitle: string | null;
  readonly legend: readonly LegendGroup[];
  /** One entry per required credit. */
  readonly sources: readonly string[];
  /** Shown at the top and at the bottom. */
  readonly handling: HandlingMark | null;
  /** Edition of the data and date of export. */
  readonly colophon: string;
}

export interface Furniture {
  readonly nodes: readonly SvgNode[];
  /** Top of the map, px. */
  readonly mapTop: number;
  /** Of the whole figure. */
  readonly height: number;
}

const MARGIN_PX = 20;
const GAP_PX = 18;
const COLUMN_GAP_PX = 28;
/** Minimum width of a legend column; narrower ones wrap too often. */
const COLUMN_MIN_PX = 210;
const ROW_GAP_PX = 5;
const BAND_PX = 28;

interface TextStyle extends TextMeasure {
  readonly lineHeightPx: number;
  readonly color: string;
}

/** Lays out title and footer around the map of the pen's frame. */
export function drawFurniture(
  pen: Pen,
  { tokens, t }: { readonly tokens: Tokens; readonly t: Translate },
  input: FurnitureInput,
): Furniture {
  const { width, height } = pen.frame;
  const innerWidth = Math.max(80, width - 2 * MARGIN_PX);
  const styles = textStyles(tokens, width);
  const nodes: SvgNode[] = [];

  const band = (top: number, mark: HandlingMark) => handlingBand(mark, top, width, styles.band);
  const bandPx = input.handling === null ? 0 : BAND_PX;
  if (input.handling !== null) nodes.push(band(0, input.handling));

  let y = bandPx + MARGIN_PX;
  const put = (text: string, style: TextStyle, gapAfterPx: number) => {
    const block = textBlock(text, MARGIN_PX, y, innerWidth, style);
    nodes.push(...block.nodes);
    y += block.heightPx + gapAfterPx;
  };
  put(input.title, styles.title, 3);
  if (input.subtitle !== null) put(input.subtitle, styles.body, 3);
  const mapTop = y + 9;

  y = mapTop + height + GAP_PX;
  nodes.push(
    svg('path', {
      d: `M0 ${mapTop}H${width}M0 ${mapTop + height}H${width}`,
      stroke: tokens.ui.rule,
      'stroke-width': 1,
    }),
  );
  const scale = drawScale(pen, tokens, t, styles.small, y);
  if (scale !== null) {
    nodes.push(scale.node);
    y += scale.heightPx + GAP_PX;
  }
  const legend = drawLegend(pen, input.legend, styles, y, innerWidth);
  nodes.push(...legend.nodes);
  if (legend.heightPx > 0) y += legend.heightPx + GAP_PX;

  nodes.push(
    svg('path', {
      d: `M${MARGIN_PX} ${y - GAP_PX / 2}H${width - MARGIN_PX}`,
      stroke: tokens.ui.rule,
      'stroke-width': 1,
    }),
  );
  put(`${t('notes.kosovo')} ${t('notes.boundaries')} ${t('figure.notUnitedNations')}`, styles.note, 5);
  put(t('notes.schematic'), styles.note, 5);
  if (input.sources.length > 0) {
    put(t('figure.sources', { sources: input.sources.join(' · ') }), styles.small, 5);
  }
  put(input.colophon, styles.small, 0);
  const foot = Math.ceil(y + MARGIN_PX);
  if (input.handling !== null) nodes.push(band(foot, input.handling));
  return { nodes, mapTop, height: foot + bandPx };
}

function textStyles(tokens: Tokens, widthPx: number) {
  const style = (font: TextStyle['font'], sizePx: number, weight: number, color: string): TextStyle => ({
    font,
    sizePx,
    weight,
    color,
    letterSpacingEm: 0,
    lineHeightPx: sizePx * 1.38,
  });
  return {
    title: style('serif', widthPx < 600 ? 17 : 22, 600, tokens.ui.text),
    heading: style('sans', 11, 600, tokens.ui.muted),
    body: style('sans', 12, 400, tokens.ui.text),
    note: style('sans', 11, 400, tokens.ui.text),
    small: style('sans', 10, 400, tokens.ui.muted),
    band: style('sans', 14, 600, tokens.ui.text),
  };
}

/** Draws the handling mark in a coloured band, in smaller type if it does not fit. */
function handlingBand(mark: HandlingMark, top: number, widthPx: number, style: TextStyle): SvgNode {
  const sizePx = Math.min(style.sizePx, (style.sizePx * (widthPx - 16)) / textWidthPx(mark.text, style));
  return svg('g', {}, [
    svg('rect', { y: top, width: widthPx, height: BAND_PX, fill: mark.color }),
    svg(
      'text',
      {
        x: widthPx / 2,
        y: top + BAND_PX / 2 + sizePx * 0.36,
        'text-anchor': 'middle',
        'font-family': fontFamily(style.font),
        'font-size': sizePx,
        'font-weight': style.weight,
        fill: inkOn(mark.color),
      },
      [mark.text],
    ),
  ]);
}

/** Lays out whole groups in equal columns, each into the shortest column. */
function drawLegend(
  pen: Pen,
  groups: readonly LegendGroup[],
  styles: ReturnType<typeof textStyles>,
  top: number,
  innerWidth: number,
): { readonly nodes: readonly SvgNode[]; readonly heightPx: number } {
  const shown = groups.filter(({ entries }) => entries.length > 0);
  if (shown.length === 0) return { nodes: [], heightPx: 0 };
  const count = Math.max(
    1,
    Math.min(shown.length, Math.floor((innerWidth + COLUMN_GAP_PX) / (COLUMN_MIN_PX + COLUMN_GAP_PX))),
  );
  const columnWidth = (innerWidth - (count - 1) * COLUMN_GAP_PX) / count;
  const bottoms = new Array<number>(count).fill(top);
  const nodes: SvgNode[] = [];
  for (const group of shown) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const x = MARGIN_PX + column * (columnWidth + COLUMN_GAP_PX);
    let y = bottoms[column] ?? top;
    if (group.title !== '') {
      const heading = textBlock(group.title, x, y, columnWidth, styles.heading);
      nodes.push(...heading.nodes);
      y += heading.heightPx + ROW_GAP_PX;
    }
    for (const entry of group.entries) {
      const textX = x + SAMPLE_WIDTH_PX + 10;
      const words = entry.note === undefined ? entry.label : `${entry.label}: ${entry.note}`;
      const block = textBlock(words, textX, y, columnWidth - SAMPLE_WIDTH_PX - 10, styles.body);
      nodes.push(
        svg('g', { transform: `translate(${x} ${y + styles.body.lineHeightPx / 2})` }, [
          ...legendSample(pen, entry.sample),
        ]),
        ...block.nodes,
      );
      y += block.heightPx + ROW_GAP_PX;
    }
    bottoms[column] = y + GAP_PX - ROW_GAP_PX;
  }
  return { nodes, heightPx: Math.max(...bottoms) - top - GAP_PX };
}

/**
 * A scale bar of a round length, valid at the map's centre; `null` on the globe, where the scale varies too
 * much.
 */
function drawScale(
  pen: Pen,
  tokens: Tokens,
  t: Translate,
  style: TextStyle,
  top: number,
): { readonly node: SvgNode; readonly heightPx: number } | null {
  const { camera, kind, width } = pen.frame;
  if (kind === 'globe') return null;
  const kmPerPx = metresPerPx(camera.lat, camera.zoom) / 1000;
  const lengthKm = roundLength(Math.min(180, width / 3) * kmPerPx);
  const barPx = lengthKm / kmPerPx;
  const label = t('figure.scale', { km: lengthKm });
  return {
    heightPx: style.lineHeightPx,
    node: svg('g', { transform: `translate(${MARGIN_PX} ${top})` }, [
      svg('path', {
        d: `M0.5 2V8H${Math.round(barPx * 10) / 10}V2`,
        fill: 'none',
        stroke: tokens.ui.text,
        'stroke-width': 1,
      }),
      svg(
        'text',
        {
          x: barPx + 10,
          y: 9,
          'font-family': fontFamily(style.font),
          'font-size': style.sizePx,
          fill: style.color,
        },
        [label],
      ),
    ]),
  };
}

/** Returns the largest 1, 2 or 5 times a power of ten below. */
function roundLength(lengthKm: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(lengthKm, 0.001)));
  const first = lengthKm / power;
  return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
}

function textBlock(
  text: string,
  x: number,
  y: number,
  widthPx: number,
  style: TextStyle,
): { readonly nodes: readonly SvgNode[]; readonly heightPx: number } {
  // Widths are approximate, so some width is left free.
  const lines = wrapText(text, widthPx * 0.96, style, 'full').flatMap((line) =>
    breakWord(line, widthPx, style),
  );
  const node = svg(
    'text',
    {
      'font-family': fontFamily(style.font),
      'font-size': style.sizePx,
      'font-weight': style.weight === 400 ? undefined : style.weight,
      fill: style.color,
    },
    lines.map((line, i) => svg('tspan', { x, y: y + style.sizePx + i * style.lineHeightPx }, [line])),
  );
  return { nodes: [node], heightPx: lines.length * style.lineHeightPx };
}
